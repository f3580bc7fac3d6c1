package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Knows how dates and times of day are written, and joins their parts: "early", "the end of", "on
 * Sunday of next week", "6 a.m. on 3 March".
 */
final class DateRecogniser implements Recogniser {

  // what each sort of date begins with, besides numbers; articles are openers
  private static final int CLOCKS = CalendarWord.bits(Type.CLOCK, Type.UNIT, Type.OPENER);
  private static final int NAMED = CalendarWord.bits(Type.MONTH, Type.WEEKDAY, Type.HOLIDAY);
  private static final int PERIODS = CalendarWord.bits(Type.SEASON, Type.OPENER);
  private static final int RELATIVE =
      CalendarWord.bits(Type.DEICTIC, Type.LEAD, Type.OPENER, Type.UNIT);
  private static final Forms RANKED = Forms.of("last", "final", "fiscal", "week");

  private static final Forms STEPS = Forms.of("ago", "earlier", "later", "before");

  private final CalendarWords words;
  private final DateBeginnings beginnings;
  private final Phrases<NumberWord> numbers;
  private final Phrases<BoundPhrase> bounds;
  private final CalendarDates dates;
  private final YearPeriods periods;
  private final RelativeDates relative;
  private final ClockTimes clocks;
  private final RankedPeriods ranked;
  private final DaysOfMonth days;
  private final PartsOfDates parts;

  DateRecogniser(Lexicon lexicon, boolean dayFirst) {
    this(lexicon, dayFirst, new DateBeginnings(lexicon));
  }

  /** One that is asked where a date may begin as something else knows it. */
  DateRecogniser(Lexicon lexicon, boolean dayFirst, DateBeginnings beginnings) {
    this.beginnings = beginnings;
    this.words = new CalendarWords(lexicon);
    this.numbers = lexicon.numbers();
    this.bounds = lexicon.bounds();
    this.dates = new CalendarDates(words, dayFirst);
    this.periods = new YearPeriods(words);
    this.relative = new RelativeDates(words);
    this.clocks = new ClockTimes(words);
    this.ranked = new RankedPeriods(words, this);
    this.days = new DaysOfMonth(words, relative);
    this.parts = new PartsOfDates(words, this);
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    Said said = said(tokens, token);
    return said == null ? null : Candidate.pending(said.from(), said.to(), Kind.DATE, said.what());
  }

  @Override
  public Openers openers() {
    return words.openers().and(Openers.of(numbers, bounds)).and(Openers.DIGITS);
  }

  /** Whether a date may begin at a token, by what stands there and behind it. */
  boolean mayBegin(Tokens tokens, int token) {
    return beginnings.areAt(tokens, token);
  }

  /** The date or time that begins at a token, or null. */
  @Nullable Said said(Tokens tokens, int token) {
    if (!beginnings.areAt(tokens, token)) {
      return null;
    }
    Said bounded = bounded(tokens, token);
    if (tokens.isWord(token) && !beginnings.isNamed(tokens, token)) {
      return bounded;
    }
    Said plain = whole(tokens, token, false);
    Said part = Longest.of(parts.modified(tokens, token), parts.edge(tokens, token));
    return Longest.of(Longest.of(plain, part), bounded);
  }

  /** A date with what may follow it: a whole it is part of, a day for a time of day. */
  @Nullable Said whole(Tokens tokens, int token, boolean introduced) {
    return whole(tokens, token, introduced, true);
  }

  /**
   * As above; a period told by rank takes no other such period as its whole, so that no text nests
   * deeper than it is read.
   */
  @Nullable Said whole(Tokens tokens, int token, boolean introduced, boolean mayBeRanked) {
    if (token >= tokens.size() || !beginnings.areAt(tokens, token)) {
      return null;
    }
    Said core = core(tokens, token, introduced, mayBeRanked);
    if (core == null) {
      core = days.at(tokens, token);
    }
    if (core == null && tokens.isAny(token, "every", "each")) {
      return every(tokens, token);
    }
    if (core == null && words.is(tokens, token, Type.WEEKDAYS)) {
      return weekdays(tokens, token);
    }
    if (core == null && tokens.is(token, "the")) {
      // "the 16th of May"; the article of "the 2022 vote" belongs to the vote
      Said date = dates.at(tokens, token + 1, false);
      boolean day =
          date != null
              && (tokens.isDigits(token + 1) || numbers.mayStartAt(tokens, token + 1))
              && !(date.what() instanceof TimeExpression.Fixed f
                  && f.moment().grain() != Grain.DAY);
      core = day && date != null ? date.startingAt(token) : null;
    }
    if (core == null) {
      core = partOfDay(tokens, token);
    }
    if (core == null) {
      return null;
    }
    Said itsPart = isYear(core.what()) ? partOfItsYear(tokens, core) : null;
    if (itsPart != null) {
      return itsPart;
    }
    Said clock = isDay(core.what()) ? atClock(tokens, core) : null;
    if (clock != null) {
      return clock;
    }
    if (core.what() instanceof TimeExpression.AtTime time && time.day() == null) {
      return onDay(tokens, core, time);
    }
    if (core.what() instanceof Recurring part) {
      return placed(tokens, core, part);
    }
    if (core.what() instanceof TimeExpression.Shift shift
        && (shift.unit() == Grain.DAY || shift.unit() == Grain.WEEK)) {
      Said weekday = shift.unit() == Grain.WEEK ? weekOnDay(tokens, core) : null;
      return weekday != null ? weekday : dates.withDaypart(tokens, core);
    }
    return core;
  }

  private static boolean isYear(TimeExpression what) {
    return what instanceof TimeExpression.Fixed f && f.moment().grain() == Grain.YEAR
        || what instanceof TimeExpression.Shift s && s.unit() == Grain.YEAR;
  }

  /** "last year's third quarter". */
  private @Nullable Said partOfItsYear(Tokens tokens, Said year) {
    int at = year.to();
    if (!tokens.isSign(at, '\'')
        || !tokens.is(at + 1, "s")
        || !tokens.isGlued(at + 1)
        || tokens.newlinesBefore(at + 2) > 0) {
      return null;
    }
    Said part = ranked.partOfYear(tokens, at + 2);
    return part != null && part.what() instanceof Recurring.YearPart quarter
        ? new Said(year.from(), part.to(), new TimeExpression.Within(quarter, year.what()))
        : null;
  }

  /** "Mondays": every one of them. */
  private @Nullable Said weekdays(Tokens tokens, int token) {
    Named days = words.named(tokens, token, Type.WEEKDAYS);
    return days == null || !tokens.isCapitalised(token)
        ? null
        : new Said(
            token,
            days.to(),
            new TimeExpression.Every(new Recurring.Weekday(Integer.parseInt(days.value()))));
  }

  /** "every Monday": a set, not a date. */
  private @Nullable Said every(Tokens tokens, int token) {
    int at = tokens.isAny(token + 1, "other", "second") ? token + 2 : token + 1;
    Said day = dates.at(tokens, at, false);
    return day != null && day.what() instanceof Recurring part
        ? new Said(token, day.to(), new TimeExpression.Every(part))
        : null;
  }

  /** Asks each sort of date whose first word, or number, stands there. */
  private @Nullable Said core(Tokens tokens, int token, boolean introduced, boolean mayBeRanked) {
    boolean figures = !tokens.isWord(token);
    Numeral number = words.number(tokens, token);
    boolean rank = number != null && number.ordinal();
    boolean amount = number != null && !rank;
    boolean months = number != null && number.isWithin(3, 6);
    Said best = null;
    if (figures || amount || tokens.opensAny(token, CLOCKS)) {
      best = clocks.at(tokens, token);
    }
    if (figures || number != null || tokens.opensAny(token, NAMED)) {
      best = Longest.of(best, dates.at(tokens, token, introduced));
    }
    if (mayBeRanked && (tokens.is(token, "the") || rank || months || tokens.isAny(token, RANKED))) {
      best = Longest.of(best, ranked.at(tokens, token));
    }
    if (figures || number != null || tokens.opensAny(token, PERIODS)) {
      best = Longest.of(best, periods.at(tokens, token, introduced));
    }
    if (amount || tokens.opensAny(token, RELATIVE)) {
      best = Longest.of(best, relative.at(tokens, token, introduced));
    }
    return best;
  }

  /** "the morning of March 3", "dawn on Sunday". */
  private @Nullable Said partOfDay(Tokens tokens, int token) {
    int at = tokens.is(token, "the") ? token + 1 : token;
    Named part = words.named(tokens, at, Type.DAYPART);
    // "at dawn Tuesday"
    boolean bare = part != null && words.weekday(tokens, part.to()) != null;
    if (part == null
        || !(bare || tokens.isAny(part.to(), "of", "on"))
        || tokens.newlinesBefore(at) > 0 && at > token) {
      return null;
    }
    int next = bare ? part.to() : part.to() + 1;
    Said day = next < tokens.size() && beginnings.areAt(tokens, next) ? dayAt(tokens, next) : null;
    return day == null || day.what() instanceof TimeExpression.AtTime
        ? null
        : new Said(token, day.to(), new TimeExpression.AtTime(day.what(), part.value()));
  }

  /** "next Wednesday at 10 a.m.", "Sunday at about 8:30 p.m.". */
  private @Nullable Said atClock(Tokens tokens, Said day) {
    int at = day.to();
    if (!tokens.is(at, "at") || tokens.newlinesBefore(at) > 0) {
      return null;
    }
    at = tokens.isAny(at + 1, "about", "around") ? at + 2 : at + 1;
    Said clock = tokens.newlinesBefore(at) > 0 ? null : clocks.at(tokens, at);
    return clock != null && clock.what() instanceof TimeExpression.AtTime time
        ? new Said(day.from(), clock.to(), time.on(day.what()))
        : null;
  }

  /** "6 a.m. on 3 March", "10:20 this morning", "3 p.m. Friday". */
  private Said onDay(Tokens tokens, Said clock, TimeExpression.AtTime time) {
    int at = clock.to();
    if (tokens.is(at, "on") || (tokens.isSign(at, ',') && !tokens.isDigits(at + 1))) {
      at++;
    }
    if (tokens.newlinesBefore(at) > 0 || at >= tokens.size()) {
      return clock;
    }
    if (tokens.is(at, "local") && tokens.is(at + 1, "time")) {
      at = tokens.is(at + 2, "on") ? at + 3 : at + 2;
    }
    Said day = tokens.is(at, "the") || beginnings.areAt(tokens, at) ? dayAt(tokens, at) : null;
    if (day == null) {
      return clock;
    }
    if (day.what() instanceof TimeExpression.AtTime part && part.day() != null) {
      return new Said(clock.from(), day.to(), time.in(part.clock()).on(part.day()));
    }
    return new Said(clock.from(), day.to(), time.on(day.what()));
  }

  private @Nullable Said dayAt(Tokens tokens, int at) {
    Said day = dates.at(tokens, at, false);
    day = Longest.of(day, relative.at(tokens, at, false));
    if (day == null) {
      return null;
    }
    boolean isDay = day.what() instanceof TimeExpression.AtTime || isDay(day.what());
    return isDay ? dates.withDaypart(tokens, day) : null;
  }

  static boolean isDay(TimeExpression what) {
    return what instanceof Recurring r && r.grain() == Grain.DAY
        || what instanceof TimeExpression.Fixed f && f.moment().grain() == Grain.DAY
        || what instanceof TimeExpression.Shift s && s.unit() == Grain.DAY
        || what instanceof TimeExpression.Same m && m.grain() == Grain.DAY
        || what instanceof TimeExpression.Chosen c && c.part().grain() == Grain.DAY;
  }

  /** "April of last year", "3 October next year", "Sunday of next week". */
  private Said placed(Tokens tokens, Said core, Recurring part) {
    int at = tokens.is(core.to(), "of") ? core.to() + 1 : core.to();
    if (tokens.newlinesBefore(at) > 0) {
      return core;
    }
    at = tokens.is(at, "the") ? at + 1 : at;
    if (!words.is(tokens, at, Type.LEAD)) {
      return core;
    }
    Said whole = relative.at(tokens, tokens.is(at - 1, "the") ? at - 1 : at, false);
    boolean fits =
        whole != null
            && (whole.what() instanceof TimeExpression.Shift s && fits(part, s.unit())
                || whole.what() instanceof TimeExpression.Same m && fits(part, m.grain()));
    return fits && whole != null
        ? new Said(core.from(), whole.to(), new TimeExpression.Within(part, whole.what()))
        : core;
  }

  private static boolean fits(Recurring part, Grain whole) {
    return part instanceof Recurring.Weekday
        ? whole == Grain.WEEK
        : whole == Grain.YEAR || whole == Grain.FISCAL_YEAR;
  }

  /** "this week Monday", "previous week - Monday". */
  private @Nullable Said weekOnDay(Tokens tokens, Said week) {
    int at = tokens.isSign(week.to(), '-') ? week.to() + 1 : week.to();
    Read weekday = words.weekday(tokens, at);
    return weekday == null || tokens.newlinesBefore(at) > 0 || !words.isFullWeekday(tokens, at)
        ? null
        : new Said(
            week.from(),
            weekday.to(),
            new TimeExpression.Within(new Recurring.Weekday(weekday.value()), week.what()));
  }

  /** "about three years ago", "around noon", "more than a decade ago". */
  private @Nullable Said bounded(Tokens tokens, int token) {
    Phrases.Match<BoundPhrase> bound = bounds.at(tokens, token);
    if (bound == null || bound.meaning().position() != BoundPhrase.Position.BEFORE) {
      return null;
    }
    Said whole =
        beginnings.areAt(tokens, bound.to()) ? core(tokens, bound.to(), false, true) : null;
    boolean compares = tokens.isSign(token - 1, '%') || tokens.isAny(token - 1, "percent", "cent");
    if (whole == null || compares) {
      return null;
    }
    boolean ago =
        whole.what() instanceof TimeExpression.Shift && tokens.isAny(whole.to() - 1, STEPS);
    boolean clock = whole.what() instanceof TimeExpression.AtTime t && t.day() == null;
    boolean about = bound.meaning().bound() == Bound.ABOUT;
    boolean circa =
        about && whole.what() instanceof TimeExpression.Fixed f && f.moment().grain() == Grain.YEAR;
    if (!ago && !(about && clock) && !circa) {
      return null;
    }
    // more than ten years ago is before, more than ten years later after
    boolean ahead = tokens.isAny(whole.to() - 1, "later", "after");
    String mod =
        switch (bound.meaning().bound()) {
          case MORE_THAN -> ahead ? "AFTER" : "BEFORE";
          case LESS_THAN -> ahead ? "BEFORE" : "AFTER";
          case AT_LEAST -> ahead ? "ON_OR_AFTER" : "ON_OR_BEFORE";
          case AT_MOST -> ahead ? "ON_OR_BEFORE" : "ON_OR_AFTER";
          default -> "APPROX";
        };
    Said full =
        whole.what() instanceof TimeExpression.AtTime t && t.day() == null
            ? onDay(tokens, whole, t)
            : whole;
    return new Said(token, full.to(), new TimeExpression.Part(full.what(), mod, false));
  }
}
