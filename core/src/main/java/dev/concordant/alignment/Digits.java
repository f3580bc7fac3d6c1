package dev.concordant.alignment;

import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
  static boolean scaled(Figure a, Figure b) {
    Quantity x = a.quantity();
    Quantity y = b.quantity();
    if (x == null || y == null) {
      return false;
    }
    if (x.low().compareTo(y.low()) == 0) {
      return (isMeasured(a) && isMeasured(b) && !x.unit().symbol().equals(y.unit().symbol()))
          || Quantities.areRatesOfOthers(x, y)
          || x.bound() != y.bound();
    }
    return a.written().equals(b.written()) && a.written().length() + b.written().length() > 2;
  }

  // what is counted is no unit: twelve times and twelve months are two matters
  private static boolean isMeasured(Figure figure) {
    return figure.kind() != Kind.COUNT && figure.kind() != Kind.ORDINAL;
  }

  /** Whether the two have the same digits in another order. */
  static boolean swapped(Figure a, Figure b) {
    if (a.quantity() != null && b.quantity() != null) {
      return ofOneSize(a, b) && swapped(a.written(), b.written());
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
  static boolean slipped(Figure a, Figure b) {
    if (a.quantity() != null && b.quantity() != null) {
      return ofOneSize(a, b) && slipped(a.written(), b.written());
    }
    // two years of one decade are no slip, nor are the 14th and the 15th; but the 14th and the
    // 24th may be
    if (isYear(a) && isYear(b)) {
      return timex(a).charAt(YEAR - 1) == timex(b).charAt(YEAR - 1) && slipped(timex(a), timex(b));
    }
    if (!isDay(a) || !isDay(b)) {
      return false;
    }
    return timex(a).regionMatches(0, timex(b), 0, MONTH)
        ? timex(a).charAt(DAY - 1) == timex(b).charAt(DAY - 1)
            && timex(a).charAt(DAY - 2) != timex(b).charAt(DAY - 2)
        : timex(a).regionMatches(MONTH, timex(b), MONTH, DAY - MONTH);
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

  /** How much one looks like a slip for the other, to choose among several. */
  static int likeness(Figure a, Figure b) {
    int digits = swapped(a, b) ? 6 : scaled(a, b) ? 5 : slipped(a, b) ? 4 : 0;
    return 2 * digits + (a.kind() == b.kind() ? 1 : 0);
  }

  /** How many digits beyond the first two have in common where one looks like a slip, up to 4. */
  static int told(Figure a, Figure b) {
    if (a.quantity() != null && b.quantity() != null) {
      int digits = Math.min(a.written().length(), b.written().length());
      if (scaled(a, b) || swapped(a, b)) {
        return Math.min(4, digits - 1);
      }
      return slipped(a, b) ? Math.min(4, Math.max(0, digits - 2)) : 0;
    }
    return swapped(a, b) || slipped(a, b) ? 1 : 0;
  }

  private static boolean ofOneSize(Figure a, Figure b) {
    double p = Math.abs(a.low());
    double q = Math.abs(b.low());
    return p < SIZE * q && q < SIZE * p && ofOneUnit(a.quantity(), b.quantity());
  }

  private static boolean ofOneUnit(@Nullable Quantity x, @Nullable Quantity y) {
    return x != null
        && y != null
        && x.unit().factor().compareTo(y.unit().factor()) == 0
        && x.unit().dimension().equals(y.unit().dimension());
  }

  private static boolean isYear(Figure figure) {
    return figure.claim().value() instanceof CalendarTime t
        && t.timex().length() == YEAR
        && t.isResolved();
  }

  private static boolean isDay(Figure figure) {
    return figure.claim().value() instanceof CalendarTime t
        && t.timex().length() >= DAY
        && t.isResolved();
  }

  private static String timex(Figure figure) {
    return ((CalendarTime) figure.claim().value()).timex();
  }
}
