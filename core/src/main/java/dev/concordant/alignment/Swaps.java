package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Role;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds figures that have changed places: both texts state the same two values, and what the one
 * says of the first the other says of the second. "Girls 74, boys 68" and "boys 74, girls 68" agree
 * on every figure, and on nothing.
 */
final class Swaps {

  /** By how much the crossed wording must be closer than the straight one. */
  private static final double MARGIN = 0.6;

  private static final double CONFIDENCE = 0.7;

  private Swaps() {}

  /**
   * The pairs, with two that agree replaced by two that have changed places wherever that is so.
   */
  static List<Pair> found(Nodes nodes, List<Pair> pairs) {
    Map<String, List<Pair>> byTexts = new HashMap<>();
    for (Pair pair : pairs) {
      if (pair.comparison() == Comparison.EQUAL && pair.a().value() instanceof Quantity) {
        byTexts
            .computeIfAbsent(pair.a().source() + "\n" + pair.b().source(), k -> new ArrayList<>())
            .add(pair);
      }
    }
    Set<Pair> gone = new HashSet<>();
    List<Pair> crossed = new ArrayList<>();
    for (List<Pair> some : byTexts.values()) {
      for (int i = 0; i < some.size(); i++) {
        for (int j = i + 1; j < some.size(); j++) {
          Pair p = some.get(i);
          Pair q = some.get(j);
          if (!gone.contains(p) && !gone.contains(q) && areSwapped(nodes, p, q)) {
            gone.add(p);
            gone.add(q);
            crossed.add(new Pair(p.a(), q.b(), Comparison.SWAPPED, CONFIDENCE));
            crossed.add(new Pair(q.a(), p.b(), Comparison.SWAPPED, CONFIDENCE));
          }
        }
      }
    }
    if (gone.isEmpty()) {
      return pairs;
    }
    List<Pair> out = new ArrayList<>(pairs);
    out.removeAll(gone);
    out.addAll(crossed);
    return out;
  }

  private static boolean areSwapped(Nodes nodes, Pair p, Pair q) {
    if (!close(p.a(), q.a())
        || !close(p.b(), q.b())
        || Comparison.of(p.a(), q.a()) != Comparison.DISJOINT
        || !p.a().unit().equals(q.a().unit())) {
      return false;
    }
    Profile a = nodes.profile(p.a());
    Profile b = nodes.profile(p.b());
    Profile c = nodes.profile(q.a());
    Profile d = nodes.profile(q.b());
    double straight = likeness(a, b) + likeness(c, d);
    double crossed = likeness(a, d) + likeness(c, b);
    return crossed - straight > MARGIN;
  }

  private static double likeness(Profile a, Profile b) {
    Role x = a.claims().get(0).role();
    Role y = b.claims().get(0).role();
    double role = x == y ? isEnd(x) ? 0.5 : 0 : isEnd(x) && isEnd(y) ? -0.5 : 0;
    return a.likeness(b) + role;
  }

  private static boolean isEnd(Role role) {
    return role == Role.FROM || role == Role.TO;
  }

  // of one sentence, or of two that follow each other
  private static boolean close(Claim a, Claim b) {
    return !a.equals(b) && Math.abs(a.context().sentenceIndex() - b.context().sentenceIndex()) <= 1;
  }
}
