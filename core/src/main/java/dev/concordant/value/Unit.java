package dev.concordant.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure, with its exact factor to the base unit of its dimension.
 *
 * <p>Two units compare by conversion when they have the same dimension. Every currency is a
 * dimension of its own ({@code money:USD}), since no rate is known; so is every thing that is
 * counted ({@code count}, whose symbol is the lemma of the noun and does not take part in
 * comparison).
 *
 * @param symbol ISO 4217 code, UCUM-like symbol, English singular or the lemma of a counted noun;
 *     empty where nothing is named
 * @param dimension the name of the dimension
 * @param factor base units in one of this unit, positive
 * @param per the unit that this one is told per ("barrel" in "$78 a barrel"), or null
 */
public record Unit(String symbol, String dimension, BigDecimal factor, @Nullable String per)
    implements Serializable {

  /** The dimension of counted things. */
  public static final String COUNT = "count";

  /** A figure that names no unit. */
  public static final Unit NONE = new Unit("", COUNT, BigDecimal.ONE, null);

  /** Hundredths of a whole. */
  public static final Unit PERCENT = new Unit("%", "share", new BigDecimal("0.01"), null);

  /** Hundredths, as the difference of two percentages. */
  public static final Unit PERCENTAGE_POINTS =
      new Unit("pp", "points", new BigDecimal("0.01"), null);

  /** A share told as a plain number: "one in five" is 0.2. */
  public static final Unit SHARE = new Unit("ratio", "share", BigDecimal.ONE, null);

  /** A multiple of something: "doubled" is 2. */
  public static final Unit TIMES = new Unit("times", "times", BigDecimal.ONE, null);

  public Unit {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(dimension, "dimension");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive: " + factor);
    }
  }

  /** A unit that is told per nothing. */
  public static Unit of(String symbol, String dimension, BigDecimal factor) {
    return new Unit(symbol, dimension, factor, null);
  }

  /** The currency with an ISO 4217 code. */
  public static Unit currency(String code) {
    return new Unit(code, "money:" + code, BigDecimal.ONE, null);
  }

  /** The unit of a count of the things that a noun names, by its lemma. */
  public static Unit counted(String lemma) {
    return new Unit(lemma, COUNT, BigDecimal.ONE, null);
  }

  /** This unit told per another: dollars per barrel. */
  public Unit per(String other) {
    return new Unit(symbol, dimension, factor, Objects.requireNonNull(other, "other"));
  }

  /** The unit as the line formats write it: {@code USD}, {@code USD-per-barrel}, {@code km}. */
  public String text() {
    return per == null ? symbol : symbol.isEmpty() ? "per-" + per : symbol + "-per-" + per;
  }
}
