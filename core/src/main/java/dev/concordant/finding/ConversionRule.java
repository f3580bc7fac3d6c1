package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A measure and its conversion in parentheses are the same. */
final class ConversionRule implements AuditRule {

  /** Writers round conversions roughly. */
  private static final double ROUGH = 0.06;

  /** Units of one name and several sizes: tons, gallons, pints; or with a zero of their own. */
  private static final Set<String> SKIPPED = Set.of("temperature", "mass", "volume");

  @Override
  public String id() {
    return "conversion";
  }

  @Override
  public String why() {
    return "A measure and its conversion in parentheses are the same.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The tunnel is 12 km (9 miles) long."),
        AuditExample.clash("The plot covers 100 hectares (347 acres)."),
        AuditExample.fine("The tunnel is 12 km (7.5 miles) long."),
        AuditExample.fine("The plot covers 100 hectares (250 acres)."),
        AuditExample.fine("The tunnel is 12 km (9 miles from the coast) long."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.look(
        (claims, i) -> i + 1 < claims.size() ? slip(text, claims.get(i), claims.get(i + 1)) : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b) {
    if (a.kind() != Kind.MEASURE
        || b.kind() != Kind.MEASURE
        || !text.between(a, b).equals(List.of("("))
        || !text.wordAfter(b).equals(")")) {
      return null;
    }
    Quantity x = AuditText.quantity(a);
    Quantity y = AuditText.quantity(b);
    if (!Interval.isPoint(x)
        || !Interval.isPoint(y)
        || !x.unit().dimension().equals(y.unit().dimension())
        || x.unit().symbol().equals(y.unit().symbol())
        || SKIPPED.contains(x.unit().dimension())) {
      return null;
    }
    Interval one = Interval.rounded(x).times(x.unit().factor().doubleValue());
    Interval other = Interval.rounded(y).times(y.unit().factor().doubleValue());
    if (one.widened(ROUGH).meets(other)) {
      return null;
    }
    double converted = x.baseLow().doubleValue() / y.unit().factor().doubleValue();
    return text.slip(
        "conversion",
        a,
        b,
        String.format(
            Locale.ROOT,
            "%s is %.4g %s, the text says %s",
            a.quote(),
            converted,
            y.unit().symbol(),
            b.quote()));
  }
}
