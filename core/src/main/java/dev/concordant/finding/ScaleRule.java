package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;

/** The same digits a thousand times larger are a slip of the scale. */
final class ScaleRule implements Rule {

  @Override
  public String id() {
    return "scale";
  }

  @Override
  public String why() {
    return "The same digits a thousand times larger are a slip of the scale.";
  }

  @Override
  public Judgement judge(Pair pair) {
    if (pair.comparison() != Comparison.DISJOINT
        || !(pair.a().value() instanceof Quantity x && pair.b().value() instanceof Quantity y)
        || !x.isSingle()
        || !y.isSingle()
        || x.low().signum() <= 0
        || y.low().signum() <= 0) {
      return Judgement.NONE;
    }
    BigDecimal larger = x.baseLow().max(y.baseLow());
    BigDecimal smaller = x.baseLow().min(y.baseLow());
    for (int power : new int[] {3, 6, 9}) {
      if (smaller.scaleByPowerOfTen(power).compareTo(larger) == 0) {
        return new Judgement(
            Verdict.CONTRADICTS,
            "scale",
            "the same digits on another scale: \""
                + pair.a().quote()
                + "\", \""
                + pair.b().quote()
                + "\"");
      }
    }
    return Judgement.NONE;
  }
}
