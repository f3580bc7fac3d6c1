package dev.concordant.lexicon;

import java.util.regex.Pattern;

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
    MONTH("[1-9]|1[0-2]"),
    WEEKDAY("[1-7]"),
    /** "Mondays": each of them. */
    WEEKDAYS("[1-7]"),
    SEASON("SP|SU|FA|AU|WI"),
    /** A span of time that is counted: "days", "years", "quarters". */
    UNIT(
        "minute|hour|day|weekend|week|fortnight|month|quarter|half|year|fiscal-year|decade|century"),
    /** "the twenties": a decade by its name; the value is its TIMEX3 value. */
    DECADE("\\d{3}"),
    /** A part of the day: "evening". */
    DAYPART("T(MO|MI|AF|EV|NI|DT)"),
    /** A day told from the day of writing, as days and a part of the day: "tonight" is 0TNI. */
    DEICTIC("(0|-?[1-9]\\d?)(T(MO|MI|AF|EV|NI|DT))?"),
    /**
     * A holiday of a fixed rule: {@code 12-25}, {@code 11:4:4} for the 4th Thursday of November,
     * {@code 11:4:4+1} for the day after it, {@code E-2} for two days before Easter Sunday.
     */
    HOLIDAY(
        "(0[1-9]|1[0-2])(-(0[1-9]|1\\d|2[0-8])|:(-1|[1-4]):[1-7]([+][1-6])?)|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31|E-?\\d{1,2}"),
    /** How often: "annually"; the value is a TIMEX3 set value. */
    FREQUENCY(".+"),
    /**
     * A time zone; the value is its offset from Greenwich, its name in the IANA database where the
     * offset depends on the day, or {@code local}.
     */
    ZONE("local|[+-](0\\d|1[0-4]):[0-5]\\d|(America|Europe|Asia|Australia|Africa)/[A-Za-z_]+"),
    /** "noon": a time of day in one word. */
    CLOCK("T([01]\\d|2[0-3]):[0-5]\\d"),
    /**
     * "last", "this", "previous": how many units from the day of publication ({@code P-1}) or from
     * the date told before ({@code R-1}).
     */
    LEAD("[PR](0|-?[1-9])"),
    /** "early", "late": a part of the period that follows; the value is a TIMEX3 mod. */
    MODIFIER("START|MID|END"),
    /** "weeklong": a length of time that is one of a unit, which is the value. */
    LENGTH("hour|day|night|week|month|year|decade|century"),
    /** "the", "fiscal": a word that may open a date of several words. */
    OPENER("article|period"),
    /** "now", "the future": a time that cannot be checked; the value is its TIMEX3 value. */
    VAGUE("(PAST|PRESENT|FUTURE)_REF"),
    /** "end", "start": with "of", a part of the period that follows; the value is a TIMEX3 mod. */
    EDGE("START|MID|END");

    private final Pattern values;

    Type(String values) {
      this.values = Pattern.compile(values);
    }

    /** Whether a word of this type may be a date with no other word: "May", "yesterday". */
    boolean standsAlone() {
      return switch (this) {
        case MONTH, WEEKDAY, WEEKDAYS, SEASON, DECADE, DEICTIC, HOLIDAY, CLOCK -> true;
        case UNIT, DAYPART, LEAD, MODIFIER, EDGE, OPENER, FREQUENCY, ZONE, LENGTH, VAGUE -> false;
      };
    }

    /** Whether a word of this type may have a value. */
    boolean allows(String value) {
      return values.matcher(value).matches();
    }
  }

  /** A set of types, for {@link Tokens#opensAny}. */
  public static int bits(Type... types) {
    int bits = 0;
    for (Type type : types) {
      bits |= 1 << type.ordinal();
    }
    return bits;
  }

  /** The value as a number. */
  public int number() {
    return Integer.parseInt(value);
  }
}
