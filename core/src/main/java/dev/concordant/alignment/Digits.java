package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.Arrays;

/** Whether two different values look like a slip of the pen: the same digits, or nearly so. */
final class Digits {

  /** Digits in another order, or one digit off, leave a figure of about the same size. */
  private static final double SIZE = 10;

  /** How many characters the TIMEX3 values of a year, a month and a day have. */
  private static final int YEAR = 4;

  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Digits() {}

  /** Whether one is the other times a power of ten, or the same figure in another unit or bound. */
  static boolean scaled(Claim a, Claim b) {
    if (!(a.value() instanceof Quantity x && b.value() instanceof Quantity y)) {
      return false;
    }
    boolean same = x.low().compareTo(y.low()) == 0;
    if (same) {
      return isMeasured(a) && isMeasured(b) && !x.unit().symbol().equals(y.unit().symbol())
          || x.bound() != y.bound();
    }
    return written(x).equals(written(y)) && written(x).length() + written(y).length() > 2;
  }

  // what is counted is no unit: twelve times and twelve months are two matters
  private static boolean isMeasured(Claim claim) {
    return claim.kind() != Kind.COUNT && claim.kind() != Kind.ORDINAL;
  }

  /** Whether the two have the same digits in another order. */
  static boolean swapped(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      return ofOneSize(x, y) && swapped(written(x), written(y));
    }
    return isYear(a) && isYear(b) && swapped(timex(a), timex(b));
  }

  private static boolean swapped(String p, String q) {
    if (p.equals(q) || p.length() != q.length() || p.length() < 2) {
      return false;
    }
    char[] c = p.toCharArray();
    char[] d = q.toCharArray();
    Arrays.sort(c);
    Arrays.sort(d);
    return Arrays.equals(c, d);
  }

  /** Whether one digit was changed, lost or added: "1,900" and "900", "2001" and "2011". */
  static boolean slipped(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      return ofOneSize(x, y) && slipped(written(x), written(y));
    }
    if (!(a.value() instanceof CalendarTime && b.value() instanceof CalendarTime)) {
      return false;
    }
    // two years of one decade are no slip, nor are two days of one month
    if (isYear(a) && isYear(b)) {
      return timex(a).charAt(YEAR - 1) == timex(b).charAt(YEAR - 1) && slipped(timex(a), timex(b));
    }
    return isDay(a)
        && isDay(b)
        && timex(a).substring(MONTH, DAY).equals(timex(b).substring(MONTH, DAY))
        && !timex(a).equals(timex(b));
  }

  private static boolean slipped(String p, String q) {
    if (Math.abs(p.length() - q.length()) > 1 || p.length() + q.length() < 3) {
      return false;
    }
    int start = 0;
    while (start < Math.min(p.length(), q.length()) && p.charAt(start) == q.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(p.length(), q.length()) - start
        && p.charAt(p.length() - 1 - end) == q.charAt(q.length() - 1 - end)) {
      end++;
    }
    return Math.max(p.length(), q.length()) - start - end == 1;
  }

  /** How many digits beyond the first two have in common where one looks like a slip, up to 4. */
  static int told(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      int digits = Math.min(written(x).length(), written(y).length());
      if (scaled(a, b) || swapped(a, b)) {
        return Math.min(4, digits - 1);
      }
      return slipped(a, b) ? Math.min(4, Math.max(0, digits - 2)) : 0;
    }
    return swapped(a, b) || slipped(a, b) ? 1 : 0;
  }

  private static boolean ofOneSize(Quantity x, Quantity y) {
    double p = Math.abs(x.low().doubleValue());
    double q = Math.abs(y.low().doubleValue());
    return x.unit().factor().compareTo(y.unit().factor()) == 0
        && x.unit().dimension().equals(y.unit().dimension())
        && p < SIZE * q
        && q < SIZE * p;
  }

  private static boolean isYear(Claim claim) {
    return claim.value() instanceof CalendarTime t && t.timex().length() == YEAR && t.isResolved();
  }

  private static boolean isDay(Claim claim) {
    return claim.value() instanceof CalendarTime t && t.timex().length() >= DAY && t.isResolved();
  }

  private static String timex(Claim claim) {
    return ((CalendarTime) claim.value()).timex();
  }

  // the digits that tell: without the zeros at the end
  private static String written(Quantity q) {
    return q.low().signum() == 0
        ? "0"
        : q.low().stripTrailingZeros().unscaledValue().abs().toString();
  }
}
