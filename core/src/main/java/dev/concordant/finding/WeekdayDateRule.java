package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.source.Span;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A date falls on one day of the week. */
final class WeekdayDateRule implements AuditRule {

  /** Before it, old and new style dates are mixed. */
  private static final int FIRST_YEAR = 1925;

  /** How many days from publication a date without a year is certain to lie in the year read. */
  private static final int NEAR = 120;

  /** What may stand between a date and its weekday. */
  private static final Set<String> BEHIND =
      Set.of(",", "(", "-", "which", "that", "it", "was", "is", "fell", "falls", "on", "a");

  /** The weekdays by their names in lower case, and by the first three letters of these. */
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
  }

  @Override
  public String id() {
    return "weekday-date";
  }

  @Override
  public String why() {
    return "A date falls on one day of the week.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The hearing is set for Monday, 16 May 2024."),
        AuditExample.clash("The mayor spoke on Tuesday, 7 October.").on("2026-10-09"),
        AuditExample.clash("The hearing is set for 16 May 2024, a Monday."),
        AuditExample.fine("The hearing is set for 16 May 2024, a Thursday."),
        AuditExample.fine("The hearing is set for Thursday, 16 May 2024."),
        AuditExample.fine("The mayor spoke on Wednesday, 7 October.").on("2026-10-09"),
        AuditExample.fine("The mayor spoke on Tuesday, 7 October of the year before last.")
            .on("2026-10-09"),
        AuditExample.fine("The mayor spoke on Tuesday, 7 October."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        Slip slip = slip(text, sentence.get(i));
        if (slip == null && i + 1 < sentence.size()) {
          slip = behind(text, sentence.get(i), sentence.get(i + 1));
        }
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  private static @Nullable Slip slip(AuditText text, Claim claim) {
    if (!(claim.value() instanceof CalendarTime time)
        || (claim.kind() != Kind.DATE && claim.kind() != Kind.TIME)
        || time.from() == null
        || time.to() == null
        || ChronoUnit.DAYS.between(time.from(), time.to()) != 1) {
      return null;
    }
    LocalDate day = time.from();
    Span named = null;
    DayOfWeek told = null;
    boolean dayNumber = false;
    boolean year = false;
    for (int t = text.tokens().at(claim.span().start());
        t < text.tokens().size() && text.tokens().start(t) < claim.span().end();
        t++) {
      DayOfWeek weekday = WEEKDAYS.get(text.word(t));
      if (weekday != null) {
        if (told != null) {
          return null;
        }
        told = weekday;
        named = new Span(text.tokens().start(t), text.tokens().end(t));
      } else if (text.tokens().isDigits(t)) {
        int number = digits(text.word(t));
        dayNumber |= number == day.getDayOfMonth();
        year |= number == day.getYear();
      }
    }
    if (told == null
        || named == null
        || !dayNumber
        || told == day.getDayOfWeek()
        || day.getYear() < FIRST_YEAR
        || (!year && (!isNear(text.published(), day) || text.wordAfter(claim).equals("of")))) {
      return null;
    }
    Span rest =
        named.start() == claim.span().start()
            ? new Span(text.tokens().start(skip(text, named.end())), claim.span().end())
            : new Span(claim.span().start(), named.start());
    if (rest.length() == 0) {
      return null;
    }
    return new Slip("weekday", text.place(named), text.place(rest), working(day, told));
  }

  // "16 May 2024, a Thursday"
  private static @Nullable Slip behind(AuditText text, Claim date, Claim weekday) {
    DayOfWeek told = WEEKDAYS.get(weekday.quote().toLowerCase(Locale.ROOT));
    List<String> gap = text.between(date, weekday);
    if (told == null
        || date.kind() != Kind.DATE
        || !(date.value() instanceof CalendarTime time)
        || time.from() == null
        || time.text().length() != 10
        || time.from().getYear() < FIRST_YEAR
        || !date.quote().contains(String.valueOf(time.from().getYear()))
        || gap.isEmpty()
        || !gap.get(gap.size() - 1).equals("a")
        || !BEHIND.containsAll(gap)
        || told == time.from().getDayOfWeek()) {
      return null;
    }
    return text.slip("weekday", weekday, date, working(time.from(), told));
  }

  private static String working(LocalDate day, DayOfWeek told) {
    return day
        + " is a "
        + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ", the text says "
        + told.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static int skip(AuditText text, int offset) {
    int t = text.tokens().at(offset);
    return text.tokens().isWord(t) || text.tokens().isDigits(t) ? t : t + 1;
  }

  private static boolean isNear(@Nullable LocalDate published, LocalDate day) {
    return published != null && Math.abs(ChronoUnit.DAYS.between(published, day)) <= NEAR;
  }

  private static int digits(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(word)
        : -1;
  }
}
