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
    /** A day told from the day of writing, as days and a part of the day: "tonight" is 0TNI. */
    DEICTIC,
    /**
     * A holiday of a fixed rule: {@code 12-25}, or {@code 11:4:4} for the 4th Thursday of November.
     */
    HOLIDAY,
    /** How often: "annually"; the value is a TIMEX3 set value. */
    FREQUENCY,
    /** A time zone; the value is its offset from Greenwich, or {@code local}. */
    ZONE,
    /** "noon": a time of day in one word. */
    CLOCK,
    /**
     * "last", "this", "previous": how many units from the day of publication ({@code P-1}) or from
     * the date told before ({@code R-1}).
     */
    LEAD,
    /** "early", "late": a part of the period that follows; the value is a TIMEX3 mod. */
    MODIFIER,
    /** "weeklong": a length of time that is one of a unit, which is the value. */
    LENGTH,
    /** "the", "fiscal": a word that may open a date of several words. */
    OPENER,
    /** "now", "the future": a time that cannot be checked; the value is its TIMEX3 value. */
    VAGUE,
    /** "end", "start": with "of", a part of the period that follows; the value is a TIMEX3 mod. */
    EDGE
  }

  /** The value as a number. */
  public int number() {
    return Integer.parseInt(value);
  }
}
