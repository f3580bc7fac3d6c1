package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.time.LocalDate;
import java.util.List;

/** A toll that is still being counted may differ between reports of different days. */
final class UpdatedRule implements Rule {

  @Override
  public String id() {
    return "updated";
  }

  @Override
  public String why() {
    return "A toll that is still being counted may differ between reports of different days.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash("The hospital has 120 beds.", "The hospital has 210 beds.", "count"),
        Example.clash("The quake killed 31 people.", "The quake killed 46 people.", "count"));
  }

  @Override
  public Judgement judge(Case pair) {
    LocalDate first = pair.publishedA();
    LocalDate second = pair.publishedB();
    if (!pair.is(Comparison.DISJOINT)
        || !pair.bothFigures()
        || first == null
        || second == null
        || first.equals(second)
        || !(pair.a().context().counting() && pair.b().context().counting())) {
      return Judgement.NONE;
    }
    return pair.drifts(
        "updated",
        pair.quotes() + ": a count told on " + first + " and on " + second,
        DriftDirection.OTHER);
  }
}
