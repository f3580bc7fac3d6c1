package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import java.util.List;

/** The same change cannot be a rise in one text and a fall in the other. */
final class DirectionRule implements Rule {

  @Override
  public String id() {
    return "direction";
  }

  @Override
  public String why() {
    return "The same change cannot be a rise in one text and a fall in the other.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "Exports rose by 12 percent in March.",
            "Exports fell by 12 percent in March.",
            "direction"),
        Example.agreement(
            "Exports rose by 12 percent in March.", "Exports climbed 12 percent in March."));
  }

  @Override
  public Judgement judge(Case pair) {
    Direction a = pair.a().context().direction();
    Direction b = pair.b().context().direction();
    return pair.is(Comparison.EQUAL)
            && pair.a().role() == Role.BY
            && pair.b().role() == Role.BY
            && a != b
            && a != Direction.NONE
            && b != Direction.NONE
        ? pair.contradicts("direction", pair.quotes() + ": a rise against a fall")
        : Judgement.NONE;
  }
}
