package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.value.Kind;

/** A rise of 2 percent is not a rise of 2 percentage points. */
final class PercentagePointsRule implements Rule {

  @Override
  public String id() {
    return "percent-points";
  }

  @Override
  public String why() {
    return "A rise of 2 percent is not a rise of 2 percentage points.";
  }

  @Override
  public Judgement judge(Pair pair) {
    boolean points = pair.a().kind() == Kind.PERCENTAGE_POINTS;
    boolean otherPoints = pair.b().kind() == Kind.PERCENTAGE_POINTS;
    return points != otherPoints && pair.comparison() == Comparison.INCOMPARABLE
        ? new Judgement(
            Verdict.CONTRADICTS,
            "percent-points",
            "percent against percentage points: \""
                + pair.a().quote()
                + "\", \""
                + pair.b().quote()
                + "\"")
        : Judgement.NONE;
  }
}
