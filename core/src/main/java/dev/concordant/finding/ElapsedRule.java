package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The years since a date are those between it and the day of the text. */
final class ElapsedRule implements AuditRule {

  private static final Set<String> JOINTS =
      Set.of(",", "(", "-", "or", "ever", "exactly", "just", "since", "in");

  /** So many years either way are a matter of counting; of fives and tens, of rounding. */
  private static final int NEAR = 1;

  private static final int ROUND = 2;

  @Override
  public String id() {
    return "elapsed";
  }

  @Override
  public String why() {
    return "The years since a date are those between it and the day of the text.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The dam was built in 1958, 78 years ago.").on("2026-05-04"),
        AuditExample.clash("She has run the inn for 31 years, since 2005.").on("2026-05-04"),
        AuditExample.fine("The dam was built in 1958, 68 years ago.").on("2026-05-04"),
        AuditExample.fine("The dam was built in 1958, 78 years ago."),
        AuditExample.fine("She has run the inn for 21 years, since 2005.").on("2026-05-04"),
        AuditExample.fine("The dam was built in 1958, and 18 years ago it was mended.")
            .on("2026-05-04"),
        AuditExample.fine("The dam dates from 1958, 18 years ago it was mended.").on("2026-05-04"),
        AuditExample.fine("The dam was built in 1958 and mended 18 years ago.").on("2026-05-04"));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    LocalDate published = text.published();
    return published == null
        ? List.of()
        : text.look(
            (claims, i) ->
                i + 1 < claims.size()
                    ? slip(text, claims.get(i), claims.get(i + 1), published)
                    : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b, LocalDate now) {
    List<String> gap = text.between(a, b);
    // "in 2004, 12 years ago it went public"
    if (gap.isEmpty() || !JOINTS.containsAll(gap) || !text.isEndOfClause(b)) {
      return null;
    }
    if (isYear(text, a) && isAgo(text, b)) {
      return checked(text, a, b, years(b, now), now);
    }
    if (isAgo(text, a) && isYear(text, b)) {
      return checked(text, b, a, years(a, now), now);
    }
    boolean since = isYear(text, b) && text.wordBefore(b).equals("since");
    return isYears(a) && since ? checked(text, b, a, (int) AuditText.number(a), now) : null;
  }

  private static @Nullable Slip checked(
      AuditText text, Claim year, Claim length, int told, LocalDate now) {
    LocalDate from = AuditText.time(year).from();
    if (told <= 0 || from == null) {
      return null;
    }
    int real = now.getYear() - from.getYear();
    int slack = told % 5 == 0 ? ROUND : NEAR;
    return real <= 0 || Math.abs(real - told) <= slack
        ? null
        : text.slip(
            "duration",
            year,
            length,
            from.getYear()
                + " to "
                + now.getYear()
                + " is "
                + real
                + " years, the text says "
                + length.quote());
  }

  private static boolean isYear(AuditText text, Claim claim) {
    return claim.kind() == Kind.DATE
        && claim.value() instanceof CalendarTime time
        && time.from() != null
        && (time.relation() == null || time.relation() == Relation.SINCE)
        && (time.text().length() == 4 || time.text().length() == 10)
        && !isAgo(text, claim);
  }

  private static boolean isYears(Claim claim) {
    return claim.kind() == Kind.DURATION
        && claim.unit().equals("year")
        && AuditText.isPoint(claim)
        && AuditText.quantity(claim).bound() == Bound.EXACT
        && AuditText.quantity(claim).low().stripTrailingZeros().scale() <= 0;
  }

  // "78 years ago", "forty years ago", but not "over 78 years ago"
  private static boolean isAgo(AuditText text, Claim claim) {
    int first = text.tokens().at(claim.span().start());
    return claim.kind() == Kind.DATE
        && AuditText.time(claim).from() != null
        && text.after(claim) == first + 3
        && text.word(first + 1).equals("years")
        && text.word(first + 2).equals("ago")
        && !text.word(first).equals("some");
  }

  private static int years(Claim ago, LocalDate now) {
    LocalDate from = AuditText.time(ago).from();
    return from == null ? 0 : now.getYear() - from.getYear();
  }
}
