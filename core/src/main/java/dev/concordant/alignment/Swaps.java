package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Role;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds figures that have changed places: both texts state the same two values, and what the one
 * says of the first the other says of the second. "Girls 74, boys 68" and "boys 74, girls 68" agree
 * on every figure, and on nothing.
 */
final class Swaps {

  /** How much closer a word must be to the one figure than to the other. */
  private static final double LEAN = 0.2;

  private static final double CONFIDENCE = 0.7;

  /** More pairs in a sentence are a table. */
  private static final int TABLE = 48;

  private Swaps() {}

  /**
   * The pairs, with two that agree replaced by two that have changed places wherever that is so.
   */
  static List<Pair> found(List<Pair> pairs) {
    Map<String, List<Integer>> byTexts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      if (pair.comparison() == Comparison.EQUAL && pair.a().value() instanceof Quantity) {
        byTexts
            .computeIfAbsent(pair.a().source() + "\n" + pair.b().source(), k -> new ArrayList<>())
            .add(i);
      }
    }
    boolean[] gone = new boolean[pairs.size()];
    List<Pair> crossed = new ArrayList<>();
    for (List<Integer> some : byTexts.values()) {
      Map<Integer, List<Integer>> bySentence = new HashMap<>();
      for (int i : some) {
        bySentence.computeIfAbsent(sentence(pairs.get(i)), k -> new ArrayList<>()).add(i);
      }
      for (int i : some) {
        for (int j : near(bySentence, sentence(pairs.get(i)), i)) {
          Pair p = pairs.get(i);
          Pair q = pairs.get(j);
          if (!gone[i] && !gone[j] && areSwapped(p, q)) {
            gone[i] = true;
            gone[j] = true;
            crossed.add(new Pair(p.a(), q.b(), Comparison.SWAPPED, CONFIDENCE));
            crossed.add(new Pair(q.a(), p.b(), Comparison.SWAPPED, CONFIDENCE));
          }
        }
      }
    }
    if (crossed.isEmpty()) {
      return pairs;
    }
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        out.add(pairs.get(i));
      }
    }
    out.addAll(crossed);
    return out;
  }

  private static int sentence(Pair pair) {
    return pair.a().context().sentenceIndex();
  }

  // the pairs behind one whose first claims stand in its sentence or beside it; not of a table
  private static List<Integer> near(Map<Integer, List<Integer>> bySentence, int sentence, int i) {
    List<Integer> near = new ArrayList<>();
    for (int s = sentence - 1; s <= sentence + 1; s++) {
      List<Integer> some = bySentence.getOrDefault(s, List.of());
      if (some.isEmpty() || some.get(some.size() - 1) <= i) {
        continue;
      }
      int at = Collections.binarySearch(some, i + 1);
      int from = at >= 0 ? at : -at - 1;
      near.addAll(some.subList(from, Math.min(some.size(), from + TABLE)));
    }
    if (near.size() > 1) {
      near.sort(null);
    }
    return near;
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
