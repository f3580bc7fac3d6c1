package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * A draft cannot put a floor higher than its evidence does: who writes "over 2.3 million" has not
 * yet come to 2.4.
 */
final class FloorRule implements Rule {

  @Override
  public String id() {
    return "floor";
  }

  @Override
  public String why() {
    return "A draft cannot put a floor higher than its evidence does: \"over 2.3\" falls short of 2.4.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash("The fund holds 2.4 million.", "The fund holds over 3 million.", "count"),
        Example.drift(
            "The fund holds over 2.3 million euros.",
            "The fund holds over 3 million euros.",
            "bound"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.draft()
            && pair.is(Comparison.BOUNDED)
            && pair.bothFigures()
            && isFloor(pair.a())
            && isFloor(pair.b())
            && pair.x().baseLow().compareTo(next(pair.y())) >= 0
        ? pair.contradicts("bound", pair.quotes() + ": a floor that the evidence falls short of")
        : Judgement.NONE;
  }

  private static boolean isFloor(Claim claim) {
    return claim.bound() == Bound.MORE_THAN;
  }

  /** What the figure would be with one more of its last digit. */
  private static BigDecimal next(Quantity q) {
    return q.low()
        .add(BigDecimal.ONE.scaleByPowerOfTen(q.precision().significant()))
        .multiply(q.unit().factor());
  }
}
