package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Periods told by their rank: "the fourth quarter", "first half of 2027", "the second Monday of
 * next month", "three months to December".
 */
final class RankedPeriods {

  private static final Forms ENDS = Forms.of("to", "through", "ended", "ending");

  private final CalendarWords words;
  private final DateRecogniser dates;

  RankedPeriods(CalendarWords words, DateRecogniser dates) {
    this.words = words;
    this.dates = dates;
  }

  @Nullable Said at(Tokens tokens, int token) {
    Said months = monthsTo(tokens, token);
    if (months != null) {
      return months;
    }
    int at = tokens.is(token, "the") ? token + 1 : token;
    if (tokens.is(at, "week")) {
      return at > token || tokens.newlinesBefore(at) > 0 || !tokens.isWord(at - 1)
          ? weekOf(tokens, token, at)
          : null;
    }
    if (at > token && tokens.is(at, "quarter")) {
      return quarterEnded(tokens, token, at);
    }
    if (tokens.is(at, "fiscal")) {
      at++;
    }
    Read rank = words.rank(tokens, at);
    if (rank == null) {
      return null;
    }
    int unitAt = tokens.isSign(rank.to(), '-') ? rank.to() + 1 : rank.to();
    if (tokens.is(unitAt, "fiscal")) {
      unitAt++;
    }
    if (tokens.newlinesBefore(unitAt) > 0) {
      return null;
    }
    Named unit = words.unit(tokens, unitAt);
    if (unit == null) {
      return weekday(tokens, token, rank, unitAt);
    }
    boolean hyphen = unitAt > rank.to() && tokens.isSign(rank.to(), '-');
    if (hyphen && at > token) {
      // the article of "the fourth-quarter profit" belongs to the profit
      return null;
    }
    boolean last = tokens.is(at, "last");
    return switch (Grain.of(unit.value())) {
      case QUARTER -> {
        Said part = partOfYear(tokens, token, rank, unit, Grain.QUARTER, 4);
        // "the last quarter" is the latest one, "the last quarter of 2025" the fourth
        yield last && part != null && part.what() instanceof Recurring ? null : part;
      }
      case HALF -> half(tokens, token, rank, unit, hyphen);
      case WEEK, WEEKEND, MONTH, DAY -> counted(tokens, token, rank, unit);
      default -> null;
    };
  }

  /** "the week of April 10". */
  private @Nullable Said weekOf(Tokens tokens, int from, int week) {
    if (!tokens.isAny(week + 1, "of", "beginning", "starting")) {
      return null;
    }
    Said day = dates.whole(tokens, week + 2, true, false);
    return day == null || !isDay(day.what())
        ? null
        : new Said(from, day.to(), new TimeExpression.Nth(1, Grain.WEEK, 0, day.what()));
  }

  /** "third quarter", "first half", after the year that it is of; or null. */
  @Nullable Said partOfYear(Tokens tokens, int token) {
    Read rank = words.rank(tokens, token);
    Named unit = rank == null ? null : words.unit(tokens, rank.to());
    if (rank == null || unit == null) {
      return null;
    }
    Grain grain = Grain.of(unit.value());
    int most = grain == Grain.QUARTER ? 4 : grain == Grain.HALF ? 2 : 0;
    int number = rank.value() < 0 ? most : rank.value();
    return number < 1 || number > most
        ? null
        : new Said(token, unit.to(), new Recurring.YearPart(grain, number, 0, ""));
  }

  /** "the quarter" of "the quarter ended Sept. 30". */
  private @Nullable Said quarterEnded(Tokens tokens, int from, int quarter) {
    if (!tokens.isAny(quarter + 1, "ended", "ending")) {
      return null;
    }
    Said end = dates.whole(tokens, quarter + 2, true, false);
    return end == null || !isDay(end.what())
        ? null
        : new Said(from, quarter + 1, new TimeExpression.Nth(1, Grain.QUARTER, 0, end.what()));
  }

  private static boolean isDay(TimeExpression what) {
    return what instanceof Recurring.YearPart part && part.day() > 0
        || what instanceof TimeExpression.Fixed f && f.moment().grain() == Grain.DAY;
  }

  private @Nullable Said partOfYear(
      Tokens tokens, int from, Read rank, Named unit, Grain grain, int most) {
    int number = rank.value() < 0 ? most : rank.value();
    if (number > most || tokens.is(unit.to(), "century") || tokens.is(unit.to(), "final")) {
      return null;
    }
    Recurring.YearPart part = new Recurring.YearPart(grain, number, 0, "");
    Said year = yearAfter(tokens, unit.to());
    return year == null
        ? new Said(from, unit.to(), part)
        : new Said(from, year.to(), new TimeExpression.Within(part, year.what()));
  }

  /** The year that a part belongs to: "of 2027", "2027", "of last year", "of the year". */
  private @Nullable Said yearAfter(Tokens tokens, int token) {
    boolean of = tokens.isAny(token, "of", "in");
    int at = of ? token + 1 : token;
    if (tokens.isSign(token, ',') && words.year(tokens, token + 1) != null) {
      at = token + 1;
    }
    if (tokens.newlinesBefore(at) > 0 || at >= tokens.size()) {
      return null;
    }
    Said year = dates.whole(tokens, at, of, false);
    if (year == null || (tokens.is(token, "in") && year.what() instanceof Recurring)) {
      return null;
    }
    boolean isYear =
        year.what() instanceof TimeExpression.Fixed f
                && (f.moment().grain() == Grain.YEAR || f.moment().grain() == Grain.FISCAL_YEAR)
            || year.what() instanceof TimeExpression.Shift s
                && (s.unit() == Grain.YEAR || s.unit() == Grain.FISCAL_YEAR)
            || year.what() instanceof TimeExpression.Same m && m.grain() == Grain.YEAR;
    return isYear ? year : null;
  }

  /** "the first half" alone may be one of a match: it needs its year, or a word of business. */
  private @Nullable Said half(Tokens tokens, int from, Read rank, Named unit, boolean hyphen) {
    Said said = partOfYear(tokens, from, rank, unit, Grain.HALF, 2);
    if (said == null || !(said.what() instanceof Recurring.YearPart)) {
      return said;
    }
    boolean business = hyphen && tokens.isOf(unit.to(), WordClass.ACCOUNTS);
    return business ? said : null;
  }

  /** "the first week of October", "the last day of the month". */
  private @Nullable Said counted(Tokens tokens, int from, Read rank, Named unit) {
    Grain grain = Grain.of(unit.value());
    if (!tokens.is(unit.to(), "of")) {
      return null;
    }
    Said whole = dates.whole(tokens, unit.to() + 1, true, false);
    return whole == null
            || whole.what() instanceof TimeExpression.AtTime
            || whole.what() instanceof TimeExpression.Impossible
        ? null
        : new Said(from, whole.to(), new TimeExpression.Nth(rank.value(), grain, 0, whole.what()));
  }

  private @Nullable Said weekday(Tokens tokens, int from, Read rank, int at) {
    Read weekday = words.weekday(tokens, at);
    if (weekday == null
        || !words.isFullWeekday(tokens, at)
        || !tokens.isAny(weekday.to(), "of", "in")) {
      return null;
    }
    int every = weekday.to() + 1;
    if (tokens.isAny(every, "each", "every") && tokens.is(every + 1, "month")) {
      return new Said(
          from, every + 2, new TimeExpression.Every(new Recurring.Weekday(weekday.value())));
    }
    Said whole = dates.whole(tokens, every, true, false);
    return whole == null || whole.what() instanceof TimeExpression.AtTime
        ? null
        : new Said(
            from,
            whole.to(),
            new TimeExpression.Nth(rank.value(), Grain.DAY, weekday.value(), whole.what()));
  }

  /** "three months to December", where they make up a quarter or half of the year. */
  private @Nullable Said monthsTo(Tokens tokens, int token) {
    int at = tokens.is(token, "the") ? token + 1 : token;
    if (at > token && tokens.is(at, "year")) {
      return yearTo(tokens, token, at + 1);
    }
    Read amount = tokens.isAny(at, "a", "an") ? null : words.amount(tokens, at);
    if (amount == null || (amount.value() != 3 && amount.value() != 6)) {
      return null;
    }
    if (!tokens.isAny(amount.to(), "months", "month") || !tokens.isAny(amount.to() + 1, ENDS)) {
      return null;
    }
    Read month = words.month(tokens, amount.to() + 2);
    if (month == null
        || month.value() % amount.value() != 0
        || words.day(tokens, month.to()) != null
        || !tokens.isCapitalised(amount.to() + 2)) {
      return null;
    }
    boolean quarter = amount.value() == 3;
    int number = month.value() / amount.value();
    Read year = words.year(tokens, month.to());
    if (year != null) {
      return new Said(
          token,
          year.to(),
          new TimeExpression.Fixed(
              quarter ? Moment.quarter(year.value(), number) : Moment.half(year.value(), number)));
    }
    return new Said(
        token,
        month.to(),
        new Recurring.YearPart(quarter ? Grain.QUARTER : Grain.HALF, number, 0, ""));
  }

  /** "the year to March 2024", "the year ended June". */
  private @Nullable Said yearTo(Tokens tokens, int from, int at) {
    if (!tokens.isAny(at, ENDS)) {
      return null;
    }
    Read month = words.month(tokens, at + 1);
    if (month == null
        || !tokens.isCapitalised(at + 1)
        || words.day(tokens, month.to()) != null
        || tokens.newlinesBefore(at + 1) > 0) {
      return null;
    }
    Read year = words.year(tokens, month.to());
    TimeExpression last =
        year == null
            ? Recurring.YearPart.month(month.value())
            : new TimeExpression.Fixed(
                Moment.of(Grain.MONTH, LocalDate.of(year.value(), month.value(), 1)));
    return new Said(from, year == null ? month.to() : year.to(), new TimeExpression.YearTo(last));
  }
}
