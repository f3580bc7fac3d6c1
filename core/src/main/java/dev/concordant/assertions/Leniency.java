package dev.concordant.assertions;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.report.Report;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an assertion lets pass. Immutable.
 *
 * @param drifts the drifts that pass
 * @param rules the ids of the rules whose findings pass
 * @param tolerance how far figures may be apart, relative to the larger one
 */
record Leniency(Set<Drift> drifts, Set<String> rules, BigDecimal tolerance) {

  static final Leniency NONE = new Leniency(Set.of(), Set.of(), BigDecimal.ZERO);

  /** Reasons that are about the value alone. */
  private static final Set<String> VALUE =
      Set.of("value", "count", "duration", "frequency", "rounded", "hedged", "updated", "scale");

  Leniency {
    drifts = Set.copyOf(drifts);
    rules = Set.copyOf(rules);
  }

  Leniency allowing(Collection<Drift> more) {
    return new Leniency(union(drifts, more), rules, tolerance);
  }

  Leniency ignoring(Collection<String> more) {
    return new Leniency(drifts, union(rules, more), tolerance);
  }

  Leniency tolerating(double relative) {
    return new Leniency(drifts, rules, BigDecimal.valueOf(relative));
  }

  private static <T> Set<T> union(Set<T> some, Collection<T> more) {
    Set<T> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  /** Whether a claim states what is asked for. */
  boolean takesFor(Claim claim, Claim wanted) {
    if (claim.kind() != wanted.kind() || !countsTheSame(claim, wanted)) {
      return false;
    }
    return switch (Comparison.of(claim, wanted)) {
      case EQUAL -> true;
      case ROUNDED -> drifts.contains(Drift.ROUNDED) || isNear(claim, wanted);
      case HEDGED -> drifts.contains(Drift.HEDGED);
      case BOUNDED -> drifts.contains(Drift.BOUND);
      case COARSER -> drifts.contains(Drift.LESS_SPECIFIC);
      case DISJOINT -> isNear(claim, wanted);
      case INCOMPARABLE, SWAPPED -> false;
    };
  }

  /** "214" is any 214; "214 people" are people. */
  private static boolean countsTheSame(Claim claim, Claim wanted) {
    if (claim.kind() != Kind.COUNT) {
      return true;
    }
    String head = wanted.context().head();
    return head.isEmpty()
        || head.equals(claim.context().head())
        || wanted.unit().equals(claim.unit());
  }

  private boolean isNear(Claim a, Claim b) {
    return a.value() instanceof Quantity x && b.value() instanceof Quantity y && isNear(x, y);
  }

  private boolean isNear(Quantity x, Quantity y) {
    boolean plain = isPlain(x) && isPlain(y) && x.unit().dimension().equals(y.unit().dimension());
    if (!plain || tolerance.signum() == 0) {
      return false;
    }
    BigDecimal distance = x.baseLow().subtract(y.baseLow()).abs();
    BigDecimal larger = x.baseLow().abs().max(y.baseLow().abs());
    return distance.compareTo(larger.multiply(tolerance)) <= 0;
  }

  private static boolean isPlain(Quantity q) {
    return q.isSingle() && (q.bound() == Bound.EXACT || q.bound() == Bound.ABOUT);
  }

  /** Prepares to judge the findings of a report. */
  Judge judge(Report report) {
    return new Judge(report);
  }

  /** Says which findings of a report pass. */
  final class Judge {

    private record Key(String source, Span span) {}

    private final Map<Key, Claim> claims = new HashMap<>();

    private Judge(Report report) {
      report
          .readings()
          .forEach(
              reading ->
                  reading
                      .claims()
                      .forEach(claim -> claims.put(new Key(claim.source(), claim.span()), claim)));
    }

    boolean excuses(Finding finding) {
      return rules.contains(finding.rule())
          || drifts.stream().anyMatch(drift -> drift.explains(finding))
          || isNearEnough(finding);
    }

    private boolean isNearEnough(Finding finding) {
      Claim a = at(finding.a());
      Claim b = finding.second().map(this::at).orElse(null);
      return a != null
          && b != null
          && VALUE.contains(finding.reason())
          && Leniency.this.isNear(a, b);
    }

    private @Nullable Claim at(Place place) {
      return claims.get(new Key(place.source(), place.span()));
    }
  }
}
