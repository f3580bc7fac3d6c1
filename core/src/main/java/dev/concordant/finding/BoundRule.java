package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A bound that holds the figure of the other text says less than it does. */
final class BoundRule implements Rule {

  @Override
  public String id() {
    return "bound";
  }

  @Override
  public String why() {
    return "A bound that holds the figure of the other text says less than it does.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.drift("The fund holds $240 million.", "The fund holds over $240 million.", "bound"),
        Example.clash(
            "The fund holds $240 million.", "The fund holds over $290 million.", "value"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.BOUNDED)
        ? pair.drifts("bound", pair.quotes() + ": a bound on one side holds the other")
        : Judgement.NONE;
  }
}
