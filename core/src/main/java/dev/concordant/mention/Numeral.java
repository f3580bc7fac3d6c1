package dev.concordant.mention;

import dev.concordant.value.Precision;
import java.math.BigDecimal;

/**
 * A number as it is written, without unit: tokens from {@code from} to the one before {@code to}.
 *
 * @param value its value
 * @param precision how exactly it was written
 * @param form how it was written
 * @param scale what its magnitude word or abbreviation stands for: 1000000 in "1.2 million"; one
 *     where there is none
 */
record Numeral(
    int from, int to, BigDecimal value, Precision precision, Form form, BigDecimal scale) {

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

  boolean isWhole() {
    return value.signum() == 0 || precision.significant() >= 0;
  }

  /** Whether it is a whole number within the two ends. */
  boolean isWhole(int low, int high) {
    return isWhole()
        && value.compareTo(BigDecimal.valueOf(low)) >= 0
        && value.compareTo(BigDecimal.valueOf(high)) <= 0;
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
