package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** A figure that is the rounding of the other drifts from it. */
final class RoundedRule implements Rule {

  @Override
  public String id() {
    return "rounded";
  }

  @Override
  public String why() {
    return "A figure that is the rounding of the other drifts from it.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.ROUNDED
        ? new Judgement(
            Verdict.DRIFTS,
            "rounded",
            "\"" + pair.a().quote() + "\" and its rounding: \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }
}
