package dev.concordant.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the facts together: a fact is a group of claims that agree, with the groups that clash with
 * it.
 */
final class Facts {

  /** A claim is put to so many tellings of one figure in another text, and no more. */
  private static final int REPEATS = 3;

  /** Of more claims by which a text tells a figure, the others are put to what they joined with. */
  private static final int TELLINGS = 32;

  private final Nodes nodes;
  private final Meetings meetings;
  private final Agreements agreements;
  private final Groups groups;

  /** For each claim, those that it differs from by a clash. */
  private final int[][] differing;

  /** For two claims that differ by a clash, one more than where its confidence stands. */
  private final PairTable clashing = new PairTable();

  private final List<Double> confidences = new ArrayList<>();

  Facts(Nodes nodes, Meetings meetings, Agreements agreements) {
    this.nodes = nodes;
    this.meetings = meetings;
    this.agreements = agreements;
    this.groups = new Groups(nodes);
    this.differing = new int[nodes.size()][];
  }

  /** Joins what agrees, and then what clashes, the surest first. */
  void join(List<Clash> clashes) {
    boolean[] stray = new boolean[nodes.size()];
    for (Clash clash : clashes) {
      for (int node : clash.strays()) {
        stray[node] = true;
      }
    }
    for (int[] group : agreements.groups().all()) {
      int first = -1;
      for (int node : group) {
        if (!stray[node]) {
          first = first < 0 ? node : first;
          groups.join(first, node);
        }
      }
    }
    for (Clash clash : clashes) {
      int a = groups.of(clash.a()[0]);
      int b = groups.of(clash.b()[0]);
      if (a == b || !groups.share(a, b)) {
        groups.join(a, b);
        confidences.add(clash.confidence());
        put(clash.a(), clash.b());
        put(clash.b(), clash.a());
      }
    }
    long[] pairs = clashing.sorted();
    int at = 0;
    for (int i = 0; i < differing.length; i++) {
      int from = at;
      while (at < pairs.length && PairTable.first(pairs[at]) == i) {
        at++;
      }
      differing[i] = Arrays.stream(pairs, from, at).mapToInt(PairTable::second).toArray();
    }
  }

  private void put(int[] side, int[] other) {
    for (int i : side) {
      boolean alone = true;
      for (int j : other) {
        if (meetings.meet(nodes.source(i), nodes.source(j))) {
          clashing.put(Math.min(i, j), Math.max(i, j), confidences.size());
          alone = false;
        }
      }
      // a claim whose text meets none of the other side is put to the first there
      if (alone) {
        clashing.put(Math.min(i, other[0]), Math.max(i, other[0]), confidences.size());
      }
    }
  }

  private double confidence(int a, int b) {
    int at = clashing.get(a, b);
    return at == 0 ? 0 : confidences.get(at - 1);
  }

  /** The claims of each fact, in order, in the order of the first of each. */
  int[][] all() {
    return groups.all();
  }

  /** Adds the pairs of claims of different texts within a fact, in the order of the texts. */
  void addPairs(int[] members, List<Pair> pairs) {
    PairTable uses = new PairTable();
    for (long pair : meeting(members)) {
      int a = PairTable.first(pair);
      int b = PairTable.second(pair);
      if (uses.get(a, nodes.source(b)) >= REPEATS || uses.get(b, nodes.source(a)) >= REPEATS) {
        continue;
      }
      Comparison comparison = nodes.compare(a, b);
      boolean compatible = comparison.isCompatible();
      double confidence = compatible ? agreements.confidence(a, b, comparison) : confidence(a, b);
      // joined through a third text, and not alike enough themselves to call it a drift
      if (comparison == Comparison.EQUAL
          || (compatible ? confidence >= Agreements.threshold(comparison) : confidence > 0)) {
        pairs.add(new Pair(nodes.claim(a), nodes.claim(b), told(a, b, comparison), confidence));
        uses.add(a, nodes.source(b), 1);
        uses.add(b, nodes.source(a), 1);
      }
    }
  }

  private long[] meeting(int[] members) {
    PairTable pairs = new PairTable();
    for (int i : members) {
      for (int met : meetings.of(nodes.source(i))) {
        if (met > nodes.source(i)) {
          int from = from(members, nodes.first(met));
          int to = from(members, nodes.first(met + 1));
          // of a figure that a text tells over and over, only what was put to each other before
          for (int k = from; k < Math.min(to, from + TELLINGS); k++) {
            pairs.put(i, members[k], 1);
          }
        }
      }
      for (int j : agreements.joined(i)) {
        addWithin(i, j, pairs);
      }
      for (int j : differing[i]) {
        addWithin(i, j, pairs);
      }
    }
    return pairs.sorted();
  }

  private void addWithin(int a, int b, PairTable pairs) {
    if (groups.of(a) == groups.of(b)) {
      pairs.put(Math.min(a, b), Math.max(a, b), 1);
    }
  }

  private static int from(int[] members, int first) {
    int at = Arrays.binarySearch(members, first);
    return at >= 0 ? at : -at - 1;
  }

  // a bare figure of a fact is of the unit that the others give: "down for 13 hours", "it took 31";
  // nine warnings are not what was warned 19 times; "for 37 years" tells another year than "since
  // 2009"
  private Comparison told(int a, int b, Comparison comparison) {
    boolean apart =
        nodes.figure(a).isBare()
            || nodes.figure(b).isBare()
            || nodes.figure(a).isTimes() != nodes.figure(b).isTimes()
            || Beginning.isToldBothWays(nodes.figure(a), nodes.figure(b));
    return apart && comparison == Comparison.INCOMPARABLE ? Comparison.DISJOINT : comparison;
  }
}
