package dev.concordant.mention;

import dev.concordant.lexicon.Tense;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a time, before it is known what it counts from. "last August" is the August
 * before the day of publication, whatever that day turns out to be.
 *
 * <p>Where the anchor is not known it stays a symbol: {@code XXXX-08} for a part of a year without
 * its year, {@code XXXX-WXX-4} for a weekday, {@code PREVIOUS-YEAR}, {@code PRESENT-MONTH}, {@code
 * NEXT-WEEK} for what counts from publication, {@code PREVIOUS-2-YEAR} for "two years ago".
 */
sealed interface TimeExpression
    permits Recurring,
        TimeExpression.Fixed,
        TimeExpression.Impossible,
        TimeExpression.Chosen,
        TimeExpression.Shift,
        TimeExpression.Steps,
        TimeExpression.YearBefore,
        TimeExpression.LastYears,
        TimeExpression.YearTo,
        TimeExpression.Every,
        TimeExpression.Same,
        TimeExpression.Whole,
        TimeExpression.Recent,
        TimeExpression.Within,
        TimeExpression.Nth,
        TimeExpression.Part,
        TimeExpression.AtTime,
        TimeExpression.Interval {

  /** The period it means from these anchors. */
  Moment from(Anchors anchors);

  /** The zone of its clock, or null. */
  default @Nullable ZoneId zone() {
    return null;
  }

  /** What a shift counts from. */
  enum Base {
    PUBLISHED,
    TOLD
  }

  /** A period that is told in full. */
  record Fixed(Moment moment) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      return moment;
    }
  }

  /** A date that the calendar does not have; it becomes a note. */
  record Impossible() implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      return Moment.unknown(Grain.DAY, "XXXX-XX-XX");
    }
  }

  /** "last August", "next Tuesday", "this spring": the one before, of, or after a day. */
  record Chosen(Recurring part, int n, Base base) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      LocalDate day = anchors.published();
      if (base == Base.TOLD) {
        Moment told = anchors.told(Grain.YEAR);
        day = told != null && told.from() != null ? told.from() : day;
      }
      Moment found = null;
      if (day != null && n == 0) {
        found = anchors.tense() == Tense.PAST ? part.latest(day, true) : part.earliest(day, true);
        if (!(part instanceof Recurring.Weekday)) {
          found = part.near(day, 0);
        }
      } else if (day != null) {
        found = n < 0 ? part.latest(day, false) : part.earliest(day, false);
      }
      return found == null ? Moment.unknown(part.grain(), part.symbol()) : found;
    }
  }

  /** "last year", "two days later": so many units from the base. */
  record Shift(Base base, Grain unit, long n, boolean keepsGrain) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      LocalDate published = anchors.published();
      // in a story of accounts, this year is theirs
      if (base == Base.PUBLISHED
          && unit == Grain.YEAR
          && n == 0
          && published != null
          && anchors.last(Grain.FISCAL_YEAR) != null) {
        return Moment.of(Grain.FISCAL_YEAR, published);
      }
      Moment told = base == Base.TOLD ? anchors.told(unit) : null;
      if (told == null && published != null) {
        told = Moment.of(unit, published);
      }
      if (told == null) {
        return Moment.unknown(unit, base == Base.PUBLISHED ? symbol() : Moment.unspecified(unit));
      }
      boolean keep = keepsGrain && told.grain().compareTo(Grain.MONTH) >= 0;
      LocalDate day = told.from();
      if (!keep && day != null && Math.abs(n) < 100_000) {
        LocalDate moved = unit.move(day, n);
        return Moment.of(unit, moved);
      }
      Moment moved = told.plus(unit, n);
      return moved == null ? Moment.unknown(unit, Moment.unspecified(unit)) : moved;
    }

    private String symbol() {
      String name = unit.name().replace('_', '-');
      if (n == 0) {
        return "PRESENT-" + name;
      }
      return (n < 0 ? "PREVIOUS-" : "NEXT-") + (Math.abs(n) == 1 ? "" : Math.abs(n) + "-") + name;
    }
  }

  /**
   * "a year ago" where a figure is compared: the quarter or month told, a year before; else the
   * year.
   */
  record YearBefore() implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment told = anchors.told(Grain.QUARTER);
      boolean part = told != null && (told.grain() == Grain.QUARTER || told.grain() == Grain.MONTH);
      Moment before = part && told != null ? told.plus(Grain.YEAR, -1) : null;
      return before == null
          ? new Shift(Base.PUBLISHED, Grain.YEAR, -1, false).from(anchors)
          : before;
    }
  }

  /** "the same week last year": the period of a grain that was told, or the present one. */
  record LastYears(Grain grain) implements TimeExpression {

    /** A year of whole weeks, so that the weekday stays. */
    private static final int WEEKS = 52;

    @Override
    public Moment from(Anchors anchors) {
      if (grain == Grain.QUARTER) {
        return quarter(anchors);
      }
      Moment told = anchors.told(grain);
      LocalDate day = told == null || told.grain() != grain ? anchors.published() : told.from();
      if (day == null) {
        return Moment.unknown(grain, Moment.unspecified(grain));
      }
      return Moment.of(grain, grain == Grain.WEEK ? day.minusWeeks(WEEKS) : day.minusYears(1));
    }

    // where none was told, the quarter that was reported is the last one that is over
    private static Moment quarter(Anchors anchors) {
      LocalDate published = anchors.published();
      return anchors.told(Grain.YEAR) == null && published != null
          ? Moment.of(Grain.QUARTER, published.minusMonths(3).minusYears(1))
          : new Shift(Base.TOLD, Grain.YEAR, -1, true).from(anchors);
    }
  }

  /** "the year to March 2024": the twelve months that end with a month. */
  record YearTo(TimeExpression month) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment last = month.from(anchors);
      LocalDate next = last.to();
      return next == null
          ? Moment.unknown(Grain.FISCAL_YEAR, Moment.unspecified(Grain.YEAR))
          : Moment.twelveMonths(next.minusYears(1));
    }
  }

  /** "two weeks and two days ago": several shifts from the day of publication, one by one. */
  record Steps(List<Shift> steps) implements TimeExpression {

    public Steps {
      steps = List.copyOf(steps);
    }

    @Override
    public Moment from(Anchors anchors) {
      LocalDate day = anchors.published();
      Grain finest = Grain.CENTURY;
      for (Shift step : steps) {
        finest = step.unit().compareTo(finest) < 0 ? step.unit() : finest;
        day = day == null ? null : step.unit().move(day, step.n());
      }
      return day == null ? Moment.unknown(finest, "PREVIOUS-" + finest) : Moment.of(finest, day);
    }
  }

  /** "every Monday": each of them, so none that the calendar could name. */
  record Every(Recurring part) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      return Moment.unknown(part.grain(), part.symbol());
    }
  }

  /** "that year", "the quarter": the one told before, else the present one. */
  record Same(Grain grain) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment told = grain == Grain.QUARTER ? anchors.last(grain) : null;
      if (told == null) {
        told = anchors.told(grain);
      }
      LocalDate day = told == null ? anchors.published() : told.from();
      if (told != null && told.grain() == grain) {
        return told;
      }
      // early in a year, accounts speak of the year before
      if (told == null
          && day != null
          && grain == Grain.YEAR
          && day.getMonthValue() <= 3
          && anchors.tense() == Tense.PAST) {
        day = day.minusYears(1);
      }
      return day == null
          ? Moment.unknown(grain, told == null ? "PRESENT-" + grain : told.timex())
          : Moment.of(grain, day);
    }
  }

  /**
   * "the end of the year", "the end of the decade": the one told just before, or the present one.
   *
   * @param told whether it may be one told before
   */
  record Whole(Grain grain, boolean told) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment before = told && anchors.tense() != Tense.FUTURE ? anchors.told(grain) : null;
      LocalDate day = before == null ? null : before.from();
      boolean same =
          before != null && (before.grain().compareTo(grain) <= 0 || grain == Grain.DECADE);
      return day != null && same
          ? Moment.of(grain, day)
          : new Shift(Base.PUBLISHED, grain, 0, false).from(anchors);
    }
  }

  /** "the weekend": the last one, or the coming one where the verb looks ahead. */
  record Recent(Grain grain) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      LocalDate day = anchors.published();
      if (day == null) {
        return Moment.unknown(grain, "XXXX-WXX-WE");
      }
      Moment present = Moment.of(grain, day);
      boolean begun = present.from() != null && !present.from().isAfter(day);
      Moment previous = begun ? present : present.plus(grain, -1);
      return anchors.tense() == Tense.FUTURE || previous == null ? present : previous;
    }
  }

  /** "April of last year", "Sunday of next week": a part placed by a whole. */
  record Within(Recurring part, TimeExpression whole) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment m = whole.from(anchors);
      LocalDate day = m.from();
      if (day == null) {
        return Moment.unknown(part.grain(), part.symbol());
      }
      if (m.grain() == Grain.FISCAL_YEAR
          && part instanceof Recurring.YearPart y
          && (y.part() == Grain.QUARTER || y.part() == Grain.HALF)) {
        return Moment.fiscalPart(m, day, y.part(), y.index());
      }
      // a weekday in a longer period than a week cannot be told: take the first
      Moment found = part.near(day, 0);
      return found == null ? Moment.unknown(part.grain(), part.symbol()) : found;
    }
  }

  /**
   * "the second Monday of next month", "the last week of 2015".
   *
   * @param n which one, from 1; -1 for the last
   * @param weekday the weekday that is counted, or 0
   */
  record Nth(int n, Grain grain, int weekday, TimeExpression whole) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment m = whole.from(anchors);
      LocalDate from = m.from();
      LocalDate to = m.to();
      if (from == null || to == null) {
        return Moment.unknown(grain, m.timex());
      }
      LocalDate day;
      if (weekday > 0) {
        DayOfWeek which = DayOfWeek.of(weekday);
        day =
            n < 0
                ? to.minusDays(1).with(TemporalAdjusters.previousOrSame(which))
                : from.with(TemporalAdjusters.nextOrSame(which)).plusWeeks(n - 1);
      } else {
        day = n < 0 ? grain.move(to.minusDays(1), n + 1) : grain.move(from, n - 1);
      }
      return day.isBefore(from) || !day.isBefore(to)
          ? Moment.unknown(grain, m.timex())
          : Moment.of(weekday > 0 ? Grain.DAY : grain, day);
    }
  }

  /**
   * "early 2019", "the end of September".
   *
   * @param edge whether it is the start or end itself, not just an early or late part
   */
  record Part(TimeExpression whole, String mod, boolean edge) implements TimeExpression {
    @Override
    public @Nullable ZoneId zone() {
      return whole.zone();
    }

    @Override
    public Moment from(Anchors anchors) {
      Moment m = whole.from(anchors);
      return edge ? m.edge(mod) : m.withMod(mod);
    }
  }

  /**
   * A time of day.
   *
   * @param day the day, or null where it is told elsewhere
   * @param clock the part of the TIMEX3 value from its T on
   * @param zone the zone of the clock, or null where none is told
   */
  record AtTime(@Nullable TimeExpression day, String clock, @Nullable ZoneId zone)
      implements TimeExpression {

    /** An hour of the night before this one is after midnight. */
    private static final int FIRST_OF_NIGHT = 6;

    AtTime(@Nullable TimeExpression day, String clock) {
      this(day, clock, null);
    }

    /** "4:15" in the afternoon is 16:15. */
    AtTime in(String part) {
      boolean later = part.equals("TAF") || part.equals("TEV") || part.equals("TNI");
      int hour = Character.isDigit(clock.charAt(1)) ? Integer.parseInt(clock.substring(1, 3)) : 0;
      boolean night = part.equals("TNI") && hour < FIRST_OF_NIGHT;
      return !later || night || hour < 1 || hour > 11
          ? this
          : new AtTime(day, "T" + (hour + 12) + clock.substring(3), zone);
    }

    AtTime on(TimeExpression otherDay) {
      return new AtTime(otherDay, clock, zone);
    }

    @Override
    public Moment from(Anchors anchors) {
      Moment m = day == null ? anchors.day() : day.from(anchors);
      if (m == null || m.grain() != Grain.DAY && m.grain() != Grain.HOUR) {
        return Moment.unknown(Grain.HOUR, "XXXX-XX-XX" + clock);
      }
      int time = m.timex().indexOf('T');
      String date =
          time > 0 && Character.isDigit(m.timex().charAt(time - 1))
              ? m.timex().substring(0, time)
              : m.timex();
      return new Moment(Grain.HOUR, date + clock, m.from(), m.to(), m.mod(), null);
    }
  }

  /** A period that runs from the first to the last of two. */
  record Interval(TimeExpression first, TimeExpression last) implements TimeExpression {
    @Override
    public Moment from(Anchors anchors) {
      Moment a = first.from(anchors);
      Moment b = last.from(anchors);
      String timex = a.timex() + "/" + b.timex();
      LocalDate from = a.from();
      LocalDate to = b.to();
      return from != null && to != null && from.isBefore(to)
          ? Moment.known(a.grain(), timex, from, to)
          : Moment.unknown(a.grain(), timex);
    }
  }
}
