package dev.concordant.finding;

import dev.concordant.value.Kind;
import java.util.List;

/** The same figure in another unit is another value. */
final class UnitRule implements Rule {

  @Override
  public String id() {
    return "unit";
  }

  @Override
  public String why() {
    return "The same figure in another unit is another value.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The quake struck at a depth of 12 kilometres.",
            "The quake struck at a depth of 12 miles.",
            "unit"),
        Example.agreement("The route is 10 kilometres long.", "The route is 10,000 metres long."));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.clashes()
            && pair.bothFigures()
            && pair.a().kind() != Kind.COUNT
            && pair.x().low().compareTo(pair.y().low()) == 0
            && !pair.x().unit().symbol().equals(pair.y().unit().symbol())
        ? pair.contradicts("unit", pair.quotes() + ": the same figure in another unit")
        : Judgement.NONE;
  }
}
