package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A time that covers the other tells it less exactly. */
final class LessSpecificRule implements Rule {

  @Override
  public String id() {
    return "less-specific";
  }

  @Override
  public String why() {
    return "A time that covers the other tells it less exactly.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.drift(
            "The bridge opened on 4 May 2021.", "The bridge opened in May 2021.", "less-specific"),
        Example.clash(
            "The bridge opened on 4 May 2021.", "The bridge opened in June 2021.", "date"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.COARSER)
        ? pair.drifts("less-specific", pair.quotes() + ": one covers the other")
        : Judgement.NONE;
  }
}
