package dev.concordant.alignment;

import com.google.common.base.CharMatcher;
import dev.concordant.claim.Claim;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Quantity;
import java.util.Arrays;

/** Whether two different values look like a slip of the pen: the same digits, or nearly so. */
final class Digits {

  private Digits() {}

  /** Whether one is the other times a power of ten, or the same figure in another unit or bound. */
  static boolean scaled(Claim a, Claim b) {
    if (!(a.value() instanceof Quantity x && b.value() instanceof Quantity y)) {
      return false;
    }
    boolean same = x.low().compareTo(y.low()) == 0;
    if (same) {
      return !x.unit().symbol().equals(y.unit().symbol()) || x.bound() != y.bound();
    }
    return written(a).equals(written(b)) && written(a).length() + written(b).length() > 2;
  }

  /** Whether the two have the same digits in another order. */
  static boolean swapped(Claim a, Claim b) {
    String p = written(a);
    String q = written(b);
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
    String p = written(a);
    String q = written(b);
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
    int digits = Math.min(written(a).length(), written(b).length());
    if (scaled(a, b) || swapped(a, b)) {
      return Math.min(4, digits - 1);
    }
    return slipped(a, b) ? Math.min(4, Math.max(0, digits - 2)) : 0;
  }

  // the digits that tell: without the zeros at the end, and a date without its separators
  private static String written(Claim claim) {
    if (claim.value() instanceof Quantity q) {
      return q.low().signum() == 0
          ? "0"
          : q.low().stripTrailingZeros().unscaledValue().abs().toString();
    }
    if (claim.value() instanceof CalendarTime t) {
      return CharMatcher.inRange('0', '9').retainFrom(t.timex());
    }
    return claim.value().text();
  }
}
