package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: "75 years", "two-day", "an hour and 35 minutes", "2:05:13". */
final class DurationRecogniser implements AmountRecogniser {

  private static final Forms BEFORE_ONE_DAY =
      Forms.of(
          "in", "for", "within", "than", "least", "just", "only", "about", "after", "of", "over",
          "under", "nearly", "almost");

  private static final Forms BEFORE_DECADE =
      Forms.of("his", "her", "their", "the", "mid", "early", "late", "my", "our");

  private static final Forms IN_A_ROW =
      Forms.of("straight", "consecutive", "successive", "fiscal", "full");

  private static final Forms OWNERS = Forms.of("the", "all", "its", "their");

  private static final Forms BEFORE_LENGTH =
      Forms.of(
          "for",
          "in",
          "within",
          "after",
          "over",
          "about",
          "than",
          "nearly",
          "almost",
          "under",
          "to",
          "just",
          "least",
          "around",
          "lasted",
          "lasts",
          "last",
          "takes",
          "took",
          "take",
          "roughly",
          "half",
          "every",
          "spent",
          "waited",
          "approximately",
          "exactly",
          "only",
          "some",
          "half",
          "up",
          "spend",
          "another",
          "until");

  private static final Forms BEHIND =
      Forms.of("behind", "ahead", "back", "adrift", "clear", "faster", "slower", "quicker");

  private static final Forms GAPS = Forms.of("lead", "advantage", "deficit", "gap", "margin");

  private static final Forms BEFORE_TIME_RUN = Forms.of("over", "under", "in", "of");

  private static final Unit SECOND = Unit.of("second", "time", BigDecimal.ONE);

  /** How far around a time of a race another one is looked for. */
  private static final int BESIDE = 16;

  /** A quarter of a year, by the mean Gregorian year. */
  private static final Unit QUARTER = Unit.of("quarter", "time", BigDecimal.valueOf(7_889_238));

  private static final Unit WEEK = Unit.of("week", "time", BigDecimal.valueOf(604_800));

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    Amount clock = clock(tokens, number);
    if (clock != null) {
      return clock;
    }
    Amount quarters = quarters(tokens, number);
    if (quarters != null) {
      return quarters;
    }
    UnitReader.Measured time = measured;
    if (time == null || !time.unit().dimension().equals("time")) {
      return null;
    }
    // "a month-long strike": the article belongs to the strike
    if (number.form() == Numeral.Form.ARTICLE
        && tokens.isSign(time.to(), '-')
        && tokens.is(time.to() + 1, "long")) {
      return null;
    }
    if (number.form() == Numeral.Form.ARTICLE
        && time.to() == number.to() + 1
        && !isLength(tokens, number.from(), time)) {
      return null;
    }
    // "in a single day", but "the work of a single day"
    if (number.form() == Numeral.Form.ARTICLE
        && tokens.is(number.to(), "single")
        && !tokens.isAny(number.from() - 1, BEFORE_LENGTH)) {
      return null;
    }
    // "one day" is some day, unless something measures it
    if (number.form() == Numeral.Form.WORDS
        && time.unit().symbol().equals("day")
        && tokens.is(number.from(), "one")
        && time.to() == number.to() + 1
        && !tokens.isAny(number.from() - 1, BEFORE_ONE_DAY)) {
      return null;
    }
    // "her 20s", "the 60s"
    if (!time.named()
        && tokens.is(time.to() - 1, "s")
        && (tokens.isAny(number.from() - 1, BEFORE_DECADE)
            || tokens.isSign(number.from() - 1, '-')
            || number.compareTo(999) > 0)) {
      return null;
    }
    return new Amount(
        number.from(), time.to(), number, Kind.DURATION, inWeeks(time), weeks(time.unit()));
  }

  // "three straight quarters", "six quarters": no fourths of anything
  private static @Nullable Amount quarters(Tokens tokens, Numeral number) {
    int at = number.to();
    boolean modified = false;
    while (tokens.isAny(at, IN_A_ROW)) {
      modified = true;
      at++;
    }
    boolean many = number.compareTo(3) > 0;
    return number.isWhole(2, 99)
            && (modified || many)
            && tokens.is(at, "quarters")
            && tokens.newlinesBefore(at) == 0
            && !(tokens.is(at + 1, "of") && tokens.isAny(at + 2, OWNERS))
        ? new Amount(number.from(), at + 1, number, Kind.DURATION, number.value(), QUARTER)
        : null;
  }

  // a fortnight is told in weeks, as no standard has a unit for it
  private static boolean isFortnight(Unit unit) {
    return unit.symbol().equals("fortnight");
  }

  private static BigDecimal inWeeks(UnitReader.Measured time) {
    return isFortnight(time.unit()) ? time.value().multiply(BigDecimal.valueOf(2)) : time.value();
  }

  private static Unit weeks(Unit unit) {
    return isFortnight(unit) ? WEEK : unit;
  }

  // "a year" is a length after "for" or "nearly", not in "90,000 calls a day"
  private static boolean isLength(Tokens tokens, int from, UnitReader.Measured time) {
    if (time.unit().symbol().equals("second") || time.unit().symbol().equals("night")) {
      return false;
    }
    int before = from - 1;
    // "a day after the vote": the event is what it is counted from
    if (tokens.isAny(time.to(), "after", "before") && tokens.isWord(time.to() + 1)
        || tokens.isAny(time.to(), "late", "early")) {
      return true;
    }
    boolean large =
        time.unit().factor().compareTo(BigDecimal.valueOf(100_000_000)) > 0
            || time.unit().symbol().equals("fortnight");
    return large || tokens.isAny(before, BEFORE_LENGTH);
  }

  // "2:05:13", "62:31", and "1:40" where a time was run
  private static @Nullable Amount clock(Tokens tokens, Numeral number) {
    int i = number.to();
    if (number.form() != Numeral.Form.DIGITS
        || i != number.from() + 1
        || !isPart(tokens, i)
        || tokens.is(number.from() - 1, "ratio")
        || (tokens.isSign(number.from() - 1, ':') && tokens.isGlued(number.from()))) {
      return null;
    }
    int last = i + 2;
    boolean hours = isPart(tokens, last);
    if (hours) {
      last += 2;
    }
    if (tokens.isSign(last, ':') && tokens.isGlued(last)) {
      return null;
    }
    boolean gap = tokens.is(number.from() - 1, "by") || tokens.is(number.from() - 2, "margin");
    boolean beside = !hours && !gap && isBesideLonger(tokens, number.from(), last);
    boolean ran = beside || isRun(tokens, number.from()) || isGap(tokens, number.from(), last);
    if (!hours && !ran && number.compareTo(24) <= 0) {
      return null;
    }
    if (hours && (tokens.is(number.from() - 1, "at") || tokens.isAny(last, "am", "pm", "gmt"))) {
      return null;
    }
    BigDecimal sixty = BigDecimal.valueOf(60);
    BigDecimal value = number.value().multiply(sixty).add(part(tokens, i + 1));
    if (hours) {
      value = value.multiply(sixty).add(part(tokens, i + 3));
    } else if (beside) {
      value = value.multiply(sixty);
    } else if (number.compareTo(3) < 0
        && tokens.isAny(number.from() - 1, BEFORE_TIME_RUN)
        && ran
        && number.compareTo(1) > 0) {
      value = value.multiply(sixty);
    }
    return new Amount(number.from(), last, number, Kind.DURATION, value, SECOND);
  }

  // "1:26 behind", "a lead of 1:12", "T plus 5:10"
  private static boolean isGap(Tokens tokens, int from, int to) {
    return tokens.isAny(to, BEHIND)
        || tokens.is(from - 1, "plus")
        || (tokens.is(from - 1, "of") && tokens.isAny(from - 2, GAPS));
  }

  // "I had hoped for 2:45 and took 2:51:07": hours and minutes beside the same hours in full
  private static boolean isBesideLonger(Tokens tokens, int from, int to) {
    for (int i = Math.max(0, from - BESIDE); i < to + BESIDE; i++) {
      if (tokens.isDigits(i)
          && (i < from || i >= to)
          && tokens.length(i) == tokens.length(from)
          && tokens.text(i).equals(tokens.text(from))
          && isPart(tokens, i + 1)
          && isPart(tokens, i + 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Tokens tokens, int colon) {
    return tokens.isSign(colon, ':')
        && tokens.isGlued(colon)
        && tokens.isDigits(colon + 1)
        && tokens.isGlued(colon + 1)
        && tokens.length(colon + 1) == 2
        && tokens.digit(tokens.start(colon + 1)) < 6;
  }

  private static BigDecimal part(Tokens tokens, int token) {
    int tens = tokens.digit(tokens.start(token));
    int ones = tokens.digit(tokens.start(token) + 1);
    return BigDecimal.valueOf(tens * 10L + ones);
  }

  private static boolean isRun(Tokens tokens, int from) {
    for (int i = from - 1; i >= from - 6 && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (tokens.isOf(i, WordClass.RUN)) {
        return true;
      }
    }
    return false;
  }
}
