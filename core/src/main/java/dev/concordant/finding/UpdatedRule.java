package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
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
        || !(pair.a().context().counting() || pair.b().context().counting())
            && !hasRisen(pair.a(), first, pair.b(), second)) {
      return Judgement.NONE;
    }
    return pair.drifts(
        "updated",
        pair.quotes() + ": a count told on " + first + " and on " + second,
        DriftDirection.OTHER);
  }

  // "280 on the hill", and a day later "their number has risen to 340"
  private static boolean hasRisen(Claim a, LocalDate dayA, Claim b, LocalDate dayB) {
    Claim earlier = dayA.isBefore(dayB) ? a : b;
    Claim later = dayA.isBefore(dayB) ? b : a;
    return later.kind() == Kind.COUNT
        && later.role() == Role.TO
        && later.context().direction() == Direction.UP
        && later.value() instanceof Quantity now
        && earlier.value() instanceof Quantity before
        && now.baseLow().compareTo(before.baseLow()) > 0;
  }
}
