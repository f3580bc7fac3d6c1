package dev.concordant.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first half of the alignment: claims whose values go together join, the surest first, each to
 * at most one claim of another text, and form groups. What agrees is evidence for the rest.
 */
final class Agreements {

  /** How sure it must be that the same value means the same thing. */
  private static final double JOIN = 0.4;

  /** How sure it must be that values which overlap mean the same thing. */
  private static final double JOIN_OVERLAPPING = 0.33;

  /** How sure it must be that one text tells a figure twice. */
  private static final double REPEAT = 0.6;

  /** How many characters away a figure that agrees counts for a third. */
  private static final double ANCHOR_REACH = 150;

  /** Two claims that may join. */
  private record Join(int a, int b, double confidence) {}

  private static final Comparator<Join> SUREST =
      Comparator.comparingDouble(Join::confidence)
          .reversed()
          .thenComparingInt(Join::a)
          .thenComparingInt(Join::b);

  private final Nodes nodes;
  private final Groups groups;
  private final Map<Integer, List<Integer>> partners = new HashMap<>();
  private final double[] strengths;
  private final int[][] joined;

  Agreements(Nodes nodes) {
    this.nodes = nodes;
    this.groups = new Groups(nodes.size());
    this.strengths = new double[nodes.size()];
    this.joined = new int[nodes.texts()][nodes.texts()];
    joinRepeats();
    joinEqual();
  }

  /** How sure a join of two claims must be. */
  static double threshold(Comparison comparison) {
    return comparison == Comparison.EQUAL ? JOIN : JOIN_OVERLAPPING;
  }

  // a text that tells the same figure twice, in its headline and below
  private void joinRepeats() {
    for (Join join : joins(true)) {
      groups.join(join.a(), join.b());
    }
  }

  private void joinEqual() {
    List<Join> joins = joins(false);
    // what agrees in the first round is evidence for its neighbours in the second
    for (Join join : joins) {
      partners.computeIfAbsent(join.a(), k -> new ArrayList<>()).add(join.b());
      partners.computeIfAbsent(join.b(), k -> new ArrayList<>()).add(join.a());
    }
    Set<Long> taken = new HashSet<>();
    for (Join join : joins(false)) {
      int a = join.a();
      int b = join.b();
      long first = key(a, nodes.source(b));
      long second = key(b, nodes.source(a));
      if (!taken.contains(first)
          && !taken.contains(second)
          && nodes.mayAgree(groups.with(a), groups.with(b))) {
        taken.add(first);
        taken.add(second);
        groups.join(a, b);
        strengths[a] = Math.max(strengths[a], join.confidence());
        strengths[b] = Math.max(strengths[b], join.confidence());
        joined[nodes.source(a)][nodes.source(b)]++;
        joined[nodes.source(b)][nodes.source(a)]++;
      }
    }
  }

  private static long key(int node, int source) {
    return ((long) node << 32) | source;
  }

  private List<Join> joins(boolean sameText) {
    List<Join> joins = new ArrayList<>();
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = a + 1; b < nodes.size(); b++) {
        if ((nodes.source(a) == nodes.source(b)) != sameText || !nodes.comparable(a, b)) {
          continue;
        }
        Comparison comparison = nodes.compare(a, b);
        if (sameText ? comparison != Comparison.EQUAL : !comparison.isCompatible()) {
          continue;
        }
        double confidence = confidence(a, b, comparison);
        if (confidence >= (sameText ? REPEAT : threshold(comparison))) {
          joins.add(new Join(a, b, confidence));
        }
      }
    }
    joins.sort(SUREST);
    return joins;
  }

  /** How sure it is that two claims whose values go together speak of the same thing. */
  double confidence(int a, int b, Comparison comparison) {
    return Weights.rounded(Weights.of(comparison).confidence(evidence(a, b)));
  }

  /** What speaks for two claims speaking of the same thing. */
  double[] evidence(int a, int b) {
    return Evidence.of(
        nodes.profile(a),
        nodes.profile(b),
        Evidence.Surroundings.ofPair(
            agreeing(a, b, 0), agreeing(a, b, 1), nodes.rivals(a, b), anchored(a, b)));
  }

  /** The groups of claims that agree. */
  Groups groups() {
    return groups;
  }

  /** How sure the surest join of a claim to one of another text is; 0 if it has none. */
  double strength(int node) {
    return strengths[node];
  }

  /** The share of the claims of the shorter of two texts that agree with one of the other. */
  double closeness(int source, int other) {
    int fewer = Math.min(nodes.count(source), nodes.count(other));
    return fewer == 0 ? 0 : Math.min(1, (double) joined[source][other] / fewer);
  }

  /**
   * The claims by which a text seems to state both of two values that exclude each other: of the
   * two groups that the values belong to, what was left out of the one or the other.
   */
  List<Integer> strays(List<Integer> a, List<Integer> b) {
    List<Integer> strays = new ArrayList<>();
    for (List<Integer> kept : List.of(a, b)) {
      List<Integer> other = kept == a ? b : a;
      for (int i : groups.with(kept.get(0))) {
        if (!kept.contains(i) && other.stream().anyMatch(j -> nodes.source(j) == nodes.source(i))) {
          strays.add(i);
        }
      }
    }
    return strays;
  }

  /**
   * How closely two claims stand to figures that agree, over a sentence or two: 1 for one beside
   * both, less for one further off, and all such figures added up.
   */
  double anchored(int a, int b) {
    return (from(a, b) + from(b, a)) / 2;
  }

  private double from(int a, int b) {
    double sum = 0;
    for (int s = nodes.sentence(a) - 1; s <= nodes.sentence(a) + 1; s++) {
      for (int i : nodes.inSentence(nodes.source(a), s)) {
        if (i == a) {
          continue;
        }
        double most = 0;
        for (int j : partners.getOrDefault(i, List.of())) {
          if (j != b && nodes.source(j) == nodes.source(b)) {
            most = Math.max(most, Math.exp(-(nodes.gap(a, i) + nodes.gap(b, j)) / ANCHOR_REACH));
          }
        }
        sum += most;
      }
    }
    return sum;
  }

  /** How many figures agree: in the two sentences (distance 0), or in those before and after. */
  int agreeing(int a, int b, int distance) {
    if (partners.isEmpty()) {
      return 0;
    }
    int count = 0;
    int here = nodes.sentence(a);
    int there = nodes.sentence(b);
    for (int s = here - distance; s <= here + distance; s++) {
      for (int i : nodes.inSentence(nodes.source(a), s)) {
        for (int j : partners.getOrDefault(i, List.of())) {
          int other = Math.abs(nodes.sentence(j) - there);
          if (i != a
              && j != b
              && nodes.source(j) == nodes.source(b)
              && Math.max(Math.abs(s - here), other) == distance) {
            count++;
          }
        }
      }
    }
    return count;
  }
}
