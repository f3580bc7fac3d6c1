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
      Set.of(",", "-", "(", "or", "more", "about", "is", "was", "it");

  /** What may stand between "double" and the figure. */
  private static final Set<String> AFTER =
      Set.of("the", "that", "of", "what", "was", "its", "some", "their", "his", "her", "as");

  /** With one of these, a figure belongs to something else. */
  private static final Set<String> OTHER =
      Set.of(
          "and", "or", "but", "while", "whereas", "as", "who", "which", "that", "(", ")", ";", ":",
          "profit", "profits", "costs", "price", "prices", "number");

  private static final int LONG = 7;

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
        AuditExample.clash("The fund has tripled in a decade, from $20 million to $45 million."),
        AuditExample.clash(
            "The hall cost €90 million, three times the first estimate of €45 million."),
        AuditExample.clash("The fund more than tripled from $20 million to $53 million."),
        AuditExample.clash(
            "They spent $84 million on the hall, four times the $28 million planned."),
        AuditExample.fine(
            "They spent $84 million on the hall, three times the $28 million planned."),
        AuditExample.fine("The fund has doubled in a decade, from $20 million to $41 million."),
        AuditExample.fine(
            "The fund has doubled in a decade and costs fell from $9 million to $8 million."),
        AuditExample.fine("The fund holds $41 million, double the $20 million of 2016."),
        AuditExample.fine("The fund almost doubled from $20 million to $37 million."),
        AuditExample.fine("The fund more than doubled from $20 million to $58 million."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts(
        (amounts, i) ->
            i + 2 < amounts.size() && !goesOn(text, amounts, i + 2)
                ? slip(text, amounts.get(i), amounts.get(i + 1), amounts.get(i + 2))
                : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b, Claim c) {
    if (isMultiple(a)) {
      // "doubled from 20 to 40", "doubled to 40 from 20"
      List<String> first = text.between(a, b);
      List<String> second = text.between(b, c);
      boolean forth = leadsTo(first, "from") && AuditText.endIn(second, "to");
      boolean back = leadsTo(first, "to") && AuditText.endIn(second, "from");
      return forth ? checked(text, a, b, c) : back ? checked(text, a, c, b) : null;
    }
    // "40, double the 20 of last year"
    return isMultiple(b)
            && isBefore(text.between(a, b))
            && (isOfThe(text.between(b, c)) || isOfSome(c, text.between(b, c)))
        ? checked(text, b, c, a)
        : null;
  }

  // "twice the $20 million loan and the $22 million grant"
  private static boolean goesOn(AuditText text, List<Claim> amounts, int last) {
    return last + 1 < amounts.size()
        && AuditText.sameUnit(amounts.get(last), amounts.get(last + 1))
        && text.between(amounts.get(last), amounts.get(last + 1)).contains("and")
        && text.between(amounts.get(last), amounts.get(last + 1)).size() <= LONG;
  }

  // "$84 million on the hall, four times the"
  private static boolean isBefore(List<String> gap) {
    int size = gap.size();
    return BEFORE.containsAll(gap)
        || (size <= LONG
            && gap.get(size - 1).equals(",")
            && gap.indexOf(",") == size - 1
            && gap.stream().noneMatch(OTHER::contains));
  }

  // "in a decade, from", "since 2015, rising from"
  private static boolean leadsTo(List<String> gap, String last) {
    int size = gap.size();
    return AuditText.endIn(gap, last)
        || (size > 0
            && size <= LONG
            && gap.get(size - 1).equals(last)
            && gap.contains(",")
            && gap.stream().noneMatch(OTHER::contains));
  }

  private static boolean isOfThe(List<String> gap) {
    return gap.contains("the") && AFTER.containsAll(gap);
  }

  // "three times the original estimate of"
  private static boolean isOfSome(Claim start, List<String> gap) {
    int size = gap.size();
    return size >= 3
        && size <= LONG
        && gap.get(0).equals("the")
        && gap.get(size - 1).equals("of")
        && start.kind() == Kind.MONEY
        && gap.stream().noneMatch(w -> OTHER.contains(w) || w.equals(","));
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
      // a bound is meant: the rounding of the figures is allowed for
      case MORE_THAN, AT_LEAST -> new Interval(times, Double.MAX_VALUE);
      case LESS_THAN, AT_MOST -> new Interval(0, times);
      case RANGE -> null;
    };
  }

  private static @Nullable Slip checked(AuditText text, Claim multiple, Claim from, Claim to) {
    Interval told = told(AuditText.quantity(multiple));
    if (told == null
        || from.kind() != to.kind()
        || !AuditText.isOfOneUnit(from, to)
        || from.kind() == Kind.RATIO) {
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
