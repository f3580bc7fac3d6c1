package dev.concordant.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure with its unit, bound and written precision.
 *
 * @param low the figure, or the low end of a range
 * @param high the same figure, or the high end of a range; not below {@code low}
 * @param bound how the writer bounded it; {@link Bound#RANGE} exactly where the ends differ
 * @param unit its unit
 * @param precision how exactly it was written
 */
public record Quantity(BigDecimal low, BigDecimal high, Bound bound, Unit unit, Precision precision)
    implements Value {

  public Quantity {
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(precision, "precision");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low must not be above high (" + high + "): " + low);
    }
  }

  /** A single figure. */
  public static Quantity of(BigDecimal value, Bound bound, Unit unit, Precision precision) {
    return new Quantity(value, value, bound, unit, precision);
  }

  /** An exact whole number of a unit. */
  public static Quantity of(long value, Unit unit) {
    BigDecimal v = BigDecimal.valueOf(value);
    return new Quantity(v, v, Bound.EXACT, unit, Precision.WHOLE);
  }

  /** Whether both ends are the same. */
  public boolean isSingle() {
    return low.compareTo(high) == 0;
  }

  /** The same figure under another bound; a range stays one. */
  public Quantity withBound(Bound other) {
    return isSingle() ? new Quantity(low, high, other, unit, precision) : this;
  }

  /** The same figure in another unit, without conversion. */
  public Quantity withUnit(Unit other) {
    return new Quantity(low, high, bound, other, precision);
  }

  /** The set of values it denotes, in its own unit; "about" is taken as the figure alone. */
  public Bounds bounds() {
    return switch (bound) {
      case EXACT, ABOUT, RANGE -> new Bounds(low, true, high, true);
      case AT_LEAST -> new Bounds(low, true, null, false);
      case MORE_THAN -> new Bounds(low, false, null, false);
      case AT_MOST -> new Bounds(null, false, high, true);
      case LESS_THAN -> new Bounds(null, false, high, false);
    };
  }

  /** The low end in base units of its dimension. */
  public BigDecimal baseLow() {
    return low.multiply(unit.factor());
  }

  /** The high end in base units of its dimension. */
  public BigDecimal baseHigh() {
    return high.multiply(unit.factor());
  }

  @Override
  public String text() {
    return isSingle() ? plain(low) : plain(low) + ".." + plain(high);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
