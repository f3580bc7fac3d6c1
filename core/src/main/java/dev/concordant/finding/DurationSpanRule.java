package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A length of time lies between its beginning and its end. */
final class DurationSpanRule implements AuditRule {

  private static final int DAY = 24 * 60;

  private static final Set<String> OPENING =
      Set.of(",", "(", "-", ":", "lasting", "running", "from", "between");

  /** "from 7 a.m. to 3 p.m., a period of eight hours" */
  private static final Set<String> FOLLOWING =
      Set.of(",", "(", "-", "a", "an", "period", "of", "total", "or", "for", "some", "span", "the");

  private static final Set<String> CLOSING = Set.of("to", "until", "till", "and", "-");

  @Override
  public String id() {
    return "duration-span";
  }

  @Override
  public String why() {
    return "A length of time lies between its beginning and its end.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash(
            "The line was shut for five hours, from 7 a.m. to 3 p.m. on 4 May 2026."),
        AuditExample.clash("The court sat for nine days, from 3 March 2026 to 24 March 2026."),
        AuditExample.clash("The court sat from 3 March to 24 March, a total of nine days."),
        AuditExample.fine("The court sat from 3 March to 24 March, 15 working days."),
        AuditExample.clash("Between 1902 and 1911, a period of 19 years, no ship called."),
        AuditExample.fine("Between 1902 and 1911, a period of nine years, no ship called."),
        AuditExample.fine(
            "The line was shut for eight hours, from 7 a.m. to 3 p.m. on 4 May 2026."),
        AuditExample.fine("The court sat for 22 days, from 3 March 2026 to 24 March 2026."),
        AuditExample.fine("Trains run for five hours and shops open from 7 a.m. to 3 p.m."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.look(
        (claims, i) ->
            i + 2 < claims.size()
                ? slip(text, claims.get(i), claims.get(i + 1), claims.get(i + 2))
                : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b, Claim c) {
    if (isLength(a) && isSpan(text, b, c) && OPENING.containsAll(text.between(a, b))) {
      return checked(text, a, b, c);
    }
    return isLength(c) && isSpan(text, a, b) && FOLLOWING.containsAll(text.between(b, c))
        ? checked(text, c, a, b)
        : null;
  }

  private static boolean isLength(Claim claim) {
    // of working days nobody knows how many there were
    return claim.kind() == Kind.DURATION
        && AuditText.isPoint(claim)
        && !claim.quote().contains("working")
        && !claim.quote().contains("business");
  }

  private static boolean isSpan(AuditText text, Claim from, Claim to) {
    return from.value() instanceof CalendarTime
        && from.kind() == to.kind()
        && Set.of("from", "between").contains(text.wordBefore(from))
        && CLOSING.containsAll(text.between(from, to));
  }

  private static @Nullable Slip checked(AuditText text, Claim length, Claim from, Claim to) {
    Quantity told = AuditText.quantity(length);
    double unit = minutes(told.unit().symbol());
    Interval span = from.kind() == Kind.TIME ? clock(from, to) : days(from, to, unit);
    if (unit == 0 || span == null || told.unit().per() != null) {
      return null;
    }
    double half = Math.pow(10, told.precision().written()) / 2;
    double value = Interval.number(told);
    Interval says = new Interval((value - half) * unit, (value + half) * unit);
    if (says.meets(span)
        || (from.kind() == Kind.TIME
            && !(isPlaced(from) && isPlaced(to))
            && says.meets(new Interval(span.low() + DAY, span.high() + DAY)))) {
      return null;
    }
    double real = (span.low() + span.high()) / 2 / unit;
    return text.slip(
        "duration",
        length,
        to,
        String.format(
            Locale.ROOT,
            "%s to %s is %s %ss, the text says %s",
            from.quote(),
            to.quote(),
            Interval.told(Math.rint(real * 10) / 10),
            told.unit().symbol(),
            length.quote()));
  }

  private static double minutes(String unit) {
    return switch (unit) {
      case "minute" -> 1;
      case "hour" -> 60;
      case "day" -> DAY;
      case "week" -> 7 * DAY;
      case "month" -> 30.44 * DAY;
      case "year" -> 365.25 * DAY;
      default -> 0;
    };
  }

  private static boolean isPlaced(Claim time) {
    return !time.value().text().startsWith("X") && !time.value().text().startsWith("T");
  }

  private static @Nullable Interval clock(Claim from, Claim to) {
    boolean placed = isPlaced(from) && isPlaced(to);
    LocalDateTime a = moment(from, placed);
    LocalDateTime b = moment(to, placed);
    if (a == null || b == null) {
      return null;
    }
    double minutes = ChronoUnit.MINUTES.between(a, b);
    if (minutes < 0) {
      if (minutes <= -DAY) {
        return null;
      }
      minutes += DAY;
    }
    return new Interval(minutes, minutes);
  }

  private static @Nullable LocalDateTime moment(Claim claim, boolean placed) {
    String timex = AuditText.time(claim).text();
    int t = timex.indexOf('T');
    if (t < 0 || timex.length() != t + 6) {
      return null;
    }
    String day = placed ? timex.substring(0, t) : "2001-01-01";
    try {
      return LocalDateTime.parse(day + timex.substring(t), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    } catch (DateTimeParseException e) {
      return null; // "2026-03-03TMO": a part of a day has no minute
    }
  }

  // "XXXX-05-03", in some year; only February would tell which
  private static @Nullable LocalDate ofNoYear(CalendarTime day) {
    String timex = day.text();
    return timex.length() == 10
            && timex.startsWith("XXXX-")
            && Character.isDigit(timex.charAt(5))
            && Character.isDigit(timex.charAt(8))
            && !timex.endsWith("02-29")
        ? LocalDate.parse("2001" + timex.substring(4))
        : null;
  }

  /** From the first day to the last, either counted or not. */
  private static @Nullable Interval days(Claim from, Claim to, double unit) {
    CalendarTime a = AuditText.time(from);
    CalendarTime b = AuditText.time(to);
    LocalDate first = a.from() == null ? ofNoYear(a) : a.from();
    LocalDate last = b.from() == null ? ofNoYear(b) : b.from();
    if (first == null || last == null || (a.from() == null) != (b.from() == null)) {
      return null;
    }
    LocalDate firstEnd = a.to() == null ? first.plusDays(1) : a.to();
    LocalDate lastEnd = b.to() == null ? last.plusDays(1) : b.to();
    double low = ChronoUnit.DAYS.between(firstEnd, last);
    double high = ChronoUnit.DAYS.between(first, lastEnd);
    if (high <= 0 || unit < DAY) {
      return null;
    }
    return new Interval(Math.min(low, high - 2) * DAY, high * DAY);
  }
}
