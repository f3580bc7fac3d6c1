package dev.concordant.mention;

import com.google.common.base.Splitter;
import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates told by month, day of the month and weekday: "Thursday, 16 May", "May 16, 2024", "May". */
final class CalendarDates {

  private static final Forms DAY_LINKS = Forms.of("to", "and", "or", "through");

  private static final Forms BEFORE_SPAN = Forms.of("from", "between", "on", "the");

  private static final Forms LEADS_MONTH =
      Forms.of(
          "in", "since", "until", "till", "during", "last", "next", "this", "every", "each", "late",
          "early", "mid", "through");

  private static final Forms BEFORE_MONTH = Forms.of("in", "since", "until", "till", "during");

  private static final Forms LINKS_MONTH =
      Forms.of("by", "from", "of", "to", "before", "after", "and", "between", "for");

  private static final Forms AFTER_PERSON =
      Forms.of("said", "says", "told", "has", "had", "is", "was", "will", "who");

  private final CalendarWords words;
  private final NumericDates numeric;

  CalendarDates(CalendarWords words, boolean dayFirst) {
    this.words = words;
    this.numeric = new NumericDates(words, dayFirst);
  }

  /**
   * The date that begins at a token, or null.
   *
   * @param introduced whether a word before it says that a date follows: "early May"
   */
  @Nullable Said at(Tokens tokens, int token, boolean introduced) {
    if (tokens.isDigits(token)) {
      Said figures = numeric.at(tokens, token);
      return figures != null ? figures : dayFirst(tokens, token, words.day(tokens, token));
    }
    Said month = monthFirst(tokens, token, introduced);
    if (month != null) {
      return month;
    }
    Said weekday = weekday(tokens, token, introduced);
    if (weekday != null) {
      return weekday;
    }
    Said holiday = holiday(tokens, token);
    return holiday != null ? holiday : dayFirst(tokens, token, words.dayInWords(tokens, token));
  }

  /** "16 May 2024", "16th of May", "3" before "to 5 May". */
  private @Nullable Said dayFirst(Tokens tokens, int token, @Nullable Read day) {
    if (day == null) {
      return null;
    }
    int at = day.to();
    Said range = dayRange(tokens, token, day);
    if (range != null) {
      return range;
    }
    if (tokens.isSign(at, '.') && tokens.isGlued(at) && words.month(tokens, at + 1) != null) {
      at++;
    } else if (tokens.is(at, "of") || tokens.isSign(at, '-')) {
      at++;
    }
    Read month = words.month(tokens, at);
    if (month == null || !isMonthName(tokens, at) || !isDayIn(tokens, day, month)) {
      return null;
    }
    boolean linked = at > day.to();
    if (!linked && tokens.is(at, "may") && !tokens.isCapitalised(at)
        || tokens.newlinesBefore(at) > 0) {
      return null;
    }
    // "12-Sep-1988"
    int dash = month.to();
    boolean hyphens =
        tokens.isSign(at - 1, '-')
            && tokens.isSign(dash, '-')
            && tokens.isGlued(dash)
            && tokens.isGlued(dash + 1);
    Read year = hyphens ? words.year(tokens, dash + 1) : yearAfter(tokens, dash);
    return said(token, year == null ? month.to() : year.to(), year, month.value(), day.value());
  }

  private @Nullable Said dayRange(Tokens tokens, int token, Read first) {
    int at = first.to();
    boolean dash = tokens.isSign(at, '-') && tokens.isGlued(at);
    if (!dash && !tokens.isAny(at, DAY_LINKS)) {
      return null;
    }
    Read last = words.day(tokens, at + 1);
    if (last == null || last.value() <= first.value()) {
      return null;
    }
    int monthAt = tokens.is(last.to(), "of") ? last.to() + 1 : last.to();
    Read month = words.month(tokens, monthAt);
    if (month == null || !isMonthName(tokens, monthAt) || (!dash && !isSpan(tokens, token, at))) {
      return null;
    }
    Read year = yearAfter(tokens, month.to());
    int end = year == null ? month.to() : year.to();
    Said a = said(token, first.to(), year, month.value(), first.value());
    if (!dash) {
      return a;
    }
    Said b = said(last.to(), end, year, month.value(), last.value());
    return new Said(token, end, new TimeExpression.Interval(a.what(), b.what()));
  }

  /** "3 to 5 May" needs "from" or "between" before it, or the dates as its only figures. */
  private static boolean isSpan(Tokens tokens, int token, int link) {
    return tokens.isAny(token - 1, BEFORE_SPAN) || tokens.isAny(link, "to", "through");
  }

  /** "May 16, 2024", "May 16-18", "May 2024", "May". */
  private @Nullable Said monthFirst(Tokens tokens, int token, boolean introduced) {
    Read month = words.month(tokens, token);
    if (month == null) {
      return null;
    }
    int at =
        tokens.isSign(month.to(), '-')
                && tokens.isDigits(month.to() + 1)
                && tokens.isGlued(month.to())
            ? month.to() + 1
            : month.to();
    if (tokens.newlinesBefore(at) == 0) {
      Read day = words.day(tokens, at);
      if (day == null && tokens.is(at, "the")) {
        day = words.day(tokens, at + 1);
      }
      if (day == null && !tokens.is(at, "second")) {
        day = words.dayInWords(tokens, at);
      }
      if (day != null && isDayAfter(tokens, token, day)) {
        return monthDay(tokens, token, month, day);
      }
      Read year = monthYear(tokens, month.to());
      if (year != null
          && (tokens.isCapitalised(token) || !tokens.isAny(token, "may", "march") || introduced)) {
        return new Said(
            token,
            year.to(),
            new TimeExpression.Fixed(
                Moment.of(Grain.MONTH, LocalDate.of(year.value(), month.value(), 1))));
      }
    }
    Said months = monthRange(tokens, token, month);
    if (months != null) {
      return months;
    }
    return introduced || isBareMonth(tokens, token, month.to())
        ? new Said(token, month.to(), Recurring.YearPart.month(month.value()))
        : null;
  }

  private @Nullable Said monthDay(Tokens tokens, int token, Read month, Read day) {
    Read year = yearAfter(tokens, day.to());
    Read last =
        tokens.isSign(day.to(), '-') && tokens.isGlued(day.to()) && tokens.isGlued(day.to() + 1)
            ? words.day(tokens, day.to() + 1)
            : null;
    if (last != null && last.value() > day.value() && year == null) {
      year = yearAfter(tokens, last.to());
      int end = year == null ? last.to() : year.to();
      return new Said(
          token,
          end,
          new TimeExpression.Interval(
              said(token, end, year, month.value(), day.value()).what(),
              said(token, end, year, month.value(), last.value()).what()));
    }
    return said(token, year == null ? day.to() : year.to(), year, month.value(), day.value());
  }

  /** "June-August 1992". */
  private @Nullable Said monthRange(Tokens tokens, int token, Read first) {
    int at = first.to();
    if (!tokens.isSign(at, '-')) {
      return null;
    }
    Read last = words.month(tokens, at + 1);
    if (last == null || words.day(tokens, last.to()) != null) {
      return null;
    }
    Read year = monthYear(tokens, last.to());
    if (year == null) {
      return new Said(
          token,
          last.to(),
          new TimeExpression.Interval(
              Recurring.YearPart.month(first.value()), Recurring.YearPart.month(last.value())));
    }
    int begins = first.value() > last.value() ? year.value() - 1 : year.value();
    return new Said(
        token,
        year.to(),
        new TimeExpression.Interval(
            new TimeExpression.Fixed(
                Moment.of(Grain.MONTH, LocalDate.of(begins, first.value(), 1))),
            new TimeExpression.Fixed(
                Moment.of(Grain.MONTH, LocalDate.of(year.value(), last.value(), 1)))));
  }

  private @Nullable Read monthYear(Tokens tokens, int at) {
    int year = tokens.isSign(at, ',') || tokens.is(at, "of") ? at + 1 : at;
    Read read = words.yearAfterDate(tokens, year);
    return read != null && tokens.isWord(year) && year == at && read.value() < 1000 ? null : read;
  }

  private @Nullable Read yearAfter(Tokens tokens, int at) {
    int year = at;
    if (tokens.isSign(at, ',') || tokens.is(at, "of") || tokens.is(at, "in")) {
      year++;
    }
    if (tokens.is(at, "in") && words.year(tokens, year) == null
        || tokens.newlinesBefore(year) > 0) {
      return null;
    }
    Read read = words.yearAfterDate(tokens, year);
    return read != null && tokens.is(at, "in") ? null : read;
  }

  /** "Thursday, 16 May", "Thursday night", "Thursday". */
  private @Nullable Said weekday(Tokens tokens, int token, boolean introduced) {
    Read weekday = words.weekday(tokens, token);
    if (weekday == null) {
      return null;
    }
    int at = tokens.isSign(weekday.to(), ',') ? weekday.to() + 1 : weekday.to();
    at = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.newlinesBefore(at) == 0) {
      Said date = tokens.isDigits(at) ? at(tokens, at, false) : monthFirst(tokens, at, false);
      if (date == null && tokens.isWord(at)) {
        date = dayFirst(tokens, at, words.dayInWords(tokens, at));
      }
      if (date != null
          && !(date.what() instanceof Recurring.YearPart p && p.day() == 0)
          && !(date.what() instanceof TimeExpression.Fixed f && f.moment().grain() != Grain.DAY)) {
        return date.startingAt(token);
      }
    }
    if (!words.isFullWeekday(tokens, token)
        || (!introduced && isName(tokens, token, weekday.to()))) {
      return null;
    }
    return withDaypart(
        tokens, new Said(token, weekday.to(), new Recurring.Weekday(weekday.value())));
  }

  /** "Thursday" before "night" is Thursday night. */
  Said withDaypart(Tokens tokens, Said day) {
    int at = day.to();
    if (tokens.newlinesBefore(at) > 0) {
      return day;
    }
    if (tokens.isAny(at, "early", "late")) {
      at++;
    }
    Named part = words.named(tokens, at, Type.DAYPART);
    if (part == null && tokens.is(at, "at") && tokens.is(at + 1, "night")) {
      part = new Named("TNI", at + 2);
    }
    return part == null
        ? day
        : new Said(day.from(), part.to(), new TimeExpression.AtTime(day.what(), part.value()));
  }

  private @Nullable Said holiday(Tokens tokens, int token) {
    Named holiday = words.named(tokens, token, Type.HOLIDAY);
    if (holiday == null || !tokens.isCapitalised(token) || isNamedAfter(tokens, holiday.to())) {
      return null;
    }
    Recurring what = holiday(holiday.value());
    int at = tokens.isSign(holiday.to(), ',') ? holiday.to() + 1 : holiday.to();
    Read year = tokens.newlinesBefore(at) > 0 ? null : words.year(tokens, at);
    return year == null
        ? new Said(token, holiday.to(), what)
        : new Said(
            token,
            year.to(),
            new TimeExpression.Within(what, new TimeExpression.Fixed(Moment.year(year.value()))));
  }

  /** "Easter Island", "Christmas Party": a capital after the holiday makes a name of both. */
  private boolean isNamedAfter(Tokens tokens, int to) {
    return tokens.isCapitalised(to)
        && tokens.newlinesBefore(to) == 0
        && !words.mayStartAt(tokens, to);
  }

  private static Recurring holiday(String rule) {
    if (rule.charAt(0) == 'E') {
      return new Recurring.EasterDay(Integer.parseInt(rule.substring(1)));
    }
    List<String> parts = Splitter.onPattern("[:+]").splitToList(rule);
    return parts.size() > 2
        ? new Recurring.Holiday(
            Integer.parseInt(parts.get(0)),
            Integer.parseInt(parts.get(1)),
            Integer.parseInt(parts.get(2)),
            parts.size() > 3 ? Integer.parseInt(parts.get(3)) : 0)
        : Recurring.YearPart.day(
            Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
  }

  /** The date, or a note where the calendar has no such day. */
  static Said said(int from, int to, @Nullable Read year, int month, int day) {
    if (year == null) {
      return new Said(
          from,
          to,
          isDay(2000, month, day)
              ? Recurring.YearPart.day(month, day)
              : new TimeExpression.Impossible());
    }
    return new Said(
        from,
        to,
        isDay(year.value(), month, day)
            ? new TimeExpression.Fixed(Moment.day(LocalDate.of(year.value(), month, day)))
            : new TimeExpression.Impossible());
  }

  private static boolean isDay(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A number straight before "May people" or "March units" is an amount. */
  private static boolean isDayIn(Tokens tokens, Read day, Read month) {
    return !CalendarWords.makesAmount(tokens, day.to()) && month.value() > 0;
  }

  /** "in March 16 people died": a number that counts what follows is no day. */
  private static boolean isDayAfter(Tokens tokens, int month, Read day) {
    return !CalendarWords.makesAmount(tokens, day.to())
        && !(tokens.is(month - 1, "in") && CalendarWords.isPlural(tokens, day.to()));
  }

  private static boolean isMonthName(Tokens tokens, int token) {
    return tokens.isCapitalised(token)
        || !isAmbiguous(tokens, token)
        || tokens.isDigits(token - 1)
        || tokens.is(token - 1, "of")
        || tokens.isSign(token - 1, '-');
  }

  /** A month whose name is also another word or a person's. */
  private static boolean isAmbiguous(Tokens tokens, int token) {
    return tokens.isOf(token, WordClass.OTHER_MONTH);
  }

  /** Whether a month without day or year is a month: "Mrs May" and "may" are not. */
  private static boolean isBareMonth(Tokens tokens, int token, int to) {
    boolean led = tokens.isAny(token - 1, LEADS_MONTH);
    if (led) {
      boolean preposition = tokens.isAny(token - 1, BEFORE_MONTH);
      return tokens.isCapitalised(token)
          || (preposition && !tokens.isAny(token, "march", "mar", "august"));
    }
    if (!tokens.isCapitalised(token)) {
      return !isAmbiguous(tokens, token);
    }
    boolean linked = tokens.isAny(token - 1, LINKS_MONTH);
    if (!isAmbiguous(tokens, token)) {
      return true;
    }
    // "the April rains"
    if (tokens.is(token - 1, "the") && Following.isNounLike(tokens, to)) {
      return !tokens.isCapitalised(to);
    }
    // a person would be followed by a verb or a surname
    return linked
        && !tokens.isCapitalised(to)
        && (!tokens.isCapitalised(token - 1) || tokens.isAny(token - 1, "from", "between"))
        && !isPerson(tokens, to);
  }

  private static boolean isPerson(Tokens tokens, int after) {
    return tokens.isAny(after, AFTER_PERSON) || tokens.isSign(after, '\'');
  }

  /** "The Sunday Times", "Black Friday". */
  private static boolean isName(Tokens tokens, int token, int to) {
    if (tokens.isOf(token - 1, WordClass.NAMED_DAY) && tokens.isCapitalised(token - 1)) {
      return true;
    }
    return tokens.is(token - 1, "the")
        && tokens.isCapitalised(to)
        && tokens.newlinesBefore(to) == 0;
  }
}
