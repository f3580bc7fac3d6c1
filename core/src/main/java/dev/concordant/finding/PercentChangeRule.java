package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A change in percent leads from its start to its end. */
final class PercentChangeRule implements AuditRule {

  @Override
  public String id() {
    return "percent-change";
  }

  @Override
  public String why() {
    return "A change in percent leads from its start to its end.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Exports climbed 32%, from $50 million to $61 million."),
        AuditExample.clash("Sales fell by 15% to 4.1 million euros from 4.4 million euros."),
        AuditExample.clash("The savings rate rose 1.5% to 7.5% from 6.0%."),
        AuditExample.clash(
            "Sales came to $61 million, against $50 million in 2025, a rise of 32%."),
        AuditExample.clash("The new budget is $61 million, 32% more than this year's $50 million."),
        AuditExample.clash("Sales of seeds fell by a third, to 1,080 from 1,230."),
        AuditExample.clash("Sales were 18,300, up 22% on last season's 16,900."),
        AuditExample.clash("Wages rose by 4.2%, from 2,850 euros to 3,150 euros a month."),
        AuditExample.clash("Rain was 45 mm, 25% below the average of 90 mm."),
        AuditExample.fine("Rain was 45 mm, 50% below the average of 90 mm."),
        AuditExample.fine("Sales were 18,300, up 8% on last season's 16,900."),
        AuditExample.fine("Sales came to $61 million, against $50 million in 2025, a rise of 22%."),
        AuditExample.fine("Sales of seeds fell by a third, to 820 from 1,230."),
        AuditExample.fine("Exports climbed 22%, from $50 million to $61 million."),
        AuditExample.fine("The savings rate rose 1.5 percentage points to 7.5% from 6.0%."),
        AuditExample.fine(
            "Exports climbed 32%, and imports went from $50 million to $61 million."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts((amounts, i) -> slip(text, Change.at(text, amounts, i)));
  }

  private static @Nullable Slip slip(AuditText text, @Nullable Change change) {
    if (change == null || !Change.isShare(change.size())) {
      return null;
    }
    Claim size = change.size();
    Interval from = Interval.rounded(AuditText.quantity(change.from()));
    Interval to = Interval.rounded(AuditText.quantity(change.to()));
    if (!from.isPositive() || !to.isPositive()) {
      return null;
    }
    Interval ratio = to.over(from);
    Interval told = Interval.percent(AuditText.quantity(size));
    Interval up = new Interval((ratio.low() - 1) * 100, (ratio.high() - 1) * 100);
    Interval down = new Interval(-up.high(), -up.low());
    if (told.meets(up) || told.meets(down)) {
      return null;
    }
    double percent =
        (Interval.number(AuditText.quantity(change.to()))
                    / Interval.number(AuditText.quantity(change.from()))
                - 1)
            * 100;
    String working = String.format(Locale.ROOT, "%s is %+.1f %%", change.ends(), percent);
    if (change.to().kind() == Kind.PERCENT) {
      Interval points = to.minus(from);
      if (told.meets(points) || told.meets(new Interval(-points.high(), -points.low()))) {
        return text.slip(
            "percent-points",
            size,
            change.to(),
            working + "; " + size.quote() + " is the difference in percentage points");
      }
    }
    return text.slip(
        "percent-change", size, change.to(), working + ", the text says " + size.quote());
  }
}
