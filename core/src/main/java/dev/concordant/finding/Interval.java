package dev.concordant.finding;

import dev.concordant.value.Bound;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The numbers that a figure may stand for once rounding is allowed for, both ends included. A
 * figure written 1.10 stands for 1.095 to 1.105.
 */
record Interval(double low, double high) {

  /** What "about" allows, as a share of the figure. */
  private static final double ABOUT = 0.1;

  /** What a fraction in words allows: "a fifth" for 19 percent. */
  private static final double WORDS = 0.04;

  /** Slack for the arithmetic of binary fractions. */
  private static final double EPSILON = 1e-9;

  /** Whether a figure names one number, exactly or about. */
  static boolean isPoint(Quantity q) {
    return q.isSingle() && (q.bound() == Bound.EXACT || q.bound() == Bound.ABOUT);
  }

  /** The figure with half of its last digit written; whole things that are counted are exact. */
  static Interval written(Quantity q) {
    boolean whole = q.precision().written() == 0 && q.unit().dimension().equals(Unit.COUNT);
    return around(q, whole ? 0 : Math.pow(10, q.precision().written()) / 2);
  }

  /**
   * The figure as a rounded one: 20,000 may have been 19,700. Zeros at its end count as rounding as
   * long as two digits stay.
   */
  static Interval rounded(Quantity q) {
    Precision p = q.precision();
    int leading = (int) Math.floor(Math.log10(Math.max(1e-300, Math.abs(number(q)))));
    // zeros behind a point are meant: 1.10 billion is no rounding of 1.14
    int last = p.written() % 3 == 0 ? p.significant() : p.written();
    int place = Math.max(p.written(), Math.min(last, leading - 1));
    return around(q, Math.pow(10, place) / 2);
  }

  /** A share in percent, with half of its last digit; a fraction in words is looser. */
  static Interval percent(Quantity q) {
    if (q.unit().symbol().equals("%")) {
      return written(q);
    }
    double percent = q.baseLow().doubleValue() * 100;
    double slack = 0.5 + percent * (q.bound() == Bound.ABOUT ? ABOUT : WORDS);
    return new Interval(percent - slack, percent + slack);
  }

  private static Interval around(Quantity q, double half) {
    double v = number(q);
    double slack = half + (q.bound() == Bound.ABOUT ? Math.abs(v) * ABOUT : 0);
    return new Interval(v - slack, v + slack);
  }

  static double number(Quantity q) {
    return q.low().doubleValue();
  }

  /** A number for the working, without the dust of binary fractions. */
  static String told(double number) {
    if (Math.abs(number) >= 1e9) {
      return told(number / 1e9) + " billion";
    }
    if (Math.abs(number) >= 1e6) {
      return told(number / 1e6) + " million";
    }
    return BigDecimal.valueOf(number)
        .round(new MathContext(9))
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  Interval plus(Interval other) {
    return new Interval(low + other.low, high + other.high);
  }

  Interval minus(Interval other) {
    return new Interval(low - other.high, high - other.low);
  }

  /** The quotient of two intervals above zero. */
  Interval over(Interval other) {
    return new Interval(low / other.high, high / other.low);
  }

  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }

  /** The interval with a share of its ends added on both sides. */
  Interval widened(double share) {
    return new Interval(low - Math.abs(low) * share, high + Math.abs(high) * share);
  }

  boolean isPositive() {
    return low > 0 && high < Double.MAX_VALUE;
  }

  boolean meets(Interval other) {
    return isAtMost(low, other.high) && isAtMost(other.low, high);
  }

  // the slack is that of the smaller number: the other may be an open end
  private static boolean isAtMost(double a, double b) {
    return a <= b + EPSILON * Math.max(1, Math.min(Math.abs(a), Math.abs(b)));
  }

  boolean isBelow(Interval other) {
    return high < other.low && !meets(other);
  }
}
