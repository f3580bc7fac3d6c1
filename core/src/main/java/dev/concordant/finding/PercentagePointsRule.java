package dev.concordant.finding;

import dev.concordant.value.Kind;
import java.util.List;

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
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The margin widened by 2.5 percentage points.",
            "The margin widened by 2.5 percent.",
            "percent-points"),
        Example.agreement(
            "The margin widened by 2.5 percentage points.", "The margin widened by 2.5 points."));
  }

  @Override
  public Judgement judge(Case pair) {
    boolean points = pair.a().kind() == Kind.PERCENTAGE_POINTS;
    boolean otherPoints = pair.b().kind() == Kind.PERCENTAGE_POINTS;
    return pair.clashes() && points != otherPoints
        ? pair.contradicts(
            "percent-points", pair.quotes() + ": a percentage against percentage points")
        : Judgement.NONE;
  }
}
