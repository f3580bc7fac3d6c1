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

  /** How much closer a word must be to the one figure than to the other. */
  private static final double LEAN = 0.2;

  private static final double CONFIDENCE = 0.7;

  private Swaps() {}

  /**
   * The pairs, with two that agree replaced by two that have changed places wherever that is so.
   */
  static List<Pair> found(List<Pair> pairs) {
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
          if (!gone.contains(p) && !gone.contains(q) && areSwapped(p, q)) {
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

  private static boolean areSwapped(Pair p, Pair q) {
    if (!close(p.a(), q.a())
        || !close(p.b(), q.b())
        || Comparison.of(p.a(), q.a()) != Comparison.DISJOINT
        || !p.a().unit().equals(q.a().unit())) {
      return false;
    }
    int order = order(p.a(), q.a()) * order(p.b(), q.b());
    return order < 0 || (order == 0 && isCrossed(p.a(), q.a(), p.b(), q.b()));
  }

  /**
   * Whether of the words that tell two claims of one text apart, some that go with the first go
   * with the second in the other text, and the other way round; and none stay.
   */
  private static boolean isCrossed(Claim p, Claim q, Claim r, Claim s) {
    boolean there = false;
    boolean back = false;
    for (String term : p.context().terms().keySet()) {
      double here = lean(term, p, q);
      double other = lean(term, r, s);
      if (Math.min(Math.abs(here), Math.abs(other)) >= LEAN) {
        if (here * other > 0) {
          return false;
        }
        there |= here > 0;
        back |= here < 0;
      }
    }
    return there && back;
  }

  // how much closer a word is to the first of two claims than to the second
  private static double lean(String term, Claim first, Claim second) {
    return first.context().terms().getOrDefault(term, 0.0)
        - second.context().terms().getOrDefault(term, 0.0);
  }

  /** 1 if the first of two figures came before the second, -1 if after, 0 if none is said. */
  private static int order(Claim a, Claim b) {
    return Integer.compare(time(b.role()), time(a.role()));
  }

  private static int time(Role role) {
    return switch (role) {
      case FROM, PREVIOUS -> 0;
      default -> 1;
    };
  }

  // of one sentence, or of two that follow each other
  private static boolean close(Claim a, Claim b) {
    return !a.equals(b) && Math.abs(a.context().sentenceIndex() - b.context().sentenceIndex()) <= 1;
  }
}
