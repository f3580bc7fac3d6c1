package dev.concordant.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How coarse a period of the calendar is, from the finest to the coarsest. */
enum Grain {
  MINUTE(ChronoUnit.MINUTES, 1),
  HOUR(ChronoUnit.HOURS, 1),
  DAY(ChronoUnit.DAYS, 1),
  WEEKEND(ChronoUnit.WEEKS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  FORTNIGHT(ChronoUnit.WEEKS, 2),
  MONTH(ChronoUnit.MONTHS, 1),
  SEASON(ChronoUnit.YEARS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  HALF(ChronoUnit.MONTHS, 6),
  YEAR(ChronoUnit.YEARS, 1),
  FISCAL_YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.YEARS, 10),
  CENTURY(ChronoUnit.YEARS, 100);

  private final ChronoUnit unit;
  private final int units;

  Grain(ChronoUnit unit, int units) {
    this.unit = unit;
    this.units = units;
  }

  private static final Map<String, Grain> BY_NAME =
      Arrays.stream(values())
          .collect(
              Collectors.toUnmodifiableMap(
                  grain -> grain.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  grain -> grain));

  /** The grain that a row of the calendar table names. */
  static Grain of(String name) {
    return Objects.requireNonNull(BY_NAME.get(name), name);
  }

  /** The day so many of these later; earlier for a negative number. */
  LocalDate move(LocalDate day, long n) {
    return this == MINUTE || this == HOUR ? day : day.plus(n * units, unit);
  }
}
