package dev.concordant.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The second half of the alignment: groups of claims whose values exclude each other, and what
 * speaks for the two being versions of one fact. A text that seems to state both is left out of
 * either group, and speaks against it.
 */
final class Clashes {

  /**
   * Two groups that may be versions of one fact.
   *
   * @param a claims that agree on one value
   * @param b claims of other texts that agree on another value
   * @param evidence what speaks for it
   */
  record Clash(List<Integer> a, List<Integer> b, double[] evidence) {
    double confidence() {
      return Weights.rounded(Weights.DIFFERENT.confidence(evidence));
    }

    // the same digits alone, without a common word or a figure near by that agrees, are chance
    boolean hasCommonGround() {
      return at(Evidence.Feature.SENTENCE) > 0
          || at(Evidence.Feature.NEIGHBOURS) > 0
          || at(Evidence.Feature.NEARBY) > 0;
    }

    private double at(Evidence.Feature feature) {
      return evidence[feature.ordinal()];
    }

    // what one text tells of a year long past is no version of what another tells of now
    boolean isOfOldAndNew() {
      return at(Evidence.Feature.OLD_PERIOD) > 0;
    }
  }

  /** Two groups before they are weighed against what else could be meant. */
  private record Draft(
      int groupA, int groupB, List<Integer> a, List<Integer> b, double both, double closeness) {}

  private final Nodes nodes;
  private final Agreements agreements;
  private final List<List<Integer>> groups;
  private final Map<Long, double[]> best = new HashMap<>();

  private Clashes(Nodes nodes, Agreements agreements) {
    this.nodes = nodes;
    this.agreements = agreements;
    this.groups = agreements.groups().members();
  }

  /** All that may clash, in the order of the texts. */
  static List<Clash> among(Nodes nodes, Agreements agreements) {
    return new Clashes(nodes, agreements).all();
  }

  private List<Clash> all() {
    List<Draft> drafts = new ArrayList<>();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        Draft draft = draft(a, b);
        if (draft != null) {
          drafts.add(draft);
          remember(draft);
        }
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (Draft draft : drafts) {
      Clash clash = new Clash(draft.a(), draft.b(), evidence(draft));
      if (!clash.isOfOldAndNew() && clash.hasCommonGround()) {
        clashes.add(clash);
      }
    }
    return clashes;
  }

  private @Nullable Draft draft(int groupA, int groupB) {
    List<Integer> a = groups.get(groupA);
    List<Integer> b = groups.get(groupB);
    Set<Integer> both = new HashSet<>(sources(a));
    both.retainAll(sources(b));
    double sure = 0;
    for (int source : both) {
      double inA = strength(a, source);
      double inB = strength(b, source);
      sure = Math.max(sure, Math.min(inA, inB));
      // the surer of its two claims stays, and neither where they are alike
      if (inA <= inB) {
        a = a.stream().filter(i -> nodes.source(i) != source).toList();
      }
      if (inB <= inA) {
        b = b.stream().filter(i -> nodes.source(i) != source).toList();
      }
    }
    if (!nodes.mayDiffer(a, b)) {
      return null;
    }
    return new Draft(groupA, groupB, a, b, sure, closeness(a, b));
  }

  private double strength(List<Integer> group, int source) {
    double most = 0;
    for (int node : group) {
      if (nodes.source(node) == source) {
        most = Math.max(most, agreements.strength(node));
      }
    }
    return most;
  }

  private double closeness(List<Integer> a, List<Integer> b) {
    double sum = 0;
    for (int i : a) {
      for (int j : b) {
        sum += agreements.closeness(nodes.source(i), nodes.source(j));
      }
    }
    return sum / (a.size() * b.size());
  }

  private Set<Integer> sources(List<Integer> group) {
    Set<Integer> sources = new HashSet<>();
    for (int node : group) {
      sources.add(nodes.source(node));
    }
    return sources;
  }

  // the two closest wordings that a group has in each other text
  private void remember(Draft draft) {
    double likeness = likeness(draft);
    for (int source : sources(draft.b())) {
      remember(draft.groupA(), source, likeness);
    }
    for (int source : sources(draft.a())) {
      remember(draft.groupB(), source, likeness);
    }
  }

  private void remember(int group, int source, double likeness) {
    double[] two = best.computeIfAbsent(key(group, source), k -> new double[2]);
    if (likeness > two[0]) {
      two[1] = two[0];
      two[0] = likeness;
    } else if (likeness > two[1]) {
      two[1] = likeness;
    }
  }

  private static long key(int group, int source) {
    return ((long) group << 32) | source;
  }

  private double likeness(Draft draft) {
    Profile p = nodes.profile(draft.a());
    Profile q = nodes.profile(draft.b());
    double around = 0;
    for (int i : draft.a()) {
      for (int j : draft.b()) {
        around = Math.max(around, 0.6 * Math.min(2, agreements.anchored(i, j)));
      }
    }
    return p.likeness(q) + 0.5 * p.sentenceLikeness(q) + around;
  }

  // how much closer the two are than either is to another group that it might be put to
  private double margin(Draft draft) {
    double likeness = likeness(draft);
    double rival = 0;
    for (int source : sources(draft.b())) {
      rival = Math.max(rival, rival(draft.groupA(), source, likeness));
    }
    for (int source : sources(draft.a())) {
      rival = Math.max(rival, rival(draft.groupB(), source, likeness));
    }
    return Math.max(-1, Math.min(1, likeness - rival));
  }

  private double rival(int group, int source, double likeness) {
    double[] two = best.getOrDefault(key(group, source), new double[2]);
    return likeness >= two[0] ? two[1] : two[0];
  }

  private double[] evidence(Draft draft) {
    int neighbours = 0;
    int nearby = 0;
    int elsewhere = 0;
    int rivals = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    double anchored = 0;
    for (int i : draft.a()) {
      for (int j : draft.b()) {
        neighbours = Math.max(neighbours, agreements.agreeing(i, j, 0));
        nearby = Math.max(nearby, agreements.agreeing(i, j, 1));
        elsewhere = Math.max(elsewhere, nodes.elsewhere(i, j) + nodes.elsewhere(j, i));
        rivals = Math.min(rivals, nodes.rivals(i, j));
        anchored = Math.max(anchored, agreements.anchored(i, j));
        left = Math.min(left, left(i, nodes.source(j)) * left(j, nodes.source(i)));
      }
    }
    int p = sources(draft.a()).size();
    int q = sources(draft.b()).size();
    return Evidence.of(
        nodes.profile(draft.a()),
        nodes.profile(draft.b()),
        new Evidence.Surroundings(
            neighbours,
            nearby,
            elsewhere,
            rivals,
            p + q - 2,
            Math.max(1, left),
            draft.both(),
            draft.closeness(),
            margin(draft),
            Math.abs(p - q),
            nodes.texts() > 2 && p + q == nodes.texts(),
            anchored));
  }

  // how many claims of the sort the text of a node has that agree with nothing in another text
  private int left(int node, int other) {
    int count = 0;
    for (int i : nodes.ofKind(nodes.source(node), nodes.claim(node).kind())) {
      if (nodes.comparable(i, node) && !agreesWith(i, other)) {
        count++;
      }
    }
    return count;
  }

  private boolean agreesWith(int node, int source) {
    for (int other : agreements.groups().with(node)) {
      if (nodes.source(other) == source) {
        return true;
      }
    }
    return false;
  }
}
