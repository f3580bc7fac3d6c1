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

  /** Whether every value of another set belongs to this one. */
  public boolean covers(Bounds other) {
    return coversLow(other) && coversHigh(other);
  }

  private boolean coversLow(Bounds other) {
    if (low == null || other.low == null) {
      return low == null;
    }
    int c = low.compareTo(other.low);
    return c < 0 || (c == 0 && (lowClosed || !other.lowClosed));
  }

  private boolean coversHigh(Bounds other) {
    if (high == null || other.high == null) {
      return high == null;
    }
    int c = high.compareTo(other.high);
    return c > 0 || (c == 0 && (highClosed || !other.highClosed));
  }

  /** The set with the ends that it has. */
  public Bounds closed() {
    return new Bounds(low, low != null, high, high != null);
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
