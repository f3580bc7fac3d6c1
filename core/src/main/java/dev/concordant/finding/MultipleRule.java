package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What doubles ends at about twice what it began with. */
final class MultipleRule implements AuditRule {

  /** How far from twice "doubled" still is, on either side, as a share. */
  private static final double BELOW = 0.84;

  private static final double ABOVE = 1.25;

  /** What may stand between a figure and "double the". */
  private static final Set<String> BEFORE =
      Set.of(",", "-", "(", "or", "more", "about", "is", "was");

  /** What may stand between "double" and the figure. */
  private static final Set<String> AFTER =
      Set.of("the", "that", "of", "what", "was", "its", "some", "their", "his", "her");

  @Override
  public String id() {
    return "multiple";
  }

  @Override
  public String why() {
    return "What doubles ends at about twice what it began with.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The fund doubled from $20 million to $58 million."),
        AuditExample.clash("The entry fee halved to $52 from $75."),
        AuditExample.clash("The fund holds $58 million, double the $20 million of 2016."),
        AuditExample.fine("The fund holds $41 million, double the $20 million of 2016."),
        AuditExample.fine("The fund almost doubled from $20 million to $37 million."),
        AuditExample.fine("The fund more than doubled from $20 million to $58 million."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts(
        (amounts, i) ->
            i + 2 < amounts.size()
                ? slip(text, amounts.get(i), amounts.get(i + 1), amounts.get(i + 2))
                : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b, Claim c) {
    if (isMultiple(a)) {
      // "doubled from 20 to 40", "doubled to 40 from 20"
      List<String> first = text.between(a, b);
      List<String> second = text.between(b, c);
      boolean forth = AuditText.endIn(first, "from") && AuditText.endIn(second, "to");
      boolean back = AuditText.endIn(first, "to") && AuditText.endIn(second, "from");
      return forth ? checked(text, a, b, c) : back ? checked(text, a, c, b) : null;
    }
    // "40, double the 20 of last year"
    return isMultiple(b)
            && BEFORE.containsAll(text.between(a, b))
            && text.between(b, c).contains("the")
            && AFTER.containsAll(text.between(b, c))
        ? checked(text, b, c, a)
        : null;
  }

  private static boolean isMultiple(Claim claim) {
    return claim.kind() == Kind.RATIO
        && claim.value() instanceof Quantity q
        && q.isSingle()
        && (q.unit().dimension().equals(Unit.TIMES.dimension()) || isHalf(q));
  }

  private static boolean isHalf(Quantity q) {
    return q.precision().words() && q.baseLow().doubleValue() == 0.5;
  }

  private static @Nullable Interval told(Quantity q) {
    double times = q.baseLow().doubleValue();
    return switch (q.bound()) {
      case EXACT, ABOUT -> new Interval(times * BELOW, times * ABOVE);
      case MORE_THAN, AT_LEAST -> new Interval(times * BELOW, Double.MAX_VALUE);
      case LESS_THAN, AT_MOST -> new Interval(0, times * ABOVE);
      case RANGE -> null;
    };
  }

  private static @Nullable Slip checked(AuditText text, Claim multiple, Claim from, Claim to) {
    Interval told = told(AuditText.quantity(multiple));
    if (told == null || !AuditText.sameUnit(from, to) || from.kind() == Kind.RATIO) {
      return null;
    }
    Interval start = Interval.rounded(AuditText.quantity(from));
    Interval end = Interval.rounded(AuditText.quantity(to));
    if (!start.isPositive() || !end.isPositive() || end.over(start).meets(told)) {
      return null;
    }
    return text.slip(
        "multiple",
        from,
        to,
        String.format(
            Locale.ROOT,
            "%s to %s is %.2f times, the text says \"%s\"",
            from.quote(),
            to.quote(),
            AuditText.number(to) / AuditText.number(from),
            multiple.quote()));
  }
}
