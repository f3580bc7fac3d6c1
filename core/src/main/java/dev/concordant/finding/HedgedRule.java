package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** A figure told as it is and told as an estimate are not the same claim. */
final class HedgedRule implements Rule {

  @Override
  public String id() {
    return "hedged";
  }

  @Override
  public String why() {
    return "A figure told as it is and told as an estimate are not the same claim.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.HEDGED
        ? new Judgement(
            Verdict.DRIFTS,
            "hedged",
            "\"" + pair.a().quote() + "\" is hedged on one side: \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }
}
