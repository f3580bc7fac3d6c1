package dev.concordant.mention;

import dev.concordant.lexicon.Tense;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Relation;
import dev.concordant.value.Timex3;
import java.time.LocalDate;
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

  /** A period told before counts no longer than for the next sentence but one. */
  private static final int SENTENCES = 2;

  /** A story tells its days in order, and accounts speak of one quarter: these reach further. */
  private static final int FAR_SENTENCES = 8;

  private static final int REACH = 80;

  /** How many mentions after a time of day are asked for its day. */
  private static final int AHEAD = 6;

  private static final int DAY_REACH = 250;

  /**
   * A period that was told.
   *
   * @param compared whether it is one that another was only compared with ("a year earlier")
   */
  private record Told(int at, Moment moment, boolean compared) {}

  private final Tokens tokens;
  private final @Nullable LocalDate published;
  private final Tenses tenses;
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
    Moment moment = at(candidate, pending);
    boolean compared =
        pending instanceof TimeExpression.Shift shift
            && shift.keepsGrain()
            && shift.unit() == Grain.YEAR;
    told.add(new Told(candidate.from(), moment, compared));
    if (!compared && !(pending instanceof TimeExpression.Every)) {
      named.put(moment.grain(), moment);
    }
    boolean clock = moment.grain() == Grain.HOUR;
    String timex = moment.narrowed() == null ? moment.timex() : moment.narrowed();
    CalendarTime value =
        new CalendarTime(timex, moment.from(), moment.to(), relation(candidate.from()));
    return candidate.placed(
        clock ? Kind.TIME : Kind.DATE,
        value,
        new Timex3(type(pending, clock), moment.timex(), moment.mod()));
  }

  private static String type(TimeExpression what, boolean clock) {
    return what instanceof TimeExpression.Every ? "SET" : clock ? "TIME" : "DATE";
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
    boolean quarter =
        what instanceof TimeExpression.YearPart part
            && part.part().compareTo(Grain.QUARTER) >= 0
            && !tokens.isAny(from - 1, "in", "for", "by", "until", "during");
    if (tokens.is(from - 1, "since")) {
      return Tense.PAST;
    }
    return quarter ? tenses.before(tokens, from) : tenses.at(tokens, from, to);
  }

  @Override
  public @Nullable Moment told(Grain coarsest) {
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
    for (int i = told.size() - 1; i >= 0 && from - told.get(i).at <= DAY_REACH; i--) {
      if (!isSameSentence(told.get(i).at, from)) {
        break;
      }
      Moment day = dayOf(told.get(i).moment);
      if (day != null) {
        return day;
      }
    }
    for (Candidate next : ahead.subList(0, Math.min(ahead.size(), AHEAD))) {
      if (!isSameSentence(to, next.from())) {
        break;
      }
      TimeExpression day = next.pending();
      if (day instanceof TimeExpression.Recurring || day instanceof TimeExpression.Fixed) {
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
      if (day != null) {
        return day;
      }
    }
    return published == null ? null : Moment.day(published);
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

  /** "since March", "before 2018", "no later than May". */
  private @Nullable Relation relation(int token) {
    int at = token - 1;
    if (tokens.newlinesBefore(token) > 0) {
      return null;
    }
    if (tokens.is(at, "since")) {
      return Relation.SINCE;
    }
    if (tokens.isAny(at, "until", "till")) {
      return Relation.UNTIL;
    }
    if (tokens.is(at, "by")) {
      return Relation.BY;
    }
    if (tokens.is(at, "before") || (tokens.is(at, "to") && tokens.is(at - 1, "prior"))) {
      return Relation.BEFORE;
    }
    if (tokens.is(at, "after")) {
      return Relation.AFTER;
    }
    if (tokens.is(at, "than") && tokens.isAny(at - 1, "later", "earlier")) {
      return tokens.is(at - 1, "later")
          ? tokens.is(at - 2, "no") ? Relation.BY : Relation.AFTER
          : Relation.BEFORE;
    }
    return null;
  }
}
