package dev.concordant.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which texts are put to each other: all where they are few. Where they are many, each is put to
 * those that have the most rare words and values in common with it, and to the first texts among
 * the like; so the work grows with the number of texts, and what many of them tell still hangs
 * together.
 */
final class Meetings {

  /** So many texts all meet. */
  static final int FEW = 8;

  /** How many texts each of many chooses for what they have in common. */
  private static final int CLOSEST = 3;

  /** How many it chooses besides since they come before others. */
  private static final int EARLIEST = 1;

  /** A text that comes first must have this share of what the closest has in common. */
  private static final double ALIKE = 0.5;

  private final int[][] met;

  private Meetings(int[][] met) {
    this.met = met;
  }

  /** The meetings of texts that are all alike. */
  static Meetings amongAll(Nodes nodes) {
    return new Meetings(nodes.texts() <= FEW ? all(nodes.texts()) : closest(nodes, false));
  }

  /** The meetings of a draft, the first of the texts, with its evidence: it meets all. */
  static Meetings ofDraft(Nodes nodes) {
    return new Meetings(nodes.texts() <= FEW ? all(nodes.texts()) : closest(nodes, true));
  }

  private static int[][] all(int texts) {
    int[][] met = new int[texts][];
    for (int s = 0; s < texts; s++) {
      int text = s;
      met[s] = IntStream.range(0, texts).filter(o -> o != text).toArray();
    }
    return met;
  }

  private static int[][] closest(Nodes nodes, boolean draft) {
    Holdings holdings = new Holdings(nodes);
    PairTable pairs = new PairTable();
    for (int s = 0; s < nodes.texts(); s++) {
      for (int o : chosen(holdings, s)) {
        pairs.put(s, o, 1);
        pairs.put(o, s, 1);
      }
      if (draft && s > 0) {
        pairs.put(0, s, 1);
        pairs.put(s, 0, 1);
      }
    }
    int[][] met = new int[nodes.texts()][];
    long[] sorted = pairs.sorted();
    int at = 0;
    for (int s = 0; s < met.length; s++) {
      int from = at;
      while (at < sorted.length && PairTable.first(sorted[at]) == s) {
        at++;
      }
      met[s] = Arrays.stream(sorted, from, at).mapToInt(PairTable::second).toArray();
    }
    return met;
  }

  private static List<Integer> chosen(Holdings holdings, int text) {
    List<Integer> others =
        Arrays.stream(holdings.others(text))
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(holdings::common)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (others.size() <= CLOSEST) {
      return others;
    }
    double least = ALIKE * holdings.common(others.get(0));
    List<Integer> chosen = new ArrayList<>(others.subList(0, CLOSEST));
    others.stream()
        .skip(CLOSEST)
        .takeWhile(o -> holdings.common(o) >= least)
        .sorted()
        .limit(EARLIEST)
        .forEach(chosen::add);
    return chosen;
  }

  /** The texts that one is put to, in their order. */
  int[] of(int text) {
    return met[text];
  }

  /** Whether two texts are put to each other. */
  boolean meet(int a, int b) {
    return met.length <= FEW ? a != b : Arrays.binarySearch(met[a], b) >= 0;
  }
}
