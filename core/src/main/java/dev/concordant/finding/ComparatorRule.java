package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A figure cannot be a floor in one text and a ceiling in the other. */
final class ComparatorRule implements Rule {

  @Override
  public String id() {
    return "comparator";
  }

  @Override
  public String why() {
    return "A figure cannot be a floor in one text and a ceiling in the other.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "More than 40 houses collapsed.", "Fewer than 40 houses collapsed.", "comparator"),
        Example.drift("More than 40 houses collapsed.", "At least 40 houses collapsed.", "bound"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.DISJOINT)
            && pair.bothFigures()
            && pair.x().bound() != pair.y().bound()
            && pair.x().baseLow().compareTo(pair.y().baseLow()) == 0
        ? pair.contradicts("comparator", pair.quotes() + ": a floor against a ceiling")
        : Judgement.NONE;
  }
}
