package dev.concordant.value;

import java.io.Serializable;

/** What a mention denotes: a {@link Quantity}, a {@link CalendarTime} or a {@link Score}. */
public sealed interface Value extends Serializable permits Quantity, CalendarTime, Score {

  /**
   * The value as the line formats write it: a plain decimal string ({@code 240000000000}, never
   * {@code 2.4E11}), {@code LOW..HIGH} for a range, a TIMEX3 value for a date or time.
   */
  String text();
}
