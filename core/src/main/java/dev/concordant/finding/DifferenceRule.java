package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
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
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      for (Change change : Change.in(text, sentence)) {
        Slip slip = slip(text, change);
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  private static @Nullable Slip slip(AuditText text, Change change) {
    Claim size = change.size();
    if (size == null || size.kind() == Kind.PERCENT) {
      return null;
    }
    if (size.kind() == Kind.PERCENTAGE_POINTS && change.to().kind() != Kind.PERCENT) {
      return null;
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
