package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;

/** A figure that is the size of a change is not the level it led to. */
final class RoleRule implements Rule {

  @Override
  public String id() {
    return "role";
  }

  @Override
  public String why() {
    return "A figure that is the size of a change is not the level it led to.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.EQUAL
            && pair.a().kind() == Kind.MONEY
            && isChange(pair.a().role()) != isChange(pair.b().role())
            && isLevel(pair.a().role()) != isLevel(pair.b().role())
        ? new Judgement(
            Verdict.CONTRADICTS,
            "role",
            "a change by the figure against a change to it: \""
                + pair.a().quote()
                + "\", \""
                + pair.b().quote()
                + "\"")
        : Judgement.NONE;
  }

  private static boolean isChange(Role role) {
    return role == Role.BY;
  }

  private static boolean isLevel(Role role) {
    return role == Role.TO;
  }
}
