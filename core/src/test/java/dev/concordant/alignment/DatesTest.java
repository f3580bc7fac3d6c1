package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.value.CalendarTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void timesOfTwoZonesAreOneMoment() {
    CalendarTime london = at("2024-05-16T14:00", 0);
    assertThat(Dates.compare(london, at("2024-05-16T10:00", -4))).isEqualTo(Comparison.EQUAL);
    assertThat(Dates.compare(london, at("2024-05-16T11:00", -4))).isEqualTo(Comparison.DISJOINT);
    assertThat(Dates.compare(london, at("2024-05-16T14:00", -4))).isEqualTo(Comparison.DISJOINT);
  }

  @Test
  void oneMomentMayBeTwoDays() {
    assertThat(Dates.compare(at("2024-05-15T21:00", -4), at("2024-05-16T01:00", 0)))
        .isEqualTo(Comparison.EQUAL);
  }

  @Test
  void aTimeWhoseZoneIsNotKnownMayBeTheSameInAnother() {
    CalendarTime local = at("2024-05-16T03:42", null);
    assertThat(Dates.compare(local, at("2024-05-16T01:42", 0))).isEqualTo(Comparison.INCOMPARABLE);
    assertThat(Dates.compare(local, at("2024-05-16T01:50", 0))).isEqualTo(Comparison.DISJOINT);
    assertThat(Dates.compare(local, at("2024-05-16T03:42", 0))).isEqualTo(Comparison.EQUAL);
    assertThat(Dates.compare(local, at("2024-05-16T01:42", null))).isEqualTo(Comparison.DISJOINT);
  }

  private static CalendarTime at(String clock, @Nullable Integer hours) {
    LocalDate day = LocalDateTime.parse(clock).toLocalDate();
    return new CalendarTime(
        clock, day, day.plusDays(1), null, hours == null ? null : ZoneOffset.ofHours(hours));
  }
}
