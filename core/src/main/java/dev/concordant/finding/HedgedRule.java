package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A figure told as an estimate is a weaker claim than the figure itself. */
final class HedgedRule implements Rule {

  @Override
  public String id() {
    return "hedged";
  }

  @Override
  public String why() {
    return "A figure told as an estimate is a weaker claim than the figure itself.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.drift(
            "The mill employs 1,200 people.", "The mill employs about 1,200 people.", "hedged"),
        Example.agreement(
            "The mill employs some 1,200 people.", "The mill employs about 1,200 people."));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.HEDGED)
        ? pair.drifts("hedged", pair.quotes() + ": the same figure, and one side hedges it")
        : Judgement.NONE;
  }
}
