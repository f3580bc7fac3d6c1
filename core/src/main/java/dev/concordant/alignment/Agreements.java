package dev.concordant.alignment;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The first half of the alignment: claims whose values go together join, the surest first, each to
 * at most one claim of another text, and form groups. What agrees is evidence for the rest.
 */
final class Agreements {

  /** How sure it must be that the same value means the same thing. */
  private static final double JOIN = 0.4;

  /** How sure it must be that values which overlap mean the same thing. */
  private static final double JOIN_OVERLAPPING = 0.26;

  /** How sure it must be that one text tells a figure twice. */
  private static final double REPEAT = 0.6;

  /** How many characters away a figure that agrees counts for a third. */
  private static final double ANCHOR_REACH = 150;

  /** How much a figure that agrees counts, by how many characters away it is. */
  private static final double[] ANCHORING =
      IntStream.range(0, 1024).mapToDouble(gap -> Math.exp(-gap / ANCHOR_REACH)).toArray();

  /** Two claims that may join. */
  private static final class Join {
    private final int a;
    private final int b;
    private final Comparison comparison;

    /** What the two themselves add up to, without what agrees around them. */
    private final double sum;

    private double confidence;

    Join(int a, int b, Comparison comparison, double sum) {
      this.a = a;
      this.b = b;
      this.comparison = comparison;
      this.sum = sum;
      this.confidence = Weights.rounded(Weights.confidence(sum));
    }

    boolean isSure() {
      return confidence >= threshold(comparison);
    }
  }

  private static final Comparator<Join> SUREST =
      Comparator.<Join>comparingDouble(j -> j.confidence)
          .reversed()
          .thenComparingInt(j -> j.a)
          .thenComparingInt(j -> j.b);

  /**
   * The figures that agree around two claims.
   *
   * @param neighbours how many in the two sentences
   * @param nearby how many in those before and after
   * @param anchored how closely the two stand to them, 1 for one beside both
   */
  record Around(int neighbours, int nearby, double anchored) {
    private static final Around NOTHING = new Around(0, 0, 0);
  }

  private static final int[] NONE = {};

  private final Nodes nodes;
  private final Meetings meetings;
  private final Encounters encounters;
  private final Groups groups;

  /** For each claim those of other texts that it may agree with, in order. */
  private final int[][] partners;

  /** For each claim those that it joined with, one of a text at most. */
  private final int[][] links;

  /** What may join, the surest first, and for two claims one more than where they stand there. */
  private List<Join> sure = List.of();

  private final PairTable numbers = new PairTable();
  private final double[] strengths;
  private final PairTable joined = new PairTable();

  Agreements(Nodes nodes, Meetings meetings, Encounters encounters) {
    this.nodes = nodes;
    this.meetings = meetings;
    this.encounters = encounters;
    this.groups = new Groups(nodes);
    this.strengths = new double[nodes.size()];
    this.partners = new int[nodes.size()][];
    this.links = new int[nodes.size()][];
    Arrays.fill(partners, NONE);
    Arrays.fill(links, NONE);
    joinRepeats();
    joinEqual();
  }

  /** How sure a join of two claims must be. */
  static double threshold(Comparison comparison) {
    return comparison == Comparison.EQUAL ? JOIN : JOIN_OVERLAPPING;
  }

  // a text that tells the same figure twice, in its headline and below
  private void joinRepeats() {
    List<Join> joins = new ArrayList<>();
    for (int s = 0; s < nodes.texts(); s++) {
      encounters.each(
          s,
          s,
          (a, b) -> {
            if (nodes.comparable(a, b) && nodes.compare(a, b) == Comparison.EQUAL) {
              Join join = join(a, b, Comparison.EQUAL);
              if (join.confidence >= REPEAT) {
                joins.add(join);
              }
            }
          });
    }
    joins.forEach(join -> groups.join(join.a, join.b));
  }

  private void joinEqual() {
    List<Join> joins = compatible();
    // what agrees in the first round is evidence for its neighbours in the second
    addPartners(joins);
    for (Join join : joins) {
      join.confidence = confidence(join, around(join.a, join.b));
    }
    joins.removeIf(join -> !join.isSure());
    joins.sort(SUREST);
    sure = joins;
    for (int i = 0; i < joins.size(); i++) {
      numbers.put(joins.get(i).a, joins.get(i).b, i + 1);
    }
    PairTable taken = new PairTable();
    for (Join join : joins) {
      int a = join.a;
      int b = join.b;
      if (taken.get(a, nodes.source(b)) == 0
          && taken.get(b, nodes.source(a)) == 0
          && groups.mayAgree(groups.of(a), groups.of(b))) {
        taken.put(a, nodes.source(b), 1);
        taken.put(b, nodes.source(a), 1);
        groups.join(a, b);
        links[a] = Ints.concat(links[a], new int[] {b});
        links[b] = Ints.concat(links[b], new int[] {a});
        strengths[a] = Math.max(strengths[a], join.confidence);
        strengths[b] = Math.max(strengths[b], join.confidence);
        joined.add(nodes.source(a), nodes.source(b), 1);
        joined.add(nodes.source(b), nodes.source(a), 1);
      }
    }
  }

  private List<Join> compatible() {
    List<Join> joins = new ArrayList<>();
    for (int s = 0; s < nodes.texts(); s++) {
      for (int o : meetings.of(s)) {
        if (o > s) {
          encounters.each(
              s,
              o,
              (a, b) -> {
                if (nodes.comparable(a, b)) {
                  Comparison comparison = nodes.compare(a, b);
                  if (comparison.isCompatible()) {
                    joins.add(join(a, b, comparison));
                  }
                }
              });
        }
      }
    }
    return joins;
  }

  private Join join(int a, int b, Comparison comparison) {
    double[] alone =
        Evidence.of(
            nodes.profile(a),
            nodes.profile(b),
            Evidence.Surroundings.ofPair(comparison, 0, 0, nodes.rivals(a, b), 0));
    return new Join(a, b, comparison, Weights.of(comparison).sum(alone));
  }

  private void addPartners(List<Join> joins) {
    int[] counts = new int[nodes.size()];
    for (Join join : joins) {
      if (join.isSure()) {
        counts[join.a]++;
        counts[join.b]++;
      }
    }
    for (int i = 0; i < counts.length; i++) {
      partners[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    for (Join join : joins) {
      if (join.isSure()) {
        partners[join.a][--counts[join.a]] = join.b;
        partners[join.b][--counts[join.b]] = join.a;
      }
    }
    for (int[] some : partners) {
      Arrays.sort(some);
    }
  }

  private static double confidence(Join join, Around around) {
    Weights weights = Weights.of(join.comparison);
    double sum =
        join.sum
            + weights.of(Evidence.Feature.NEIGHBOURS) * Math.min(3, around.neighbours())
            + weights.of(Evidence.Feature.NEARBY) * Math.min(3, around.nearby())
            + weights.of(Evidence.Feature.ANCHORED) * Math.min(2, around.anchored());
    return Weights.rounded(Weights.confidence(sum));
  }

  /** How sure it is that two claims whose values go together speak of the same thing. */
  double confidence(int a, int b, Comparison comparison) {
    int known = numbers.get(a, b);
    if (known > 0) {
      return sure.get(known - 1).confidence;
    }
    return confidence(join(a, b, comparison), around(a, b));
  }

  /** What speaks for two claims speaking of the same thing. */
  double[] evidence(int a, int b) {
    Around around = around(a, b);
    return Evidence.of(
        nodes.profile(a),
        nodes.profile(b),
        Evidence.Surroundings.ofPair(
            nodes.compare(a, b),
            around.neighbours(),
            around.nearby(),
            nodes.rivals(a, b),
            around.anchored()));
  }

  /** The groups of claims that agree. */
  Groups groups() {
    return groups;
  }

  /** The claims of other texts that a claim joined with. */
  int[] joined(int node) {
    return links[node];
  }

  /** How sure the surest join of a claim to one of another text is; 0 if it has none. */
  double strength(int node) {
    return strengths[node];
  }

  /** The share of the claims of the shorter of two texts that agree with one of the other. */
  double closeness(int source, int other) {
    int fewer = Math.min(nodes.count(source), nodes.count(other));
    return fewer == 0 ? 0 : Math.min(1, (double) joined.get(source, other) / fewer);
  }

  /** Whether a figure that stands near a claim agrees with one of another text. */
  boolean isAnchored(int node, int source) {
    for (int i = nodes.nearFrom(node); i < nodes.nearTo(node); i++) {
      int at = i == node ? partners[i].length : from(partners[i], nodes.first(source));
      if (at < partners[i].length && nodes.source(partners[i][at]) == source) {
        return true;
      }
    }
    return false;
  }

  /** What agrees around two claims, over a sentence or two. */
  Around around(int a, int b) {
    int neighbours = 0;
    int nearby = 0;
    double anchored = 0;
    for (int way = 0; way < 2; way++) {
      int here = way == 0 ? a : b;
      int there = way == 0 ? b : a;
      int source = nodes.source(there);
      int first = nodes.first(source);
      for (int i = nodes.nearFrom(here); i < nodes.nearTo(here); i++) {
        int[] some = partners[i];
        if (i == here || some.length == 0) {
          continue;
        }
        int gap = Integer.MAX_VALUE;
        for (int k = from(some, first); k < some.length; k++) {
          int j = some[k];
          if (nodes.source(j) != source) {
            break;
          }
          if (j == there) {
            continue;
          }
          gap = Math.min(gap, nodes.gap(there, j));
          if (way == 0) {
            int apart =
                Math.max(
                    Math.abs(nodes.sentence(i) - nodes.sentence(here)),
                    Math.abs(nodes.sentence(j) - nodes.sentence(there)));
            neighbours += apart == 0 ? 1 : 0;
            nearby += apart == 1 ? 1 : 0;
          }
        }
        if (gap != Integer.MAX_VALUE) {
          anchored += anchoring((long) nodes.gap(here, i) + gap);
        }
      }
    }
    return neighbours + nearby == 0 && anchored == 0
        ? Around.NOTHING
        : new Around(neighbours, nearby, anchored / 2);
  }

  private static double anchoring(long gap) {
    return gap < ANCHORING.length ? ANCHORING[(int) gap] : Math.exp(-gap / ANCHOR_REACH);
  }

  // where the claims from a number on begin
  private static int from(int[] sorted, int first) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
