package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** Two figures that denote the same agree, however they are written. */
final class SameRule implements Rule {

  @Override
  public String id() {
    return "same";
  }

  @Override
  public String why() {
    return "Two figures that denote the same agree, however they are written.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.EQUAL
        ? new Judgement(
            Verdict.AGREES,
            "same",
            "\"" + pair.a().quote() + "\" says the same as \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }
}
