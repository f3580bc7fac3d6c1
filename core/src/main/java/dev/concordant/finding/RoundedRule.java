package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A figure that is the rounding of another says less than it does. */
final class RoundedRule implements Rule {

  @Override
  public String id() {
    return "rounded";
  }

  @Override
  public String why() {
    return "A figure that is the rounding of another says less than it does.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.drift("The bridge cost $41.6 million.", "The bridge cost $42 million.", "rounded"),
        Example.clash("The bridge cost $41.6 million.", "The bridge cost $47 million.", "value"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.ROUNDED)
        ? pair.drifts("rounded", pair.quotes() + ": one may be the rounding of the other")
        : Judgement.NONE;
  }
}
