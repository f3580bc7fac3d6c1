package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

  /** The earliest and the latest that there are, and some between, from church calendars. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22",
        "1916-04-23",
        "1943-04-25",
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2038-04-25"
      })
  void easterIsWhereCalendarsHaveIt(LocalDate sunday) {
    assertThat(Easter.of(sunday.getYear())).isEqualTo(sunday);
  }

  @Property
  void easterIsASundayFromTheTwentySecondOfMarchToTheTwentyFifthOfApril(
      @ForAll @IntRange(min = 1583, max = 9999) int year) {
    assertThat(Easter.of(year))
        .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY))
        .isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
  }

  /** The tables return after 5,700,000 years; no shorter period holds. */
  @Property
  void theTablesReturn(@ForAll @IntRange(min = 1583, max = 99_999) int year) {
    LocalDate later = Easter.of(year + 5_700_000);
    assertThat(later.withYear(2000)).isEqualTo(Easter.of(year).withYear(2000));
  }
}
