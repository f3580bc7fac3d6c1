package dev.concordant.value;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a time of a day.
 *
 * @param timex the TIMEX3 value: {@code 2024-05-16}, {@code 2024-Q3}, {@code XXXX-WXX-4}, {@code
 *     2024-05-16T09:14}
 * @param from the first day it covers, or null where the anchor is not known
 * @param to the day after the last one it covers; null exactly where {@code from} is
 * @param relation how the statement stands to it ("since March"), or null
 */
public record CalendarTime(
    String timex, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Relation relation)
    implements Value {

  public CalendarTime {
    Objects.requireNonNull(timex, "timex");
    if ((from == null) != (to == null)) {
      throw new IllegalArgumentException("from and to go together: " + from + ", " + to);
    }
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("from must be before to (" + to + "): " + from);
    }
  }

  /** Whether the days it covers are known. */
  public boolean isResolved() {
    return from != null;
  }

  @Override
  public String text() {
    return timex;
  }
}
