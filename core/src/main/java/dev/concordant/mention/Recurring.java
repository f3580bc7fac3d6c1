package dev.concordant.mention;

import dev.concordant.lexicon.Tense;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A date and a part of it that returns: what can be placed in a year or week. */
sealed interface Recurring extends TimeExpression {
  /** Its occurrence in the year of a day, or for a weekday in the week; null if there is none. */
  @Nullable Moment near(LocalDate day, int periods);

  String symbol();

  Grain grain();

  @Override
  default Moment from(Anchors anchors) {
    LocalDate published = anchors.published();
    if (published == null) {
      return Moment.unknown(grain(), symbol());
    }
    Tense tense = anchors.tense();
    Moment before = latest(published, true);
    Moment after = earliest(published, true);
    if (before == null || after == null) {
      return Moment.unknown(grain(), symbol());
    }
    if (tense == null && grain() == Grain.DAY && !(this instanceof Weekday)) {
      return nearer(published, before, after);
    }
    return tense == Tense.FUTURE ? after : before;
  }

  private static Moment nearer(LocalDate day, Moment before, Moment after) {
    LocalDate a = before.from();
    LocalDate b = after.from();
    return a != null
            && b != null
            && day.toEpochDay() - a.toEpochDay() > b.toEpochDay() - day.toEpochDay()
        ? after
        : before;
  }

  /** The latest that has begun by a day; or, if the day may not lie in it, that is over. */
  default @Nullable Moment latest(LocalDate day, boolean running) {
    for (int n = 1; n >= -9; n--) {
      Moment m = near(day, n);
      if (m != null
          && m.from() != null
          && m.to() != null
          && (running ? !m.from().isAfter(day) : !m.to().isAfter(day))) {
        return m;
      }
    }
    return null;
  }

  /** The earliest that is not over on a day; or, if the day may not lie in it, not begun. */
  default @Nullable Moment earliest(LocalDate day, boolean running) {
    for (int n = -1; n <= 9; n++) {
      Moment m = near(day, n);
      if (m != null
          && m.from() != null
          && m.to() != null
          && (running ? m.to().isAfter(day) : m.from().isAfter(day))) {
        return m;
      }
    }
    return null;
  }

  /**
   * A month, quarter, half or season of a year, or a day of a month.
   *
   * @param index which one, from 1
   * @param day the day of the month, or 0
   * @param name the symbol of a season, else empty
   */
  record YearPart(Grain part, int index, int day, String name) implements Recurring {

    static YearPart month(int month) {
      return new YearPart(Grain.MONTH, month, 0, "");
    }

    static YearPart day(int month, int day) {
      return new YearPart(Grain.MONTH, month, day, "");
    }

    @Override
    public Grain grain() {
      return day > 0 ? Grain.DAY : part;
    }

    /** The part in one year, or null if that year lacks it. */
    @Nullable Moment in(int year) {
      if (day > 0) {
        try {
          return Moment.day(LocalDate.of(year, index, day));
        } catch (DateTimeException e) {
          return null;
        }
      }
      return switch (part) {
        case QUARTER -> Moment.quarter(year, index);
        case HALF -> Moment.half(year, index);
        case SEASON -> Moment.season(year, index, name);
        default -> Moment.of(Grain.MONTH, LocalDate.of(year, index, 1));
      };
    }

    @Override
    public @Nullable Moment near(LocalDate anchor, int periods) {
      return in(anchor.getYear() + periods);
    }

    @Override
    public String symbol() {
      String number = Moment.pad(index, 2);
      return "XXXX-"
          + switch (part) {
            case QUARTER -> "Q" + index;
            case HALF -> "H" + index;
            case SEASON -> name;
            default -> day > 0 ? number + "-" + Moment.pad(day, 2) : number;
          };
    }
  }

  /** A day of the week. Monday is 1. */
  record Weekday(int number) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public Moment near(LocalDate anchor, int periods) {
      return Moment.day(
          anchor
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
              .plusDays(number - 1)
              .plusWeeks(periods));
    }

    @Override
    public String symbol() {
      return "XXXX-WXX-" + number;
    }
  }

  /** A day of a month that is not named: "the 16th". */
  record MonthDay(int day) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public @Nullable Moment near(LocalDate anchor, int periods) {
      LocalDate month = anchor.withDayOfMonth(1).plusMonths(periods);
      return day > month.lengthOfMonth() ? null : Moment.day(month.withDayOfMonth(day));
    }

    @Override
    public String symbol() {
      return "XXXX-XX-" + Moment.pad(day, 2);
    }
  }

  /**
   * A holiday on the n-th weekday of a month, the last for -1, or so many days after it.
   *
   * @param after how many days after that weekday
   */
  record Holiday(int month, int n, int weekday, int after) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public Moment near(LocalDate anchor, int periods) {
      return Moment.day(
          LocalDate.of(anchor.getYear() + periods, month, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)))
              .plusDays(after));
    }

    @Override
    public String symbol() {
      int day = DayOfWeek.of(weekday).plus(after).getValue();
      return "XXXX-" + Moment.pad(month, 2) + "-WXX-" + day;
    }
  }

  /** A holiday so many days after Easter Sunday, or before it for a negative number. */
  record EasterDay(int after) implements Recurring {
    @Override
    public Grain grain() {
      return Grain.DAY;
    }

    @Override
    public Moment near(LocalDate anchor, int periods) {
      return Moment.day(Easter.of(anchor.getYear() + periods).plusDays(after));
    }

    @Override
    public String symbol() {
      return "XXXX-XX-XX";
    }
  }
}
