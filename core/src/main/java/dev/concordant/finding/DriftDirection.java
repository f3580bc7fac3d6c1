package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.Bounds;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Which way the first of two places drifts from the second. In a directed check the first is the
 * draft: where it says less, what it says follows from the evidence; where it says more, it does
 * not.
 */
public enum DriftDirection {
  /**
   * The first place is the more exact: "$41.6 million" beside "$42 million", "61" beside "over 60".
   */
  MORE,
  /** The first place is the less exact. */
  LESS,
  /** Neither follows from the other: a toll that was counted on, two ranges that overlap. */
  OTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in output, such as {@code less}. */
  public String label() {
    return label;
  }

  /** The direction between two claims whose values overlap. */
  static DriftDirection between(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      return between(x, y);
    }
    if (a.value() instanceof CalendarTime x && b.value() instanceof CalendarTime y) {
      return between(x, y);
    }
    return OTHER;
  }

  private static DriftDirection between(Quantity x, Quantity y) {
    if (isBounded(x) || isBounded(y)) {
      Bounds p = x.bounds().times(x.unit().factor());
      Bounds q = y.bounds().times(y.unit().factor());
      DriftDirection strict = narrower(q.covers(p), p.covers(q));
      // "240" beside "over 240": the end counts as part of the bound where nothing else decides
      return strict == OTHER
          ? narrower(q.closed().covers(p.closed()), p.closed().covers(q.closed()))
          : strict;
    }
    if ((x.bound() == Bound.ABOUT) != (y.bound() == Bound.ABOUT)) {
      return x.bound() == Bound.ABOUT ? LESS : MORE;
    }
    int finer = lastDigit(y).compareTo(lastDigit(x));
    return narrower(finer > 0, finer < 0);
  }

  private static boolean isBounded(Quantity q) {
    return q.bound() != Bound.EXACT && q.bound() != Bound.ABOUT;
  }

  /** What one of the last digit that is not zero stands for, in base units. */
  private static BigDecimal lastDigit(Quantity q) {
    return BigDecimal.ONE
        .scaleByPowerOfTen(q.precision().significant())
        .multiply(q.unit().factor());
  }

  private static DriftDirection between(CalendarTime x, CalendarTime y) {
    LocalDate fromX = x.from();
    LocalDate toX = x.to();
    LocalDate fromY = y.from();
    LocalDate toY = y.to();
    if (x.relation() != null || y.relation() != null) {
      return OTHER;
    }
    if (fromX == null || toX == null || fromY == null || toY == null) {
      int finer = Integer.compare(x.timex().length(), y.timex().length());
      return narrower(finer > 0, finer < 0);
    }
    return narrower(
        !fromX.isBefore(fromY) && !toX.isAfter(toY), !fromY.isBefore(fromX) && !toY.isAfter(toX));
  }

  private static DriftDirection narrower(boolean first, boolean second) {
    return first == second ? OTHER : first ? MORE : LESS;
  }
}
