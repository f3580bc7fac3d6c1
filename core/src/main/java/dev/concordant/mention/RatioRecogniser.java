package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads shares and ratios: "a third", "one in five", "96 men for every 100 women", "3.1x". */
final class RatioRecogniser implements AmountRecogniser {

  private static final Forms AFTER_HALF = Forms.of("a", "an", "the", "of");

  private static final Forms THERE_ARE = Forms.of("are", "were", "is", "was");

  /** How far before a figure the word "ratio" may stand. */
  private static final int RATIO_REACH = 14;

  private final Numerals numerals;

  RatioRecogniser(Numerals numerals) {
    this.numerals = numerals;
  }

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    if (number.ordinal()
        || number.form() == Numeral.Form.ARTICLE
        || number.form() == Numeral.Form.INDEFINITE) {
      return null;
    }
    if (number.fraction()) {
      return share(tokens, number);
    }
    Amount of = outOf(tokens, number);
    if (of == null) {
      of = forEvery(tokens, number);
    }
    if (of != null) {
      return of;
    }
    if (isRatioValue(tokens, number)) {
      return Amount.of(number, number.to(), Kind.RATIO, Unit.SHARE);
    }
    return times(tokens, number);
  }

  private static @Nullable Amount share(Tokens tokens, Numeral number) {
    boolean half = tokens.is(number.from(), "half");
    if (half) {
      int before = number.from() - 1;
      if (tokens.isSign(before, '-')) {
        before--;
      }
      if (tokens.isOf(before, WordClass.NUMBERED_HALF)
          || (tokens.is(before, "and") && !tokens.isAny(number.to(), AFTER_HALF))
          || tokens.isSign(number.to(), '-')
          || tokens.isOf(number.to(), WordClass.HALF_COMPOUND)) {
        return null;
      }
    }
    return Amount.of(number, number.to(), Kind.RATIO, Unit.SHARE);
  }

  // "one in five", "three out of four", "nine in every hundred", "96 men for every 100 women"
  private @Nullable Amount outOf(Tokens tokens, Numeral number) {
    int i = number.to();
    if (number.magnitude() || tokens.newlinesBefore(i) > 0) {
      return null;
    }
    int noun = i;
    for (int step = 0; step < 3 && Following.isNounLike(tokens, i); step++) {
      i++;
    }
    int next;
    boolean nouns = i > noun;
    if (tokens.is(i, "in") && !nouns) {
      next = tokens.is(i + 1, "every") ? i + 2 : i + 1;
    } else if (tokens.is(i, "out") && tokens.is(i + 1, "of") && !nouns) {
      next = tokens.is(i + 2, "every") ? i + 3 : i + 2;
    } else if (tokens.is(i, "for") && tokens.is(i + 1, "every")) {
      next = i + 2;
    } else if (!nouns && tokens.is(i, "to") && ratioNamed(tokens, number.from())) {
      next = i + 1;
    } else if (!nouns
        && tokens.isSign(i, ':')
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && (ratioNamed(tokens, number.from()) || isColonRatio(tokens, number, i + 1))) {
      next = i + 1;
    } else {
      return null;
    }
    Numeral whole = numerals.at(tokens, next);
    if (whole == null && tokens.is(next, "hundred") && tokens.is(next - 1, "every")) {
      return new Amount(
          number.from(), next + 1, number, Kind.RATIO, number.value().movePointLeft(2), Unit.SHARE);
    }
    if (whole == null
        || whole.ordinal()
        || whole.fraction()
        || whole.value().signum() <= 0
        || whole.form() == Numeral.Form.INDEFINITE
        || whole.form() == Numeral.Form.ARTICLE) {
      return null;
    }
    if (tokens.is(i, "in")
        && (whole.value().compareTo(number.value()) <= 0
            || whole.compareTo(1000) > 0
                && !whole.magnitude()
                && !tokens.isWord(next)
                && whole.to() == next + 1
            || !number.isWhole(0, 99)
            || isTime(tokens, whole.to()))) {
      return null;
    }
    if (tokens.is(i, "out") && whole.value().compareTo(number.value()) < 0) {
      return null;
    }
    BigDecimal value = number.value().divide(whole.value(), MathContext.DECIMAL64);
    int to = whole.to();
    if (nouns && Following.isNounLike(tokens, to)) {
      to++;
    }
    return new Amount(number.from(), to, number, Kind.RATIO, value, Unit.SHARE);
  }

  // "for every 100 women there are 96 men"
  private @Nullable Amount forEvery(Tokens tokens, Numeral whole) {
    if (!tokens.is(whole.from() - 1, "every")
        || !tokens.is(whole.from() - 2, "for")
        || whole.value().signum() <= 0) {
      return null;
    }
    int i = whole.to();
    for (int nouns = 0; nouns < 3 && Following.isNounLike(tokens, i); nouns++) {
      i++;
    }
    if (tokens.isSign(i, ',')) {
      i++;
    }
    if (tokens.is(i, "there") && tokens.isAny(i + 1, THERE_ARE)) {
      i += 2;
    }
    Numeral part = i == whole.to() ? null : numerals.at(tokens, i);
    if (part == null || part.ordinal() || part.form() == Numeral.Form.ARTICLE) {
      return null;
    }
    BigDecimal value = part.value().divide(whole.value(), MathContext.DECIMAL64);
    int to = Following.isNounLike(tokens, part.to()) ? part.to() + 1 : part.to();
    return new Amount(whole.from() - 1, to, whole, Kind.RATIO, value, Unit.SHARE);
  }

  // "the ratio of prices to wages fell to 5.3 from 6.8"
  private static boolean isRatioValue(Tokens tokens, Numeral number) {
    if (number.form() != Numeral.Form.DIGITS
        || number.magnitude()
        || tokens.isSign(number.to(), '%')) {
      return false;
    }
    if (leadsRatio(tokens, number.to())) {
      return true;
    }
    if (number.precision().written() >= 0 || !Following.endsPhrase(tokens, number.to())) {
      return false;
    }
    int floor = number.from() - RATIO_REACH;
    for (int i = number.from() - 1; i > floor && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (tokens.is(i, "ratio")) {
        return true;
      }
      if (tokens.isSign(i, ';') || (tokens.isSign(i, '.') && !tokens.isGlued(i + 1))) {
        return false;
      }
    }
    return false;
  }

  // "a 45.3 price-earnings ratio"
  private static boolean leadsRatio(Tokens tokens, int token) {
    for (int i = token; i < token + 4; i++) {
      if (tokens.is(i, "ratio")) {
        return true;
      }
      if (!Following.isNounLike(tokens, i) && !tokens.isSign(i, '-')) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTime(Tokens tokens, int token) {
    int i = tokens.isSign(token, '-') ? token + 1 : token;
    // "17 in 43 league games"
    return tokens.isOf(i, WordClass.SPAN_OF_TRIES)
        || (Following.isNounLike(tokens, i)
            && tokens.isOf(i + 1, WordClass.SPAN_OF_TRIES)
            && CountedNoun.isPlural(tokens, i + 1));
  }

  // "3:1" where no match is played: one digit to the right, so that it is no time of day
  private static boolean isColonRatio(Tokens tokens, Numeral number, int right) {
    return number.isWhole(1, 99)
        && tokens.isDigits(right)
        && tokens.length(right) == 1
        && !(tokens.isGlued(right + 1)
            && (tokens.isWord(right + 1) || tokens.isSign(right + 1, ':')));
  }

  private static boolean ratioNamed(Tokens tokens, int from) {
    return tokens.isAny(from - 1, "ratio", "odds")
        || (tokens.is(from - 1, "of") && tokens.isAny(from - 2, "ratio", "odds"))
        || (tokens.is(from - 1, "at") && tokens.is(from - 2, "odds"));
  }

  // "3.1x", "four times as many", "five times more"
  private static @Nullable Amount times(Tokens tokens, Numeral number) {
    int i = number.to();
    if (tokens.is(i, "x") && tokens.isGlued(i) && !tokens.isGlued(i + 1)) {
      return Amount.of(number, i + 1, Kind.RATIO, Unit.TIMES);
    }
    if (tokens.isSign(i, '×') && tokens.isGlued(i) && !tokens.isDigits(i + 1)) {
      return Amount.of(number, i + 1, Kind.RATIO, Unit.TIMES);
    }
    if (tokens.isSign(i, '-') && tokens.is(i + 1, "fold")) {
      return Amount.of(number, i + 2, Kind.RATIO, Unit.TIMES);
    }
    if (tokens.is(i, "fold")) {
      return Amount.of(number, i + 1, Kind.RATIO, Unit.TIMES);
    }
    if (!tokens.is(i, "times")) {
      return null;
    }
    int to = i + 1;
    if (isComparison(tokens, to)) {
      return Amount.of(number, tokens.is(to, "as") ? to + 2 : to, Kind.RATIO, Unit.TIMES);
    }
    // a number of times that something happened
    return Amount.of(number, to, number.isWhole() ? Kind.COUNT : Kind.RATIO, Unit.TIMES);
  }

  /** Whether a comparison follows "four times" or "twice": "as many", "more than", "the size". */
  static boolean isComparison(Tokens tokens, int token) {
    // "warned five times that it leaks"; "five times that of France"
    if (tokens.is(token, "that")) {
      return tokens.isAny(token + 1, "of", "in") || !tokens.isWord(token + 1);
    }
    return (tokens.is(token, "as") && tokens.isWord(token + 1))
        || tokens.isOf(token, WordClass.COMPARISON);
  }
}
