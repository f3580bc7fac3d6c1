package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import dev.concordant.mention.TimeExpression.Base;
import org.jspecify.annotations.Nullable;

/** Dates that count from another: "last year", "the previous quarter", "yesterday", "the year". */
final class RelativeDates {

  private static final Forms SAME = Forms.of("same", "corresponding", "comparable", "similar");

  private static final Forms COMPARED_PERIODS =
      Forms.of("period", "quarter", "month", "week", "time", "half");

  private static final Forms LAST = Forms.of("last", "previous", "prior", "preceding");

  private static final Forms BEFORE_UNIT =
      Forms.of("in", "for", "of", "during", "by", "over", "within", "before", "throughout");

  private static final Forms AFTER_UNIT =
      Forms.of("of", "to", "since", "before", "after", "from", "when", "that", "ended", "ending");

  private static final Forms PRESENT = Forms.of("has", "have", "hasn", "haven", "is", "are");

  /** How far before "the end of the year" its sentence may tell which year. */
  private static final int REACH = 30;

  private static final Forms PARTS =
      Forms.of("rest", "remainder", "most", "much", "course", "part");

  private static final TimeExpression YEAR_BEFORE =
      new TimeExpression.Shift(Base.TOLD, Grain.YEAR, -1, true);

  private final CalendarWords words;
  private final CountedDates counted;

  RelativeDates(CalendarWords words) {
    this.words = words;
    this.counted = new CountedDates(words);
  }

  /**
   * The date that begins at a token, or null.
   *
   * @param introduced whether a word before it says that a date follows: "the end of the year"
   */
  @Nullable Said at(Tokens tokens, int token, boolean introduced) {
    Said deictic = deictic(tokens, token);
    if (deictic != null) {
      return deictic;
    }
    boolean the = tokens.is(token, "the");
    int at = the ? token + 1 : token;
    Said best = led(tokens, token, at, the);
    best = Longest.of(best, yearAgoPeriod(tokens, token, at));
    best = Longest.of(best, counted.at(tokens, token, at, the));
    if (the) {
      best = Longest.of(best, theUnit(tokens, token, introduced));
    }
    return best;
  }

  /** "yesterday", "tonight". */
  private @Nullable Said deictic(Tokens tokens, int token) {
    return tokens.opens(token, Type.DEICTIC) && !isTitle(tokens, token)
        ? deictic(words, tokens, token)
        : null;
  }

  static @Nullable Said deictic(CalendarWords words, Tokens tokens, int token) {
    Named word = words.named(tokens, token, Type.DEICTIC);
    if (word == null) {
      return null;
    }
    int split = 0;
    while (split < word.value().length()
        && (word.value().charAt(split) == '-' || Character.isDigit(word.value().charAt(split)))) {
      split++;
    }
    TimeExpression day =
        new TimeExpression.Shift(
            Base.PUBLISHED, Grain.DAY, Integer.parseInt(word.value().substring(0, split)), false);
    return new Said(
        token,
        word.to(),
        split == word.value().length()
            ? day
            : new TimeExpression.AtTime(day, word.value().substring(split)));
  }

  /** "Science Today": a capital within a sentence, after another one, makes a name of it. */
  private static boolean isTitle(Tokens tokens, int token) {
    return tokens.isCapitalised(token)
        && tokens.isCapitalised(token - 1)
        && tokens.newlinesBefore(token) == 0;
  }

  /** "last year", "this morning", "next Tuesday", "the previous quarter", "that day". */
  private @Nullable Said led(Tokens tokens, int from, int token, boolean the) {
    Named lead = words.named(tokens, token, Type.LEAD);
    if (lead == null) {
      return null;
    }
    boolean that = tokens.is(token, "that");
    int at = lead.to();
    if (tokens.is(token, "this") && tokens.is(at, "past")) {
      lead = new Named("P-1", at + 1);
      at++;
    }
    if (tokens.isAny(token, "this", "that") && words.is(tokens, at, Type.LEAD)) {
      Named second = words.named(tokens, at, Type.LEAD);
      if (second != null && !that) {
        lead = second;
      }
      at = second == null ? at : second.to();
    }
    int n = Integer.parseInt(lead.value().substring(1));
    Base base =
        lead.value().charAt(0) == 'P' && !(the && tokens.is(token, "next"))
            ? Base.PUBLISHED
            : Base.TOLD;
    if (tokens.newlinesBefore(at) > 0) {
      return null;
    }
    Named unit = words.unit(tokens, at);
    if (unit != null) {
      return ledUnit(tokens, from, token, the, base, n, unit);
    }
    Named part = words.named(tokens, at, Type.DAYPART);
    if (part != null && (n == 0 || !tokens.is(token, "last"))) {
      TimeExpression day =
          n == 0 ? sameDay(base) : new TimeExpression.Shift(Base.TOLD, Grain.DAY, n, true);
      return new Said(from, part.to(), new TimeExpression.AtTime(day, part.value()));
    }
    Read month = words.month(tokens, at);
    Recurring recurring = null;
    int to = at;
    if (month != null && !(tokens.is(at, "may") && !tokens.isCapitalised(at)) && !that) {
      Read day = words.day(tokens, month.to());
      recurring =
          day != null
                  && !CalendarWords.makesAmount(tokens, day.to())
                  && !(tokens.isGlued(day.to()) && tokens.isSign(day.to(), '-'))
              ? Recurring.YearPart.day(month.value(), Math.min(day.value(), 28))
              : Recurring.YearPart.month(month.value());
      if (((Recurring.YearPart) recurring).day() > 0 && day != null) {
        recurring = Recurring.YearPart.day(month.value(), day.value());
      }
      to = day != null && recurring.grain() == Grain.DAY ? day.to() : month.to();
    }
    Read weekday = words.weekday(tokens, at);
    if (weekday != null && words.isFullWeekday(tokens, at)) {
      recurring = new Recurring.Weekday(weekday.value());
      to = weekday.to();
    }
    Named season = words.named(tokens, at, Type.SEASON);
    if (season != null && !tokens.isAny(season.to(), "of", "in")) {
      recurring = season(season.value());
      to = season.to();
    }
    if (recurring == null) {
      return null;
    }
    Said chosen = new Said(from, to, new TimeExpression.Chosen(recurring, n, base));
    Named daypart = weekday == null ? null : words.named(tokens, to, Type.DAYPART);
    return daypart == null
        ? chosen
        : new Said(from, daypart.to(), new TimeExpression.AtTime(chosen.what(), daypart.value()));
  }

  private @Nullable Said ledUnit(
      Tokens tokens, int from, int token, boolean the, Base base, int n, Named unit) {
    Grain grain = Grain.of(unit.value());
    boolean past = tokens.is(token, "last");
    boolean plural = tokens.text().charAt(tokens.end(unit.to() - 1) - 1) == 's';
    if (grain == Grain.HOUR
        || grain == Grain.MINUTE
        || grain == Grain.HALF
        || plural
        || (the && past)
        || (grain == Grain.DAY && base == Base.PUBLISHED && n != 1)
        || (grain == Grain.DAY && past)
        || (tokens.is(token, "that") && isClause(tokens, unit.to()))) {
      return null;
    }
    if (grain == Grain.DAY && n == 1 && base == Base.PUBLISHED) {
      base = Base.TOLD;
    }
    TimeExpression what =
        base == Base.TOLD && n == 0
            ? new TimeExpression.Same(grain)
            : new TimeExpression.Shift(base, grain, n, base == Base.TOLD && grain == Grain.DAY);
    return new Said(from, unit.to(), what);
  }

  /** "that year's", "that day was": never a clause "said that week ...". */
  private static boolean isClause(Tokens tokens, int after) {
    return tokens.isAny(after, "of", "long", "old");
  }

  private static TimeExpression sameDay(Base base) {
    return base == Base.PUBLISHED
        ? new TimeExpression.Shift(Base.PUBLISHED, Grain.DAY, 0, false)
        : new TimeExpression.Same(Grain.DAY);
  }

  private static Recurring.YearPart season(String symbol) {
    int index =
        switch (symbol) {
          case "SP" -> 1;
          case "SU" -> 2;
          case "WI" -> 4;
          default -> 3;
        };
    return new Recurring.YearPart(Grain.SEASON, index, 0, symbol);
  }

  /** "the same period last year", "year-earlier quarter", "the prior-year period". */
  private @Nullable Said yearAgoPeriod(Tokens tokens, int from, int token) {
    if (tokens.isAny(token, SAME) && tokens.isAny(token + 1, COMPARED_PERIODS)) {
      int at = tokens.isAny(token + 2, "of", "in") ? token + 3 : token + 2;
      int tail = yearTail(tokens, at);
      Grain grain = tokens.is(token + 1, "week") ? Grain.WEEK : Grain.MONTH;
      if (tail > 0 && (tokens.isAny(token + 1, "week", "month"))) {
        return new Said(from, tail, new TimeExpression.LastYears(grain));
      }
      return tail > 0 && !tokens.is(token + 1, "time") || tail > 0 && at == token + 2
          ? new Said(from, tail, YEAR_BEFORE)
          : null;
    }
    boolean today = tokens.is(token, "this") && tokens.is(token + 1, "time");
    if (today || tokens.is(token, "same") && tokens.is(token + 1, "day")) {
      int tail = yearTail(tokens, token + 2);
      return tail < 0 ? null : new Said(from, tail, new TimeExpression.LastYears(Grain.DAY));
    }
    int at = token;
    if (tokens.isAny(at, "comparison", "year")) {
      boolean comparison = tokens.is(at, "comparison");
      if (!comparison
          && tokens.isSign(at + 1, '-')
          && tokens.isAny(at + 2, "earlier", "ago", "before")) {
        at += 3;
      } else if (comparison) {
        at++;
      } else {
        return null;
      }
    } else if (tokens.isAny(at, "prior", "previous")
        && tokens.isSign(at + 1, '-')
        && tokens.is(at + 2, "year")) {
      at += 3;
    } else {
      return null;
    }
    if (tokens.is(at, "quarter")) {
      return new Said(from, at + 1, new TimeExpression.LastYears(Grain.QUARTER));
    }
    if (tokens.isAny(at, "period", "month", "half")) {
      return new Said(from, at + 1, YEAR_BEFORE);
    }
    // "from the year-earlier $172 million": the article belongs to the sum
    return from == token && at == token + 3 && !tokens.isCapitalised(at)
        ? new Said(token, at, YEAR_BEFORE)
        : null;
  }

  /** After "the same period": "last year", "the previous year", "a year earlier". */
  private static int yearTail(Tokens tokens, int token) {
    int at = tokens.isAny(token, "the", "a", "one") ? token + 1 : token;
    if (tokens.isAny(at, LAST) && tokens.is(at + 1, "year")) {
      return at + 2;
    }
    return tokens.is(at, "year") && tokens.isAny(at + 1, "earlier", "ago", "before") ? at + 2 : -1;
  }

  /** "the quarter", "the year", "the weekend", "the week": the one told, or the present one. */
  private @Nullable Said theUnit(Tokens tokens, int token, boolean introduced) {
    if (tokens.isAny(token + 1, "full", "whole", "entire")) {
      Named whole = words.unit(tokens, token + 2);
      boolean year = whole != null && Grain.of(whole.value()) == Grain.YEAR;
      return whole != null
              && year
              && !tokens.is(token + 2, "years")
              && (tokens.isAny(token - 1, "for", "over", "in")
                  && CountedDates.closes(tokens, whole.to()))
          ? new Said(token, whole.to(), new TimeExpression.Same(Grain.YEAR))
          : null;
    }
    Named unit = words.unit(tokens, token + 1);
    if (unit == null || unit.to() != token + 2 && !unit.value().startsWith("fiscal")) {
      return null;
    }
    Grain grain = Grain.of(unit.value());
    boolean plural = tokens.is(token + 1, unit.value() + "s");
    if (plural
        || grain == Grain.HOUR
        || grain == Grain.MINUTE
        || grain == Grain.HALF
        || tokens.isSign(unit.to(), '-')) {
      return null;
    }
    if (tokens.is(unit.to(), "to") && tokens.is(unit.to() + 1, "date") && grain == Grain.YEAR) {
      return new Said(
          token, unit.to() + 2, new TimeExpression.Shift(Base.PUBLISHED, grain, 0, false));
    }
    if (introduced) {
      return new Said(
          token,
          unit.to(),
          grain == Grain.DAY
              ? new TimeExpression.Same(grain)
              : grain == Grain.YEAR || grain == Grain.DECADE
                  ? new TimeExpression.Whole(
                      grain, grain == Grain.DECADE || tellsYear(tokens, token))
                  : new TimeExpression.Shift(Base.PUBLISHED, grain, 0, false));
    }
    boolean led = tokens.isAny(token - 1, BEFORE_UNIT) && !tokens.isAny(unit.to(), AFTER_UNIT);
    boolean whole =
        tokens.is(token - 1, "of") && tokens.isAny(token - 2, PARTS)
            || tokens.isAny(token - 1, "during", "throughout") && led;
    boolean calendar = grain == Grain.WEEK || grain == Grain.MONTH || grain == Grain.YEAR;
    boolean inside = tokens.is(token - 1, "in") && CountedDates.closes(tokens, unit.to());
    if ((whole || inside) && calendar || grain == Grain.QUARTER && led) {
      return new Said(token, unit.to(), new TimeExpression.Same(grain));
    }
    if (grain == Grain.WEEKEND) {
      return new Said(token, unit.to(), new TimeExpression.Recent(grain));
    }
    if (grain == Grain.YEAR
        && tokens.is(token - 1, "for")
        && (tokens.isSign(unit.to(), ',') || CountedDates.closes(tokens, unit.to()))) {
      return new Said(token, unit.to(), new TimeExpression.Same(grain));
    }
    boolean out = tokens.is(unit.to(), "is") && tokens.isAny(unit.to() + 1, "out", "over");
    return grain == Grain.YEAR && out
        ? new Said(token, unit.to(), new TimeExpression.Shift(Base.PUBLISHED, grain, 0, false))
        : null;
  }

  /**
   * Whether "the end of the year" is that of a year told before in its sentence: "in 2008 and had
   * halved by the end of the year". What has been since then, or is now, is of the present year.
   */
  private boolean tellsYear(Tokens tokens, int token) {
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      if (tokens.isAny(i, PRESENT)
          || Tenses.endsSentence(tokens, i)
          || tokens.newlinesBefore(i + 1) > 0) {
        return false;
      }
      if (tokens.isDigits(i)
          ? words.year(tokens, i) != null
          : tokens.is(i + 1, "year") && words.is(tokens, i, Type.LEAD)) {
        return true;
      }
    }
    return false;
  }
}
