package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** A time that covers the other says less than it does. */
final class CoarserRule implements Rule {

  @Override
  public String id() {
    return "less-specific";
  }

  @Override
  public String why() {
    return "A time that covers the other says less than it does.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.COARSER
        ? new Judgement(
            Verdict.DRIFTS,
            "less-specific",
            "\"" + pair.a().quote() + "\" covers, or is covered by, \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }
}
