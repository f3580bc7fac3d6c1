package dev.concordant.mention;

import dev.concordant.value.CalendarTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Places a time of day beside the same moment on another clock: "9 p.m. (0200 GMT)". */
final class TwoClocks {

  private static final long HALF_DAY = 12;

  private TwoClocks() {}

  /** The time on the day on which it is nearest to another; null where that has no clock. */
  static @Nullable Moment nearest(TimeExpression.AtTime time, Moment other, Anchors anchors) {
    LocalDateTime told = clock(other);
    if (told == null) {
      return null;
    }
    LocalDate day = told.toLocalDate();
    LocalDateTime same = clock(on(day, time, anchors));
    if (same == null) {
      return null;
    }
    long hours = Duration.between(told, same).toHours();
    long off = hours > HALF_DAY ? -1 : hours < -HALF_DAY ? 1 : 0;
    return on(day.plusDays(off), time, anchors);
  }

  private static Moment on(LocalDate day, TimeExpression.AtTime time, Anchors anchors) {
    return time.on(new TimeExpression.Fixed(Moment.day(day))).from(anchors);
  }

  private static @Nullable LocalDateTime clock(Moment moment) {
    return new CalendarTime(moment.timex(), moment.from(), moment.to(), null).clock().orElse(null);
  }
}
