package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.math.BigDecimal;
import java.util.List;

/** The same digits a thousand times larger are a slip between million and billion. */
final class ScaleRule implements Rule {

  @Override
  public String id() {
    return "scale";
  }

  @Override
  public String why() {
    return "The same digits a thousand times larger are a slip between million and billion.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash("Revenue was $1.24 million.", "Revenue was $1.24 billion.", "scale"),
        Example.agreement("Revenue was $1,240 million.", "Revenue was $1.24 billion."));
  }

  @Override
  public Judgement judge(Case pair) {
    if (!pair.is(Comparison.DISJOINT) || !pair.bothFigures()) {
      return Judgement.NONE;
    }
    BigDecimal larger = pair.x().baseLow().max(pair.y().baseLow());
    BigDecimal smaller = pair.x().baseLow().min(pair.y().baseLow());
    if (smaller.signum() <= 0 || !pair.x().isSingle() || !pair.y().isSingle()) {
      return Judgement.NONE;
    }
    for (int power : new int[] {3, 6, 9}) {
      if (smaller.scaleByPowerOfTen(power).compareTo(larger) == 0) {
        return pair.contradicts(
            "scale", pair.quotes() + ": the same digits, 10^" + power + " times apart");
      }
    }
    return Judgement.NONE;
  }
}
