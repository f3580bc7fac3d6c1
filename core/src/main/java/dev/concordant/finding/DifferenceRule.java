package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The size of a change is the difference of its ends. */
final class DifferenceRule implements AuditRule {

  @Override
  public String id() {
    return "difference";
  }

  @Override
  public String why() {
    return "The size of a change is the difference of its ends.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The fee rose by $30 to $250 from $200."),
        AuditExample.clash("The levy rose by 2.2 percentage points to 9.1% from 6.1%."),
        AuditExample.fine("The fee rose by $50 to $250 from $200."),
        AuditExample.fine("The levy rose by 3 percentage points to 9% from 6%."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts((amounts, i) -> slip(text, Change.at(text, amounts, i)));
  }

  private static @Nullable Slip slip(AuditText text, @Nullable Change change) {
    if (change == null || Change.isShare(change.size())) {
      return null;
    }
    Claim size = change.size();
    if (size.kind() == Kind.PERCENTAGE_POINTS && change.to().kind() != Kind.PERCENT) {
      return change.to().kind() == Kind.COUNT
          ? null
          : text.slip(
              "percent-points",
              size,
              change.to(),
              change.ends() + " is no change of a percentage, the text says " + size.quote());
    }
    Interval difference =
        Interval.rounded(AuditText.quantity(change.to()))
            .minus(Interval.rounded(AuditText.quantity(change.from())));
    Interval told = Interval.rounded(AuditText.quantity(size));
    if (told.meets(difference) || told.meets(new Interval(-difference.high(), -difference.low()))) {
      return null;
    }
    return text.slip(
        "difference", size, change.to(), change.ends() + " does not differ by " + size.quote());
  }
}
