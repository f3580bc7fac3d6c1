package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A range begins with its lower end, and tells both in one unit. */
final class RangeEndsRule implements AuditRule {

  /** Words that announce a range; "between" does so by itself. */
  private static final Set<String> RANGES =
      Set.of("range", "ranges", "ranged", "ranging", "span", "spans", "spanned", "spanning");

  /** What lies between two figures that are no ends of a range: "the gap between 74% and 68%". */
  private static final Set<String> APART =
      Set.of(
          "gap",
          "difference",
          "differences",
          "margin",
          "spread",
          "distance",
          "choice",
          "choose",
          "choosing",
          "ratio",
          "link",
          "relation",
          "comparison",
          "gulf",
          "disparity",
          "swing");

  /**
   * How many words may stand between the announcement and the first end: "in the range of about".
   */
  private static final int REACH = 4;

  @Override
  public String id() {
    return "range-ends";
  }

  @Override
  public String why() {
    return "A range begins with its lower end, and tells both in one unit.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Spending will be between $90 billion and $100 million."),
        AuditExample.clash("Prices are in the range of €90 to $120."),
        AuditExample.clash("The line was built between 1911 and 1902."),
        AuditExample.clash("A seat costs between 65 and 50 euros."),
        AuditExample.clash("The camp is for children aged 14 to 9."),
        AuditExample.fine("A seat costs between 50 and 65 euros."),
        AuditExample.fine("The camp is for children aged 14 and nine."),
        AuditExample.fine("The line was built between 1902 and 1911."),
        AuditExample.fine("Spending will be between $90 million and $100 million."),
        AuditExample.fine("Spending fell from $90 million to $70 million."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.look(
        (claims, i) -> i + 1 < claims.size() ? slip(text, claims.get(i), claims.get(i + 1)) : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim low, Claim high) {
    String problem = null;
    if (AuditText.isYear(low) && AuditText.isYear(high)) {
      List<String> gap = text.between(low, high);
      String before = text.wordBefore(low);
      boolean runs = before.equals("from") && Set.of("to", "until", "through").contains(joint(gap));
      boolean between = before.equals("between") && joint(gap).equals("and");
      if ((runs || between) && low.quote().compareTo(high.quote()) > 0) {
        problem = "the later year comes first";
      }
    } else if (AuditText.isAmount(low)
        && AuditText.isAmount(high)
        && isRange(text, low, text.between(low, high))) {
      problem = problem(low, high);
    } else if (isAges(text, low, high) && AuditText.number(low) > AuditText.number(high)) {
      problem = "the range begins with its higher end";
    }
    return problem == null
        ? null
        : text.slip(
            "range", low, high, "\"" + low.quote() + "\" to \"" + high.quote() + "\": " + problem);
  }

  // "aged 12 to 7"
  private static boolean isAges(AuditText text, Claim low, Claim high) {
    boolean aged =
        low.kind() == Kind.AGE && low.quote().startsWith("age")
            || Set.of("aged", "ages").contains(text.wordBefore(low));
    return aged
        && AuditText.isPoint(low)
        && AuditText.isPoint(high)
        && (high.kind() == Kind.AGE || (high.kind() == Kind.COUNT && high.unit().isEmpty()))
        && text.between(low, high).equals(List.of("to"));
  }

  private static String joint(List<String> gap) {
    return gap.size() == 1 ? gap.get(0) : "";
  }

  private static boolean isRange(AuditText text, Claim low, List<String> gap) {
    boolean and = gap.equals(List.of("and"));
    if (!and && !gap.equals(List.of("to"))) {
      return false;
    }
    Tokens tokens = text.tokens();
    int first = tokens.at(low.span().start());
    for (int t = first - 1; t >= Math.max(0, first - REACH); t--) {
      String word = text.word(t);
      if (RANGES.contains(word)
          || (and && word.equals("between") && !APART.contains(text.word(t - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String problem(Claim low, Claim high) {
    Quantity x = AuditText.quantity(low);
    Quantity y = AuditText.quantity(high);
    if (low.kind() == Kind.COUNT && low.unit().isEmpty() && high.kind() != Kind.COUNT) {
      // "between 45 and 30 euros"
      return AuditText.isPoint(low)
              && AuditText.isPoint(high)
              && AuditText.number(low) > AuditText.number(high)
          ? "the range begins with its higher end"
          : null;
    }
    if (!x.unit().dimension().equals(y.unit().dimension())) {
      boolean money = low.kind() == Kind.MONEY && high.kind() == Kind.MONEY;
      boolean points =
          low.kind() != high.kind()
              && (low.kind() == Kind.PERCENTAGE_POINTS || high.kind() == Kind.PERCENTAGE_POINTS);
      return money || points ? "the ends of one range are told in two units" : null;
    }
    return x.baseLow().compareTo(y.baseHigh()) > 0 ? "the range begins with its higher end" : null;
  }
}
