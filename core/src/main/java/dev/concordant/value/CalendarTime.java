package dev.concordant.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a time of a day.
 *
 * @param timex the TIMEX3 value: {@code 2024-05-16}, {@code 2024-Q3}, {@code XXXX-WXX-4}, {@code
 *     2024-05-16T09:14}; a time of day as the clock shows it where the text says
 * @param from the first day it covers, or null where the anchor is not known
 * @param to the day after the last one it covers; null exactly where {@code from} is
 * @param relation how the statement stands to it ("since March"), or null
 * @param offset how far the clock is from Greenwich, where the text tells its zone; else null
 */
public record CalendarTime(
    String timex,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Relation relation,
    @Nullable ZoneOffset offset)
    implements Value {

  /** A date, or a time of a day in a zone that is not known. */
  public CalendarTime(
      String timex, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Relation relation) {
    this(timex, from, to, relation, null);
  }

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

  /** The time that the clock shows; empty for a date, a part of a day or an unknown day. */
  public Optional<LocalDateTime> clock() {
    int time = timex.indexOf('T');
    if (time < 0 || time + 1 >= timex.length() || !Character.isDigit(timex.charAt(time + 1))) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(timex));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The moment it is, where the day, the time of day and the zone are known. */
  public Optional<Instant> instant() {
    return offset == null ? Optional.empty() : clock().map(c -> c.toInstant(offset));
  }

  @Override
  public String text() {
    return timex;
  }
}
