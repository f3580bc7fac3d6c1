package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** A bound that holds the figure of the other says less than it does. */
final class BoundRule implements Rule {

  @Override
  public String id() {
    return "bound";
  }

  @Override
  public String why() {
    return "A bound that holds the figure of the other says less than it does.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.BOUNDED
        ? new Judgement(
            Verdict.DRIFTS,
            "bound",
            "\"" + pair.a().quote() + "\" is bounded on one side: \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }
}
