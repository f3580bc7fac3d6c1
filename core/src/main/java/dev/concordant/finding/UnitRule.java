package dev.concordant.finding;

import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
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
            && pair.x().low().compareTo(pair.y().low()) == 0
            && isOther(pair)
        ? pair.contradicts("unit", pair.quotes() + ": the same figure in another unit")
        : Judgement.NONE;
  }

  // what is counted is no unit, but what it is told per is one
  private static boolean isOther(Case pair) {
    Unit x = pair.x().unit();
    Unit y = pair.y().unit();
    return pair.a().kind() == Kind.COUNT
        ? x.per() != null && y.per() != null && !x.per().equals(y.per())
        : !x.text().equals(y.text());
  }
}
