package dev.concordant.lexicon;

/**
 * A word of the calendar.
 *
 * @param type what it names
 * @param value the number of the month or weekday (Monday is 1), or the TIMEX3 symbol: {@code SP}
 *     for spring, {@code TEV} for evening, {@code Y} for year
 */
public record CalendarWord(Type type, String value) {

  /** What a word of the calendar names. */
  public enum Type {
    MONTH,
    WEEKDAY,
    SEASON,
    /** A span of time that is counted: "days", "years", "quarters". */
    UNIT,
    /** A part of the day: "evening". */
    DAYPART,
    /** A day that is told from the day of writing: "yesterday". */
    DEICTIC,
    /** A holiday of a fixed rule; the value is its date or rule. */
    HOLIDAY,
    /** How often: "annually"; the value is a TIMEX3 set value. */
    FREQUENCY,
    /** A time zone; the value is its offset. */
    ZONE
  }

  /** The value as a number. */
  public int number() {
    return Integer.parseInt(value);
  }
}
