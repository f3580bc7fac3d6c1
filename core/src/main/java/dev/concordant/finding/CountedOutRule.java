package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** A few things are counted, not rounded: two are not fewer than two, and not more. */
final class CountedOutRule implements Rule {

  /** Up to a dozen, even ten is a count; beyond a hundred a figure may be rounded. */
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private static final Pattern NEARLY =
      Pattern.compile("(?i)(nearly|almost|close to|not quite)\\b");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "counted-out";
  }

  @Override
  public String why() {
    return "A few things are counted, not rounded: two are not fewer than two, and not more.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The choir won three medals.", "The choir won fewer than three medals.", "comparator"),
        Example.clash(
            "Nearly 40 houses collapsed.", "More than 40 houses collapsed.", "comparator"),
        Example.drift("The choir won 40 medals.", "The choir won more than 40 medals.", "bound"),
        Example.drift(
            "The choir won three medals.", "The choir won at least three medals.", "bound"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.bothFigures()
            && pair.x().baseLow().compareTo(pair.y().baseLow()) == 0
            && (excludes(pair.a(), pair.b()) || excludes(pair.b(), pair.a()))
        ? pair.contradicts("comparator", pair.quotes() + ": the bound leaves the figure out")
        : Judgement.NONE;
  }

  private static boolean excludes(Claim bound, Claim told) {
    return switch (bound.bound()) {
      case MORE_THAN -> isNotReached(told) || isCount(bound, told, DOZEN);
      case LESS_THAN -> isCount(bound, told, HUNDRED);
      default -> false;
    };
  }

  // "nearly 40" comes from below
  private static boolean isNotReached(Claim told) {
    return told.bound() == Bound.ABOUT && NEARLY.matcher(told.quote()).lookingAt();
  }

  private static boolean isCount(Claim bound, Claim told, BigDecimal most) {
    return bound.kind() == Kind.COUNT
        && told.kind() == Kind.COUNT
        && told.bound() == Bound.EXACT
        && told.value() instanceof Quantity q
        && q.isSingle()
        && (q.low().compareTo(most) <= 0
            || (q.low().compareTo(HUNDRED) < 0 && q.low().remainder(BigDecimal.TEN).signum() != 0));
  }
}
