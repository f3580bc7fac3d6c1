package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

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
  public List<Example> examples() {
    return List.of(
        Example.agreement(
            "The mill employs 1,200 people.", "The mill employs twelve hundred people."),
        Example.clash("The mill employs 1,200 people.", "The mill employs 1,500 people.", "count"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.EQUAL)
        ? new Judgement(Verdict.AGREES, "same", pair.quotes() + " denote the same")
        : Judgement.NONE;
  }
}
