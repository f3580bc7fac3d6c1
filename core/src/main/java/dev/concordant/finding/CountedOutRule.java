package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** A few things are counted, not rounded: two are not fewer than two, and not more. */
final class CountedOutRule implements Rule {

  /** Up to a dozen, even ten is a count; from a hundred on a figure may be rounded. */
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

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
        Example.drift("The choir won 40 medals.", "The choir won more than 40 medals.", "bound"),
        Example.drift(
            "The choir won three medals.", "The choir won at least three medals.", "bound"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.BOUNDED)
            && pair.bothFigures()
            && pair.x().baseLow().compareTo(pair.y().baseLow()) == 0
            && (excludes(pair.a(), pair.b()) || excludes(pair.b(), pair.a()))
        ? pair.contradicts("comparator", pair.quotes() + ": the bound leaves the count out")
        : Judgement.NONE;
  }

  private static boolean excludes(Claim bound, Claim count) {
    return (bound.bound() == Bound.MORE_THAN || bound.bound() == Bound.LESS_THAN)
        && bound.kind() == Kind.COUNT
        && count.kind() == Kind.COUNT
        && count.bound() == Bound.EXACT
        && count.value() instanceof Quantity q
        && q.isSingle()
        && (q.low().compareTo(DOZEN) <= 0
            || (q.low().compareTo(HUNDRED) < 0 && q.low().remainder(BigDecimal.TEN).signum() != 0));
  }
}
