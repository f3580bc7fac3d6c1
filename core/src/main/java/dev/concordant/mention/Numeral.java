package dev.concordant.mention;

import dev.concordant.value.Precision;
import java.math.BigDecimal;

/**
 * A number as it is written, without unit: tokens from {@code from} to the one before {@code to}.
 * Immutable.
 */
final class Numeral {

  /** What {@link #whole()} is where the value is no whole number below a billion. */
  private static final int NOT_WHOLE = Integer.MIN_VALUE;

  private static final int MOST_DIGITS = 9;

  /** How a number is written. */
  enum Form {
    /** "1,200", "1.2m". */
    DIGITS,
    /** "twelve hundred". */
    WORDS,
    /** "fifth", "5th". */
    ORDINAL,
    /** "a third", "half", "3/4": a part of one. */
    FRACTION,
    /** "a", where a unit follows: "an hour". */
    ARTICLE,
    /** "thousands", "dozens": no less than two of them. */
    INDEFINITE
  }

  private final int from;
  private final int to;
  private final BigDecimal value;
  private final Precision precision;
  private final Form form;
  private final BigDecimal scale;
  private final int whole;

  /**
   * A numeral.
   *
   * @param value its value
   * @param precision how exactly it was written
   * @param form how it was written
   * @param scale what its magnitude word or abbreviation stands for: 1000000 in "1.2 million"; one
   *     where there is none
   */
  Numeral(int from, int to, BigDecimal value, Precision precision, Form form, BigDecimal scale) {
    this.from = from;
    this.to = to;
    this.value = value;
    this.precision = precision;
    this.form = form;
    this.scale = scale;
    this.whole = whole(value);
  }

  private static int whole(BigDecimal value) {
    BigDecimal plain =
        value.scale() == 0 || value.precision() - value.scale() > MOST_DIGITS
            ? value
            : value.stripTrailingZeros();
    return plain.scale() > 0 || plain.precision() - plain.scale() > MOST_DIGITS
        ? NOT_WHOLE
        : plain.intValue();
  }

  /** The first token. */
  int from() {
    return from;
  }

  /** The token after the last one. */
  int to() {
    return to;
  }

  BigDecimal value() {
    return value;
  }

  /** The value where it is a whole number below a billion; the lowest integer where it is not. */
  int whole() {
    return whole;
  }

  Precision precision() {
    return precision;
  }

  Form form() {
    return form;
  }

  /** What a magnitude word or abbreviation stands for; one where there is none. */
  BigDecimal scale() {
    return scale;
  }

  /** Whether it is a rank: "fifth", "5th". */
  boolean ordinal() {
    return form == Form.ORDINAL;
  }

  /** Whether a magnitude word or abbreviation takes part: "1.2 million", "25k". */
  boolean magnitude() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  /** Whether it is a part of one. */
  boolean fraction() {
    return form == Form.FRACTION;
  }

  /** Whether its value is whole and within the two ends, each below a billion. */
  boolean isWithin(int low, int high) {
    return whole >= low && whole <= high;
  }

  /** Whether it is written as a whole number. */
  boolean isWhole() {
    return precision.significant() >= 0 || value.signum() == 0;
  }

  /** Whether it is written as a whole number, and its value within the two ends. */
  boolean isWhole(int low, int high) {
    return isWhole() && compareTo(low) >= 0 && compareTo(high) <= 0;
  }

  /** How its value compares to a number. */
  int compareTo(int number) {
    return whole == NOT_WHOLE
        ? value.compareTo(BigDecimal.valueOf(number))
        : Integer.compare(whole, number);
  }

  /** Whether its value is no whole number, or one of a billion or more. */
  boolean isBroken() {
    return whole == NOT_WHOLE;
  }

  Numeral times(BigDecimal factor, int newTo) {
    int places = factor.signum() == 0 ? 0 : factor.precision() - factor.scale() - 1;
    return new Numeral(
        from,
        newTo,
        value.multiply(factor),
        new Precision(
            precision.written() + places, precision.significant() + places, precision.words()),
        form,
        scale.multiply(factor));
  }

  Numeral withTo(int newTo) {
    return new Numeral(from, newTo, value, precision, form, scale);
  }

  Numeral withValue(int newFrom, BigDecimal newValue) {
    return new Numeral(newFrom, to, newValue, precision, form, scale);
  }
}
