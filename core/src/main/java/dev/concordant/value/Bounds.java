package dev.concordant.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The set of values that a quantity may have: an interval of exact decimals.
 *
 * @param low the low end, or null for none
 * @param lowClosed whether the low end belongs to the set
 * @param high the high end, or null for none
 * @param highClosed whether the high end belongs to the set
 */
public record Bounds(
    @Nullable BigDecimal low, boolean lowClosed, @Nullable BigDecimal high, boolean highClosed) {

  /** Whether a value belongs to the set. */
  public boolean contains(BigDecimal value) {
    return aboveLow(value) && belowHigh(value);
  }

  /** Whether the two sets have a value in common. */
  public boolean overlaps(Bounds other) {
    return !entirelyBelow(other) && !other.entirelyBelow(this);
  }

  /** The set with both ends multiplied by a positive factor. */
  public Bounds times(BigDecimal factor) {
    return new Bounds(
        low == null ? null : low.multiply(factor),
        lowClosed,
        high == null ? null : high.multiply(factor),
        highClosed);
  }

  private boolean aboveLow(BigDecimal value) {
    if (low == null) {
      return true;
    }
    int c = value.compareTo(low);
    return c > 0 || (c == 0 && lowClosed);
  }

  private boolean belowHigh(BigDecimal value) {
    if (high == null) {
      return true;
    }
    int c = value.compareTo(high);
    return c < 0 || (c == 0 && highClosed);
  }

  private boolean entirelyBelow(Bounds other) {
    if (high == null || other.low == null) {
      return false;
    }
    int c = high.compareTo(other.low);
    return c < 0 || (c == 0 && !(highClosed && other.lowClosed));
  }
}
