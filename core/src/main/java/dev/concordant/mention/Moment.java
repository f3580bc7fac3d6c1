package dev.concordant.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A period of the calendar that a time expression came out as.
 *
 * @param timex its TIMEX3 value
 * @param from its first day, or null where it is not known
 * @param to the day after its last one; null exactly where {@code from} is
 * @param mod its TIMEX3 mod, or null
 * @param narrowed the part of it that is meant, where a mod leaves no doubt: the end of 2026 is
 *     2026-12; null for the whole
 */
record Moment(
    Grain grain,
    String timex,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String mod,
    @Nullable String narrowed) {

  /** Beyond this many units no report counts; it keeps the arithmetic in the range of a date. */
  private static final long FAR = 100_000;

  private static final String ANY_WEEKDAY = "XXXX-WXX-";

  static Moment unknown(Grain grain, String timex) {
    return new Moment(grain, timex, null, null, null, null);
  }

  static Moment day(LocalDate day) {
    return known(Grain.DAY, isoDay(day), day, day.plusDays(1));
  }

  static Moment known(Grain grain, String timex, LocalDate from, LocalDate to) {
    return new Moment(grain, timex, from, to, null, null);
  }

  /** The period of a grain that holds a day. */
  static Moment of(Grain grain, LocalDate day) {
    int year = day.getYear();
    return switch (grain) {
      case MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> {
        LocalDate saturday = monday(day).plusDays(5);
        yield known(grain, week(day) + "-WE", saturday, saturday.plusDays(2));
      }
      case WEEK -> known(grain, week(day), monday(day), monday(day).plusWeeks(1));
      case FORTNIGHT -> known(grain, week(day), monday(day), monday(day).plusWeeks(2));
      case MONTH -> {
        LocalDate first = day.withDayOfMonth(1);
        yield known(grain, isoMonth(first), first, first.plusMonths(1));
      }
      case QUARTER -> quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> half(year, day.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> season(day.getMonthValue() < 3 ? year - 1 : year, seasonOf(day), "");
      case YEAR -> known(grain, isoYear(year), january(year), january(year + 1));
      case FISCAL_YEAR -> accountsYear(day.getMonthValue() < 4 ? year - 1 : year);
      case DECADE -> {
        int decade = Math.floorDiv(year, 10);
        yield known(grain, pad(decade, 3), january(decade * 10), january(decade * 10 + 10));
      }
      case CENTURY -> {
        int century = Math.floorDiv(year, 100);
        yield known(grain, pad(century, 2), january(century * 100), january(century * 100 + 100));
      }
    };
  }

  static Moment year(int year) {
    return of(Grain.YEAR, january(year));
  }

  static Moment quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return known(Grain.QUARTER, isoYear(year) + "-Q" + quarter, first, first.plusMonths(3));
  }

  static Moment half(int year, int half) {
    LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
    return known(Grain.HALF, isoYear(year) + "-H" + half, first, first.plusMonths(6));
  }

  /** A meteorological season; the winter of a year begins in its December. */
  static Moment season(int year, int index, String symbol) {
    String name =
        symbol.isEmpty()
            ? switch (index) {
              case 1 -> "SP";
              case 2 -> "SU";
              case 3 -> "FA";
              default -> "WI";
            }
            : symbol;
    LocalDate first = LocalDate.of(year, index * 3, 1);
    return known(Grain.SEASON, isoYear(year) + "-" + name, first, first.plusMonths(3));
  }

  /**
   * A financial year that runs from April to March, as those do that are written over two years
   * ("2026-27") in India, Japan, Canada and the United Kingdom.
   */
  static Moment accountsYear(int begins) {
    return twelveMonths(LocalDate.of(begins, 4, 1));
  }

  /** A year of accounts that begins on a day. */
  static Moment twelveMonths(LocalDate first) {
    LocalDate next = first.plusYears(1);
    return known(
        Grain.FISCAL_YEAR, isoMonth(first) + "/" + isoMonth(next.minusMonths(1)), first, next);
  }

  /** A financial year that is named by the year it ends in: FY2027. */
  static Moment fiscalYear(int ends, int firstMonth) {
    LocalDate first = LocalDate.of(ends - 1, firstMonth, 1);
    LocalDate next = first.plusYears(1);
    String months = isoMonth(first) + "/" + isoMonth(next.minusMonths(1));
    return new Moment(Grain.FISCAL_YEAR, "FY" + isoYear(ends), first, next, null, months);
  }

  /** A quarter or half of a financial year. */
  static Moment fiscalPart(Moment year, LocalDate begins, Grain part, int index) {
    int months = part == Grain.QUARTER ? 3 : 6;
    LocalDate first = begins.plusMonths((long) months * (index - 1));
    String name = year.timex() + (part == Grain.QUARTER ? "-Q" : "-H") + index;
    Moment period = of(part, first);
    return year.timex().startsWith("FY")
        ? known(part, name, first, first.plusMonths(months))
        : period;
  }

  /** The TIMEX3 value of a period of a grain of which nothing else is known. */
  static String unspecified(Grain grain) {
    return switch (grain) {
      case DAY, MINUTE, HOUR -> "XXXX-XX-XX";
      case WEEK, WEEKEND, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      default -> "XXXX";
    };
  }

  static int seasonOf(LocalDate day) {
    return day.getMonthValue() < 3 ? 4 : day.getMonthValue() / 3;
  }

  boolean isKnown() {
    return from != null;
  }

  /** The same kind of period, so many units later; null where that cannot be told. */
  @Nullable Moment plus(Grain unit, long n) {
    if (Math.abs(n) > FAR) {
      return null;
    }
    if (from == null) {
      if (unit == Grain.DAY && timex.startsWith(ANY_WEEKDAY) && timex.length() == 10) {
        int weekday = timex.charAt(9) - '0';
        return unknown(grain, ANY_WEEKDAY + DayOfWeek.of(weekday).plus(n).getValue());
      }
      return unit == Grain.YEAR && timex.startsWith("XXXX") ? unknown(grain, timex) : null;
    }
    if (unit.compareTo(grain) < 0 && grain != Grain.FISCAL_YEAR) {
      return null;
    }
    LocalDate moved = unit.move(from, n);
    if (timex.startsWith("FY") && unit.compareTo(Grain.YEAR) >= 0) {
      return moved(moved);
    }
    if (grain == Grain.FISCAL_YEAR) {
      return twelveMonths(moved);
    }
    return grain == Grain.SEASON
        ? season(moved.getYear(), seasonOf(moved), timex.substring(timex.length() - 2))
        : of(grain, moved);
  }

  // the year or part of a year of accounts of the same name that begins on another day
  private Moment moved(LocalDate begins) {
    int ends = Integer.parseInt(timex.substring(2, 6)) + begins.getYear() - first().getYear();
    return timex.length() == 6
        ? fiscalYear(ends, begins.getMonthValue())
        : known(
            grain,
            "FY" + isoYear(ends) + timex.substring(6),
            begins,
            begins.plusMonths(grain == Grain.QUARTER ? 3 : 6));
  }

  private LocalDate first() {
    return Objects.requireNonNull(from);
  }

  Moment withMod(String other) {
    return new Moment(grain, timex, from, to, other, narrowed);
  }

  /** The first or last month of a year, which is what its start and its end mean. */
  Moment edge(String edge) {
    Moment whole = withMod(edge);
    if (from == null || to == null || edge.equals("MID")) {
      return whole;
    }
    boolean end = edge.equals("END");
    if (grain == Grain.YEAR) {
      LocalDate first = end ? to.minusMonths(1) : from;
      return new Moment(grain, timex, first, first.plusMonths(1), edge, isoMonth(first));
    }
    if (grain == Grain.DECADE && end) {
      return new Moment(
          grain, timex, to.minusYears(1), to.plusYears(1), edge, isoYear(to.getYear()));
    }
    return whole;
  }

  static String isoDay(LocalDate day) {
    return isoMonth(day) + "-" + pad(day.getDayOfMonth(), 2);
  }

  static String isoMonth(LocalDate day) {
    return isoYear(day.getYear()) + "-" + pad(day.getMonthValue(), 2);
  }

  static String isoYear(int year) {
    return year < 0 ? "-" + pad(-year, 4) : pad(year, 4);
  }

  static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }

  private static LocalDate january(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static String week(LocalDate day) {
    return isoYear(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + pad(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }
}
