package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Role;
import java.util.List;

/** A rise by a figure is not a rise to it. */
final class RoleRule implements Rule {

  @Override
  public String id() {
    return "role";
  }

  @Override
  public String why() {
    return "A rise by a figure is not a rise to it.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The order book rose by $2.1 billion.", "The order book rose to $2.1 billion.", "role"),
        Example.clash(
            "The working week falls from 38 hours to 36 hours.",
            "The working week rises from 36 hours to 38 hours.",
            "role"),
        Example.agreement(
            "The order book rose to $2.1 billion.", "The order book reached $2.1 billion."));
  }

  @Override
  public Judgement judge(Case pair) {
    if (pair.is(Comparison.SWAPPED)) {
      return pair.contradicts(
          "role", pair.quotes() + ": two figures of the one text have changed places in the other");
    }
    boolean swapped =
        isSwap(pair.a().role(), pair.b().role()) || isSwap(pair.b().role(), pair.a().role());
    return swapped
            && pair.is(Comparison.EQUAL)
            && pair.a().kind() == pair.b().kind()
            && !pair.isItsOwnChange(pair.a(), pair.readingA())
            && !pair.isItsOwnChange(pair.b(), pair.readingB())
        ? pair.contradicts(
            "role", pair.quotes() + ": the size of a change against the level it led to")
        : Judgement.NONE;
  }

  private static boolean isSwap(Role change, Role level) {
    return change == Role.BY && level == Role.TO;
  }
}
