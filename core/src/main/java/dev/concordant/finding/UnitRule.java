package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.value.Quantity;

/** The same figure in another unit is another value. */
final class UnitRule implements Rule {

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public String why() {
    return "The same figure in another unit is another value.";
  }

  @Override
  public Judgement judge(Pair pair) {
    boolean differ =
        pair.comparison() == Comparison.DISJOINT || pair.comparison() == Comparison.INCOMPARABLE;
    return differ
            && pair.a().value() instanceof Quantity x
            && pair.b().value() instanceof Quantity y
            && x.low().compareTo(y.low()) == 0
            && !x.unit().text().equals(y.unit().text())
        ? new Judgement(
            Verdict.CONTRADICTS,
            "unit",
            "the same figure in another unit: \""
                + pair.a().quote()
                + "\", \""
                + pair.b().quote()
                + "\"")
        : Judgement.NONE;
  }
}
