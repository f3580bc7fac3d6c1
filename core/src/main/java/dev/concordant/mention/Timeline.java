package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tense;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places the time expressions of one text, in its order: each from the day of publication, the
 * tense of its clause and the periods told before it. One text, one timeline; nothing is kept.
 */
final class Timeline implements Anchors {

  private static final Forms LINKS = Forms.of("and", "or", "to", "through", "until");

  private static final Forms SPAN_LINKS = Forms.of("and", "or", "to", "through", "until", "till");

  private static final Forms LEADS_QUARTER = Forms.of("in", "for", "by", "until", "during");

  /** A period told before counts no longer than for the next sentence but one. */
  private static final int SENTENCES = 2;

  /** A story tells its days in order, and accounts speak of one quarter: these reach further. */
  private static final int FAR_SENTENCES = 8;

  private static final int REACH = 80;

  /** How many mentions after a time of day are asked for its day. */
  private static final int AHEAD = 6;

  private static final int DAY_REACH = 250;

  /** How many mentions after a headline are asked for the day that it names. */
  private static final int HEADLINE_AHEAD = 60;

  private static final int LONGEST_HEADLINE = 60;

  /** After so many months a report gives the year of a day. */
  private static final int LONG_AGO = 9;

  /**
   * A period that was told.
   *
   * @param compared whether it is one that another was only compared with ("a year earlier")
   */
  private record Told(int at, int to, Moment moment, boolean compared) {}

  private final Tokens tokens;
  private final @Nullable LocalDate published;
  private final Tenses tenses;
  private final int headline;
  private final List<Told> told = new ArrayList<>();
  private final Map<Grain, Moment> named = new EnumMap<>(Grain.class);
  private List<Candidate> ahead = List.of();
  private @Nullable TimeExpression what;
  private int from;
  private int to;

  /**
   * A timeline.
   *
   * @param published the day of publication, or null where it is not known or doubtful
   */
  Timeline(Tokens tokens, @Nullable LocalDate published, Tenses tenses) {
    this.tokens = tokens;
    this.published = published;
    this.tenses = tenses;
    this.headline = firstLine(tokens);
  }

  /** The token after the first line; 0 where the text has but one. */
  private static int firstLine(Tokens tokens) {
    for (int i = 1; i < Math.min(tokens.size(), LONGEST_HEADLINE); i++) {
      if (tokens.newlinesBefore(i) > 0) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The candidate with its value, or null where the calendar has no such date.
   *
   * @param following the candidates after it
   */
  @Nullable Candidate place(Candidate candidate, List<Candidate> following) {
    TimeExpression pending = candidate.pending();
    if (pending == null) {
      return candidate;
    }
    if (pending instanceof TimeExpression.Impossible) {
      return null;
    }
    ahead = following;
    Moment moment = meant(candidate, pending);
    boolean compared = isCompared(pending);
    if (!(pending instanceof TimeExpression.Every)) {
      told.add(new Told(candidate.from(), candidate.to(), moment, compared));
      if (!compared) {
        named.put(moment.grain(), moment);
      }
    }
    boolean clock = moment.grain() == Grain.HOUR;
    String timex = moment.narrowed() == null ? moment.timex() : moment.narrowed();
    CalendarTime value =
        inZone(
            new CalendarTime(
                timex, moment.from(), moment.to(), RelationWords.before(tokens, candidate.from())),
            pending.zone());
    return candidate.placed(
        clock ? Kind.TIME : Kind.DATE,
        value,
        new Timex3(type(pending, clock), moment.timex(), moment.mod()));
  }

  /** Whether another period is only compared with it: what follows does not count from it. */
  private static boolean isCompared(TimeExpression what) {
    return what instanceof TimeExpression.LastYears
        || what instanceof TimeExpression.YearBefore
        || what instanceof TimeExpression.Shift shift
            && shift.keepsGrain()
            && shift.unit().compareTo(Grain.DAY) > 0;
  }

  /** A time of day with the offset that its zone has on that day; by itself where unknown. */
  private static CalendarTime inZone(CalendarTime time, @Nullable ZoneId zone) {
    ZoneOffset offset =
        zone == null ? null : time.clock().map(c -> zone.getRules().getOffset(c)).orElse(null);
    return offset == null
        ? time
        : new CalendarTime(time.timex(), time.from(), time.to(), time.relation(), offset);
  }

  private static String type(TimeExpression what, boolean clock) {
    return what instanceof TimeExpression.Every ? "SET" : clock ? "TIME" : "DATE";
  }

  private Moment meant(Candidate candidate, TimeExpression pending) {
    if (pending instanceof TimeExpression.AtTime time && time.day() == null) {
      Moment beside = beside(candidate, time);
      if (beside != null) {
        return beside;
      }
    }
    Moment same = sameAhead(candidate, pending);
    same = same == null ? sameBefore(candidate, pending) : same;
    if (same != null) {
      return same;
    }
    Moment joined = null;
    if (pending instanceof Recurring part) {
      joined = yearAhead(candidate, part);
      joined = joined == null ? joined(candidate, part) : joined;
    }
    return joined != null ? joined : at(candidate, pending);
  }

  /**
   * What the text tells again: "three days later, on July 14"; or "Sunday" in a headline that has
   * no verb, and in the story below it.
   */
  private @Nullable Moment sameAhead(Candidate candidate, TimeExpression pending) {
    if (pending instanceof TimeExpression.Shift shift && shift.base() == TimeExpression.Base.TOLD) {
      Candidate next = ahead.isEmpty() ? null : ahead.get(0);
      int at = candidate.to() + 1;
      boolean follows =
          next != null
              && tokens.isSign(at - 1, ',')
              && next.from() == (tokens.isAny(at, "on", "in") ? at + 1 : at);
      TimeExpression what = next == null ? null : next.pending();
      if (next == null
          || what == null
          || !follows
          || !(what instanceof Recurring || isFixed(what))) {
        return null;
      }
      Moment told = at(next, what);
      return told.isKnown() && told.grain().compareTo(shift.unit()) <= 0 ? told : null;
    }
    if (!(pending instanceof Recurring.Weekday) || candidate.from() >= headline) {
      return null;
    }
    from = candidate.from();
    to = candidate.to();
    what = pending;
    if (tense() != null) {
      return null;
    }
    for (Candidate next : ahead.subList(0, Math.min(ahead.size(), HEADLINE_AHEAD))) {
      if (pending.equals(next.pending()) && next.from() >= headline) {
        return at(next, pending);
      }
    }
    return null;
  }

  /** "9 p.m. (0200 GMT)": two clocks of one moment are less than a day apart. */
  private @Nullable Moment beside(Candidate candidate, TimeExpression.AtTime time) {
    Moment other = null;
    Told before = told.isEmpty() ? null : told.get(told.size() - 1);
    Candidate next = ahead.isEmpty() ? null : ahead.get(0);
    if (before != null
        && before.to == candidate.from() - 1
        && tokens.isSign(before.to, '(')
        && time.zone() != null) {
      other = before.moment;
    } else if (next != null
        && next.from() == candidate.to() + 1
        && tokens.isSign(candidate.to(), '(')
        && next.pending() instanceof TimeExpression.AtTime day
        && day.day() != null
        && day.zone() != null) {
      other = at(next, day);
    }
    return other == null ? null : TwoClocks.nearest(time, other, this);
  }

  /** "on Oct. 3, only 13 days later": a date in other words, not another one. */
  private @Nullable Moment sameBefore(Candidate candidate, TimeExpression pending) {
    if (told.size() < 2
        || !(pending instanceof TimeExpression.Shift shift)
        || shift.base() != TimeExpression.Base.TOLD
        || shift.n() <= 0
        || !CountedDates.closes(tokens, candidate.to())) {
      return null;
    }
    int comma = candidate.from() - 1;
    comma = tokens.isAny(comma, "only", "just", "exactly") ? comma - 1 : comma;
    Told last = told.get(told.size() - 1);
    return tokens.isSign(comma, ',')
            && last.to == comma
            && last.moment.isKnown()
            && last.moment.grain() == shift.unit()
        ? last.moment
        : null;
  }

  private static boolean isFixed(@Nullable TimeExpression what) {
    return what instanceof TimeExpression.Fixed;
  }

  /** "between May and July 2024": the first is of the same year, or the one before. */
  private @Nullable Moment yearAhead(Candidate candidate, Recurring part) {
    Candidate next = ahead.isEmpty() ? null : ahead.get(0);
    TimeExpression last = next == null ? null : next.pending();
    if (next == null
        || !(part instanceof Recurring.YearPart)
        || next.from() != candidate.to() + 1
        || !tokens.isAny(candidate.to(), LINKS)
        || !(last instanceof TimeExpression.Fixed || last instanceof TimeExpression.Within)) {
      return null;
    }
    Moment end = at(next, last);
    LocalDate until = end.grain() == part.grain() ? end.from() : null;
    return until == null ? null : part.latest(until, true);
  }

  /** "November and December", "from June to August": the second is the next after the first. */
  private @Nullable Moment joined(Candidate candidate, Recurring part) {
    int link = candidate.from() - 1;
    Told first = told.isEmpty() ? null : told.get(told.size() - 1);
    // "next year, in March"
    if (first != null
        && part instanceof Recurring.YearPart
        && first.moment.grain() == Grain.YEAR
        && first.moment.from() != null
        && tokens.isAny(link, "in", "on")
        && tokens.isSign(link - 1, ',')
        && first.to == link - 1) {
      return part.near(first.moment.from(), 0);
    }
    if (first == null
        || first.to != link
        || first.moment.grain() != part.grain()
        || first.moment.from() == null
        || published == null
        || !tokens.isAny(link, SPAN_LINKS)) {
      return null;
    }
    Moment next = part.earliest(first.moment.from(), true);
    LocalDate begins = next == null ? null : next.from();
    boolean span = !tokens.isAny(link, "and", "or");
    from = candidate.from();
    to = candidate.to();
    what = part;
    boolean ahead =
        begins != null
            && begins.isAfter(published)
            && !first.moment.from().isAfter(published)
            && tense() != Tense.FUTURE;
    return begins == null || (!span && ahead) ? null : next;
  }

  private Moment at(Candidate candidate, TimeExpression expression) {
    from = candidate.from();
    to = candidate.to();
    what = expression;
    return expression.from(this);
  }

  @Override
  public @Nullable LocalDate published() {
    return published;
  }

  @Override
  public @Nullable Tense tense() {
    // "the fourth quarter will be remembered for": what follows the subject does not place it
    if (what instanceof Recurring.YearPart part && part.day() > 0) {
      Tense before = tenses.before(tokens, from);
      Tense both = before == null ? tenses.at(tokens, from, to) : before;
      return before == null && both == Tense.PAST && isLongAgo(part) ? null : both;
    }
    boolean quarter =
        what instanceof Recurring.YearPart part
            && part.part().compareTo(Grain.QUARTER) >= 0
            && !tokens.isAny(from - 1, LEADS_QUARTER);
    if (tokens.is(from - 1, "since") || isReported()) {
      return Tense.PAST;
    }
    return quarter ? tenses.before(tokens, from) : tenses.at(tokens, from, to);
  }

  /** Whether a day of the year was last met so long ago that a report would give its year. */
  private boolean isLongAgo(Recurring.YearPart part) {
    Moment last = published == null ? null : part.latest(published, true);
    LocalDate day = last == null ? null : last.from();
    return day != null && published != null && day.isBefore(published.minusMonths(LONG_AGO));
  }

  /** "the figures for November will be revised": what is counted lies behind. */
  private boolean isReported() {
    return what instanceof Recurring.YearPart
        && tokens.isAny(from - 1, "for", "of")
        && tokens.isOf(from - 2, WordClass.STATISTICS);
  }

  @Override
  public @Nullable Moment told(Grain coarsest) {
    Moment found = near(coarsest);
    return found == null && coarsest == Grain.YEAR ? named.get(Grain.FISCAL_YEAR) : found;
  }

  private @Nullable Moment near(Grain coarsest) {
    Moment finer = null;
    int sentences = 0;
    int token = from - 1;
    for (int i = told.size() - 1; i >= 0; i--) {
      Told t = told.get(i);
      if (from - t.at > DAY_REACH) {
        break;
      }
      for (; token > t.at; token--) {
        if (Tenses.endsSentence(tokens, token) || tokens.newlinesBefore(token + 1) > 0) {
          sentences++;
        }
      }
      Moment moment = t.moment;
      boolean farReaching = coarsest == Grain.DAY || moment.grain() == Grain.QUARTER;
      if (sentences > FAR_SENTENCES) {
        break;
      }
      if (t.compared || (sentences > SENTENCES && !farReaching)) {
        continue;
      }
      if (moment.grain() == Grain.HOUR || moment.grain().compareTo(coarsest) > 0) {
        if (moment.grain() == Grain.HOUR && finer == null && moment.from() != null) {
          finer = Moment.day(moment.from());
        }
        continue;
      }
      if (isLevel(moment.grain(), coarsest)) {
        return sentences > 1 && coarsest == Grain.YEAR && moment.grain() == Grain.YEAR
            ? finer
            : moment;
      }
      finer = finer == null ? moment : finer;
    }
    return finer;
  }

  /** Whether a period is of the sort that one of a grain is compared with: years with quarters. */
  private static boolean isLevel(Grain grain, Grain coarsest) {
    return grain == coarsest
        || (coarsest == Grain.YEAR && grain.compareTo(Grain.MONTH) >= 0)
        || (coarsest == Grain.WEEK && grain == Grain.DAY);
  }

  @Override
  public @Nullable Moment last(Grain grain) {
    return named.get(grain);
  }

  @Override
  public @Nullable Moment day() {
    boolean past = tense() == Tense.PAST;
    for (int i = told.size() - 1; i >= 0 && from - told.get(i).at <= DAY_REACH; i--) {
      if (!isSameSentence(told.get(i).at, from)) {
        break;
      }
      Moment day = dayOf(told.get(i).moment);
      if (day != null && !(past && isAhead(day))) {
        return day;
      }
    }
    for (Candidate next : ahead.subList(0, Math.min(ahead.size(), AHEAD))) {
      if (!isSameSentence(to, next.from())) {
        break;
      }
      TimeExpression day = next.pending();
      if (day instanceof Recurring || day instanceof TimeExpression.Fixed) {
        int back = from;
        int backTo = to;
        Moment found = dayOf(at(next, day));
        from = back;
        to = backTo;
        if (found != null) {
          return found;
        }
      }
    }
    for (int i = told.size() - 1; i >= 0 && from - told.get(i).at <= DAY_REACH; i--) {
      Moment day = dayOf(told.get(i).moment);
      if (day != null && !(past && isAhead(day))) {
        return day;
      }
    }
    return published == null ? null : Moment.day(published);
  }

  /** Whether a day lies after the publication: nothing that has happened fell on it. */
  private boolean isAhead(Moment day) {
    LocalDate begins = day.from();
    return published != null && begins != null && begins.isAfter(published);
  }

  private static @Nullable Moment dayOf(Moment moment) {
    if (moment.grain() == Grain.DAY) {
      return moment.timex().startsWith("XXXX-XX") ? null : moment;
    }
    return moment.grain() == Grain.HOUR && moment.from() != null ? Moment.day(moment.from()) : null;
  }

  private boolean isSameSentence(int first, int last) {
    if (last - first > REACH) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (Tenses.endsSentence(tokens, i) || tokens.newlinesBefore(i + 1) > 0) {
        return false;
      }
    }
    return true;
  }
}
