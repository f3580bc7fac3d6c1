package dev.concordant.alignment;

import com.google.common.base.CharMatcher;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Relation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares dates by the days they cover; where the year is not known, by their symbols. */
final class Dates {

  /** No two zones are further apart, and all are apart by quarters of an hour. */
  private static final Duration FURTHEST = Duration.ofHours(26);

  private static final int QUARTER_HOUR = 15;

  /** Where the month stands in 1970-05-26. */
  private static final int MONTH = 5;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private Dates() {}

  static Comparison compare(CalendarTime a, CalendarTime b) {
    // without a zone the clocks say nothing that the days do not
    if ((a.offset() != null || b.offset() != null)
        && a.clock().isPresent()
        && b.clock().isPresent()) {
      Comparison clocks = clocks(a, b);
      if (clocks != null) {
        return clocks;
      }
    }
    if (a.timex().equals(b.timex())) {
      return Comparison.EQUAL;
    }
    LocalDate fromA = a.from();
    LocalDate toA = a.to();
    LocalDate fromB = b.from();
    LocalDate toB = b.to();
    if (fromA == null || toA == null || fromB == null || toB == null) {
      return compareSymbols(a, b);
    }
    if (fromA.equals(fromB) && toA.equals(toB)) {
      return clock(a.timex(), b.timex());
    }
    LocalDate earliestA = reachesBack(a) ? LocalDate.MIN : fromA;
    LocalDate latestA = reachesOn(a) ? LocalDate.MAX : toA;
    LocalDate earliestB = reachesBack(b) ? LocalDate.MIN : fromB;
    LocalDate latestB = reachesOn(b) ? LocalDate.MAX : toB;
    if (!earliestA.isBefore(latestB) || !earliestB.isBefore(latestA)) {
      return Comparison.DISJOINT;
    }
    return Comparison.COARSER;
  }

  /** Two times of day of which a zone is known; null where none is. */
  private static @Nullable Comparison clocks(CalendarTime a, CalendarTime b) {
    if (a.offset() != null && b.offset() != null) {
      return a.instant().equals(b.instant()) ? Comparison.EQUAL : Comparison.DISJOINT;
    }
    if ((a.offset() == null) == (b.offset() == null)) {
      return null;
    }
    Duration gap = Duration.between(a.clock().orElseThrow(), b.clock().orElseThrow()).abs();
    boolean zones =
        !gap.isZero() && gap.compareTo(FURTHEST) <= 0 && gap.toMinutes() % QUARTER_HOUR == 0;
    return zones ? Comparison.INCOMPARABLE : null;
  }

  private static boolean reachesBack(CalendarTime t) {
    return t.relation() == Relation.BEFORE;
  }

  private static boolean reachesOn(CalendarTime t) {
    return t.relation() == Relation.AFTER;
  }

  // the same day: two clock times differ, a clock time and its day do not
  private static Comparison clock(String a, String b) {
    boolean timeA = a.indexOf('T') > 0;
    boolean timeB = b.indexOf('T') > 0;
    if (timeA && timeB && !a.substring(a.indexOf('T')).equals(b.substring(b.indexOf('T')))) {
      boolean digitsA = Character.isDigit(a.charAt(a.indexOf('T') + 1));
      boolean digitsB = Character.isDigit(b.charAt(b.indexOf('T') + 1));
      return digitsA == digitsB && !(isLate(a) && isLate(b))
          ? Comparison.DISJOINT
          : Comparison.EQUAL;
    }
    return Comparison.EQUAL;
  }

  // one writer's evening is another's night
  private static boolean isLate(String timex) {
    return timex.endsWith("TEV") || timex.endsWith("TNI");
  }

  private static Comparison compareSymbols(CalendarTime a, CalendarTime b) {
    Integer weekdayA = weekday(a);
    Integer weekdayB = weekday(b);
    if (weekdayA != null && weekdayB != null) {
      return weekdayA.equals(weekdayB) ? clock(a.timex(), b.timex()) : Comparison.DISJOINT;
    }
    String x = a.timex();
    String y = b.timex();
    if (offsetUnit(x) != null && offsetUnit(y) != null) {
      return compareOffsets(x, y);
    }
    if (!isNumeric(x) || !isNumeric(y)) {
      return Comparison.INCOMPARABLE;
    }
    int n = Math.min(x.length(), y.length());
    boolean known = false;
    for (int i = 0; i < n; i++) {
      char c = x.charAt(i);
      char d = y.charAt(i);
      if (c == 'X' || d == 'X') {
        continue;
      }
      if (c != d) {
        return (x.length() == y.length() || areMonths(x, y, i)) && !reachesOut(a) && !reachesOut(b)
            ? Comparison.DISJOINT
            : Comparison.INCOMPARABLE;
      }
      known |= Character.isDigit(c);
    }
    if (!known) {
      return Comparison.INCOMPARABLE;
    }
    return x.length() == y.length() ? Comparison.EQUAL : Comparison.COARSER;
  }

  // "born in December", "born 26 May 1970"
  private static boolean areMonths(String x, String y, int at) {
    return at >= MONTH
        && at < MONTH + 2
        && DIGIT.matches(x.charAt(MONTH))
        && DIGIT.matches(y.charAt(MONTH))
        && x.length() >= MONTH + 2
        && y.length() >= MONTH + 2;
  }

  private static boolean reachesOut(CalendarTime t) {
    return reachesBack(t) || reachesOn(t);
  }

  /** The unit of a date told by its distance, "YEAR" of {@code PREVIOUS-35-YEAR}; else null. */
  private static @Nullable String offsetUnit(String timex) {
    boolean relative =
        timex.startsWith("PREVIOUS-") || timex.startsWith("NEXT-") || timex.startsWith("PRESENT-");
    return relative ? timex.substring(timex.lastIndexOf('-') + 1) : null;
  }

  /**
   * Whether two dates of no known day are told by their distance in other units: "last year", "last
   * quarter". Both may be true of one thing, but hardly in one sentence and its rewriting.
   */
  static boolean areOfOtherUnits(CalendarTime a, CalendarTime b) {
    String unit = uncounted(a);
    return !unit.isEmpty() && !uncounted(b).isEmpty() && !unit.equals(uncounted(b));
  }

  // "YEAR" of "last year", and "XXXX-QX" of "the previous quarter"
  private static String uncounted(CalendarTime t) {
    String timex = t.timex();
    if (t.isResolved() || DIGIT.matchesAnyOf(timex)) {
      return "";
    }
    String unit = offsetUnit(timex);
    return unit != null ? unit : timex.startsWith("XXXX") ? timex : "";
  }

  // "35 years ago" and "46 years ago", each told from an unknown day
  private static Comparison compareOffsets(String x, String y) {
    boolean sameUnit = Objects.equals(offsetUnit(x), offsetUnit(y));
    boolean counted = DIGIT.matchesAnyOf(x) && DIGIT.matchesAnyOf(y);
    return sameUnit || counted ? Comparison.DISJOINT : Comparison.INCOMPARABLE;
  }

  private static boolean isNumeric(String timex) {
    return !timex.isEmpty() && (Character.isDigit(timex.charAt(0)) || timex.charAt(0) == 'X');
  }

  /** The weekday of a single day (Monday is 1), or null. */
  private static @Nullable Integer weekday(CalendarTime t) {
    LocalDate from = t.from();
    if (from != null) {
      return from.plusDays(1).equals(t.to()) ? from.getDayOfWeek().getValue() : null;
    }
    String prefix = "XXXX-WXX-";
    if (t.timex().startsWith(prefix) && t.timex().length() > prefix.length()) {
      int day = t.timex().charAt(prefix.length()) - '0';
      return day >= 1 && day <= 7 ? DayOfWeek.of(day).getValue() : null;
    }
    return null;
  }
}
