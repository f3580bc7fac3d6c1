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

  /** Units of one name and several sizes. */
  private static final Set<String> AMBIGUOUS =
      Set.of("t", "ton", "long ton", "gal", "qt", "pint", "fl oz", "cup", "oz", "barrel", "bushel");

  private static final String CELSIUS = "\u00b0C";

  private static final String FAHRENHEIT = "\u00b0F";

  /** Of degrees Fahrenheit, half a degree Celsius makes so many; some write a rounded one. */
  private static final double DEGREES = 1.5;

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
        AuditExample.clash("It was 20C (78F) by noon."),
        AuditExample.clash("The bell weighs 50 kg (210 lb)."),
        AuditExample.fine("It was 20C (68F) by noon."),
        AuditExample.fine("The sea has warmed by 2C (3.6F)."),
        AuditExample.fine("The bell weighs 50 kg (110 lb)."),
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
    if (!Interval.isPoint(x) || !Interval.isPoint(y)) {
      return null;
    }
    if (isDegrees(x) && isDegrees(y)) {
      return degrees(text, a, b);
    }
    if (!x.unit().dimension().equals(y.unit().dimension())
        || x.unit().symbol().equals(y.unit().symbol())
        || AMBIGUOUS.contains(x.unit().symbol())
        || AMBIGUOUS.contains(y.unit().symbol())) {
      return null;
    }
    Interval one = Interval.rounded(x).times(x.unit().factor().doubleValue());
    Interval other = Interval.rounded(y).times(y.unit().factor().doubleValue());
    if (one.widened(ROUGH).meets(other)) {
      return null;
    }
    double converted = x.baseLow().doubleValue() / y.unit().factor().doubleValue();
    return slip(text, a, converted, b);
  }

  private static Slip slip(AuditText text, Claim a, double converted, Claim b) {
    return text.slip(
        "conversion",
        a,
        b,
        String.format(
            Locale.ROOT,
            "%s is %.4g %s, the text says %s",
            a.quote(),
            converted,
            AuditText.quantity(b).unit().symbol(),
            b.quote()));
  }

  // degrees have zeros of their own; a difference of degrees is none of these
  private static @Nullable Slip degrees(AuditText text, Claim a, Claim b) {
    String from = AuditText.quantity(a).unit().symbol();
    String to = AuditText.quantity(b).unit().symbol();
    double told = AuditText.number(b);
    double number = AuditText.number(a);
    boolean forth = from.equals(CELSIUS) && to.equals(FAHRENHEIT);
    if ((!forth && !(from.equals(FAHRENHEIT) && to.equals(CELSIUS))) || isDifference(text, a)) {
      return null;
    }
    double converted = forth ? number * 9 / 5 + 32 : (number - 32) * 5 / 9;
    double difference = forth ? number * 9 / 5 : number * 5 / 9;
    double slack = Math.max(forth ? DEGREES : 1, ROUGH * Math.abs(converted));
    return Math.abs(converted - told) <= slack || Math.abs(difference - told) <= slack
        ? null
        : slip(text, a, converted, b);
  }

  private static boolean isDegrees(Quantity q) {
    return q.unit().symbol().equals(CELSIUS) || q.unit().symbol().equals(FAHRENHEIT);
  }

  private static boolean isDifference(AuditText text, Claim claim) {
    return text.wordBefore(claim).equals("by") || text.isMove(text.before(claim));
  }
}
