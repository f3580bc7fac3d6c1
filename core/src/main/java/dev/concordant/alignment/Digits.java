package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;

/** Whether two different values look like a slip: the same digits in another scale or order. */
final class Digits {

  private Digits() {}

  /** Whether the digits of the two are the same, whatever their order, scale and unit. */
  static boolean alike(Claim a, Claim b) {
    if (!(a.value() instanceof Quantity x && b.value() instanceof Quantity y)) {
      return false;
    }
    return scaled(x, y) || swapped(x, y) || otherUnit(x, y);
  }

  /** Whether one is the other times a power of a thousand, or ten. */
  static boolean scaled(Quantity x, Quantity y) {
    return !same(x, y) && unscaled(x.low()).equals(unscaled(y.low())) && digits(x) + digits(y) > 2;
  }

  /** Whether the figures are written the same and the units differ. */
  static boolean otherUnit(Quantity x, Quantity y) {
    return same(x, y) && !x.unit().symbol().equals(y.unit().symbol());
  }

  /** Whether the two have the same digits in another order. */
  static boolean swapped(Quantity x, Quantity y) {
    String p = unscaled(x.low());
    String q = unscaled(y.low());
    if (p.equals(q) || p.length() != q.length() || p.length() < 2) {
      return false;
    }
    char[] c = p.toCharArray();
    char[] d = q.toCharArray();
    Arrays.sort(c);
    Arrays.sort(d);
    return Arrays.equals(c, d);
  }

  private static boolean same(Quantity x, Quantity y) {
    return x.low().compareTo(y.low()) == 0;
  }

  private static int digits(Quantity x) {
    return unscaled(x.low()).length();
  }

  private static String unscaled(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().unscaledValue().toString();
  }
}
