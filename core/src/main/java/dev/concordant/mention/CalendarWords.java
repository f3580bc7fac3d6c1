package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads single words and numbers of the calendar: months, weekdays, days of a month, years. */
final class CalendarWords {

  private static final Forms ORDINAL_ENDINGS = Forms.of("st", "nd", "rd", "th");

  /** A word or number that was read, and the token after it. */
  record Read(int value, int to) {}

  /** A word of the calendar that was read. */
  record Named(String value, int to) {}

  private static final int MAX_YEAR = 2999;

  private final Phrases<CalendarWord> calendar;
  private final Numerals numerals;

  CalendarWords(Lexicon lexicon) {
    this.calendar = lexicon.calendar();
    this.numerals = new Numerals(lexicon);
  }

  Openers openers() {
    return Openers.of(calendar);
  }

  boolean mayStartAt(Tokens tokens, int token) {
    return calendar.mayStartAt(tokens, token);
  }

  @Nullable Named named(Tokens tokens, int token, Type type) {
    Phrases.Match<CalendarWord> match =
        tokens.opens(token, type) ? calendar.at(tokens, token) : null;
    return match != null && match.meaning().type() == type
        ? new Named(match.meaning().value(), match.to())
        : null;
  }

  boolean is(Tokens tokens, int token, Type type) {
    return named(tokens, token, type) != null;
  }

  @Nullable Read month(Tokens tokens, int token) {
    Named month = named(tokens, token, Type.MONTH);
    return month == null ? null : new Read(Integer.parseInt(month.value()), month.to());
  }

  @Nullable Read weekday(Tokens tokens, int token) {
    Named day = named(tokens, token, Type.WEEKDAY);
    return day == null ? null : new Read(Integer.parseInt(day.value()), day.to());
  }

  /** Whether the weekday at a token is written out: "sun" and "wed" are also other words. */
  boolean isFullWeekday(Tokens tokens, int token) {
    return tokens.isWord(token) && tokens.end(token) - tokens.start(token) >= 6;
  }

  /** A unit of the calendar ("years"). */
  @Nullable Named unit(Tokens tokens, int token) {
    Named unit = named(tokens, token, Type.UNIT);
    // abbreviations need a figure before them
    return unit != null && unit.to() == token + 1 && tokens.end(token) - tokens.start(token) < 3
        ? null
        : unit;
  }

  /** The number that begins at a token, or null. */
  @Nullable Numeral number(Tokens tokens, int token) {
    return numerals.at(tokens, token);
  }

  /** A day of the month in digits ("16", "16th", "1."), whether or not the month has it. */
  @Nullable Read day(Tokens tokens, int token) {
    int value = digits(tokens, token, 2);
    if (value < 1 || value > 31) {
      return null;
    }
    if (isMoney(tokens, token - 1)) {
      return null;
    }
    int to = token + 1;
    if (tokens.isGlued(to) && tokens.isAny(to, ORDINAL_ENDINGS)) {
      to++;
    } else if (tokens.isGlued(to) && (tokens.isWord(to) || continuesNumber(tokens, to))) {
      return null;
    }
    return new Read(value, to);
  }

  /** A day of the month in words: "tenth", "twenty-first", "twenty two". */
  @Nullable Read dayInWords(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Numeral n = numerals.at(tokens, token);
    return n == null || n.magnitude() || !n.isWithin(1, 31) ? null : new Read(n.whole(), n.to());
  }

  /** A year in four digits, not part of a longer number. */
  @Nullable Read year(Tokens tokens, int token) {
    int value = digits(tokens, token, 4);
    if (value < 1000 || value > MAX_YEAR || tokens.end(token) - tokens.start(token) != 4) {
      return null;
    }
    int to = token + 1;
    if (tokens.isGlued(token)
        && (tokens.isSign(token - 1, '.')
            || tokens.isSign(token - 1, ',')
            || isMoney(tokens, token - 1))) {
      return null;
    }
    return tokens.isGlued(to) && continuesNumber(tokens, to) ? null : new Read(value, to);
  }

  /** A year that follows a month or day: in four digits, as "'24", or in words. */
  @Nullable Read yearAfterDate(Tokens tokens, int token) {
    Read year = year(tokens, token);
    if (year != null) {
      return makesAmount(tokens, year.to()) ? null : year;
    }
    if (tokens.isSign(token, '\'') && tokens.isGlued(token + 1)) {
      int value = digits(tokens, token + 1, 2);
      return value < 0 || tokens.end(token + 1) - tokens.start(token + 1) != 2
          ? null
          : new Read(fullYear(value), token + 2);
    }
    return yearInWords(tokens, token);
  }

  /** A year in words: "nineteen seventy eight", "two thousand and eighteen". */
  @Nullable Read yearInWords(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Numeral first = numerals.at(tokens, token);
    if (first == null || first.ordinal()) {
      return null;
    }
    if (first.isWithin(1000, MAX_YEAR)) {
      return new Read(first.whole(), first.to());
    }
    Numeral second = tokens.isWord(first.to()) ? numerals.at(tokens, first.to()) : null;
    return first.isWithin(15, 20) && second != null && !second.ordinal() && second.isWithin(10, 99)
        ? new Read(first.whole() * 100 + second.whole(), second.to())
        : null;
  }

  /** A small whole number, in digits or words, and whether a unit may follow. */
  @Nullable Read amount(Tokens tokens, int token) {
    if (tokens.isAny(token, "a", "an")) {
      return new Read(1, token + 1);
    }
    Numeral n = numerals.at(tokens, token);
    return n == null || n.ordinal() || !n.isWithin(1, 99_999) ? null : new Read(n.whole(), n.to());
  }

  /** An amount of halves that is no whole one: "two and a half" is 5 of them. */
  @Nullable Read halves(Tokens tokens, int token) {
    Numeral n = tokens.isAny(token, "a", "an", "half") ? null : numerals.at(tokens, token);
    if (n == null || n.ordinal() || !n.isBroken() || n.value().stripTrailingZeros().scale() != 1) {
      return null;
    }
    BigDecimal twice = n.value().multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
    return twice.scale() > 0 || twice.precision() > 4 ? null : new Read(twice.intValue(), n.to());
  }

  /** A rank: "first", "2nd", "last", "final" (-1). */
  @Nullable Read rank(Tokens tokens, int token) {
    if (tokens.isAny(token, "last", "final")) {
      return new Read(-1, token + 1);
    }
    Numeral n = numerals.at(tokens, token);
    return n == null || !n.ordinal() || !n.isWithin(1, 999) ? null : new Read(n.whole(), n.to());
  }

  /** The number of a token of digits, or -1 if it is longer than allowed or none. */
  static int digits(Tokens tokens, int token, int most) {
    if (!tokens.isDigits(token) || tokens.end(token) - tokens.start(token) > most) {
      return -1;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      value = value * 10 + tokens.digit(i);
    }
    return value;
  }

  /** The year that two digits mean: 1970 to 2069. */
  static int fullYear(int twoDigits) {
    return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Whether a sign straight after digits makes them part of a longer number or a share. */
  static boolean continuesNumber(Tokens tokens, int sign) {
    if (tokens.isSign(sign, '%')) {
      return true;
    }
    return (tokens.isSign(sign, ',') || tokens.isSign(sign, '.') || tokens.isSign(sign, ':'))
        && tokens.isGlued(sign + 1)
        && tokens.isDigits(sign + 1);
  }

  static boolean isMoney(Tokens tokens, int token) {
    int sign = tokens.sign(token);
    return sign == '#' || (sign != 0 && Character.getType(sign) == Character.CURRENCY_SYMBOL);
  }

  /** Whether the word at a token makes a number before it an amount: "1500 people". */
  static boolean makesAmount(Tokens tokens, int token) {
    return tokens.isSign(token, '%')
        || (tokens.isWord(token)
            && !tokens.isCapitalised(token)
            && tokens.isOf(token, WordClass.AFTER_AMOUNT));
  }

  /** Whether a word in the plural follows, as after an amount: "1500 homes". */
  static boolean isPlural(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.isCapitalised(token)) {
      return false;
    }
    int last = tokens.end(token) - 1;
    return last - tokens.start(token) >= 3
        && tokens.text().charAt(last) == 's'
        && tokens.text().charAt(last - 1) != 's'
        && tokens.text().charAt(last - 1) != 'u'
        && tokens.text().charAt(last - 1) != 'i';
  }
}
