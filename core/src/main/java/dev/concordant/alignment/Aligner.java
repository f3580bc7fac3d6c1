package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines up the claims of several texts. Claims whose values go together join first and form groups;
 * groups whose values do not go together join only when much speaks for it, and never when one text
 * states both values. Immutable and safe to share between threads.
 */
public final class Aligner {

  /** How sure it must be that the same value means the same thing. */
  private static final double JOIN = 0.4;

  /** How sure it must be that values which overlap mean the same thing. */
  private static final double JOIN_OVERLAPPING = 0.33;

  /** How sure it must be that one text tells a figure twice. */
  private static final double REPEAT = 0.6;

  /** A claim is put to so many tellings of one figure in another text, and no more. */
  private static final int REPEATS = 3;

  /** How sure a clash between reports must be. */
  private static final double CLASH = 0.45;

  /**
   * How sure a clash between a draft and its evidence must be: a draft draws on its evidence, so
   * that what differs is more likely a slip than another matter.
   */
  private static final double CLASH_IN_DRAFT = 0.15;

  /** The same digits in another unit or scale are a slip more often than chance: less will do. */
  private static final double SLIP = 0.75;

  /** An aligner with the weights that come with the library. */
  public Aligner() {}

  /** Two nodes or groups that may join. */
  private record Join(int a, int b, double confidence) {}

  /** Lines up the claims of several texts, whose ids must differ. */
  public Alignment align(List<Reading> readings) {
    return align(readings, CLASH);
  }

  private static Alignment align(List<Reading> readings, double clash) {
    Nodes nodes = new Nodes(readings);
    Groups groups = new Groups(nodes.size());
    joinRepeats(nodes, groups);
    joinEqual(nodes, groups);
    List<Set<Integer>> facts = joinDifferent(nodes, groups, clash);
    return result(nodes, groups, facts, clash);
  }

  /** Lines up a draft with its evidence; only pairs that the draft takes part in are given. */
  public Alignment alignDraft(Reading draft, List<Reading> evidence) {
    List<Reading> all = new ArrayList<>();
    all.add(draft);
    all.addAll(evidence);
    Alignment alignment = align(all, CLASH_IN_DRAFT);
    String id = draft.source().id();
    return new Alignment(
        alignment.facts().stream()
            .filter(f -> f.claims().stream().anyMatch(c -> c.source().equals(id)))
            .toList(),
        alignment.pairs().stream().filter(p -> p.a().source().equals(id)).toList());
  }

  // a text that tells the same figure twice, in its headline and below
  static void joinRepeats(Nodes nodes, Groups groups) {
    for (Join join : candidates(nodes, true)) {
      groups.join(join.a(), join.b());
    }
  }

  static void joinEqual(Nodes nodes, Groups groups) {
    List<Join> joins = candidates(nodes, false);
    // what agrees in the first round is evidence for its neighbours in the second
    nodes.settle(joins.stream().map(j -> new int[] {j.a(), j.b()}).toList());
    joins = candidates(nodes, false);
    Set<Long> taken = new HashSet<>();
    for (Join join : joins) {
      long first = key(join.a(), nodes.source(join.b()));
      long second = key(join.b(), nodes.source(join.a()));
      if (!taken.contains(first)
          && !taken.contains(second)
          && nodes.mayAgree(groups.with(join.a()), groups.with(join.b()))) {
        taken.add(first);
        taken.add(second);
        groups.join(join.a(), join.b());
      }
    }
  }

  private static double join(Comparison comparison) {
    return comparison == Comparison.EQUAL ? JOIN : JOIN_OVERLAPPING;
  }

  private static long key(int node, int source) {
    return ((long) node << 32) | source;
  }

  private static List<Join> candidates(Nodes nodes, boolean sameText) {
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
        double confidence = Weights.of(comparison).confidence(nodes.evidence(a, b));
        if (confidence >= (sameText ? REPEAT : join(comparison))) {
          joins.add(new Join(a, b, confidence));
        }
      }
    }
    joins.sort(
        Comparator.comparingDouble(Join::confidence)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b));
    return joins;
  }

  private static List<Set<Integer>> joinDifferent(Nodes nodes, Groups groups, double clash) {
    List<List<Integer>> members = groups.members();
    List<Profile> profiles = members.stream().map(nodes::profile).toList();
    List<Join> joins = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        if (!nodes.mayDiffer(members.get(a), members.get(b))) {
          continue;
        }
        double[] evidence =
            nodes.evidence(members.get(a), members.get(b), profiles.get(a), profiles.get(b));
        double confidence = Weights.DIFFERENT.confidence(evidence);
        boolean slip = evidence[Evidence.Feature.SCALED.ordinal()] > 0;
        if (confidence >= (slip ? clash * SLIP : clash)) {
          joins.add(new Join(a, b, confidence));
        }
      }
    }
    joins.sort(
        Comparator.comparingDouble(Join::confidence)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b));
    Groups facts = new Groups(members.size());
    for (Join join : joins) {
      boolean together = facts.root(join.a()) == facts.root(join.b());
      if (together || nodes.textsDiffer(facts.with(join.a()), facts.with(join.b()), members)) {
        facts.join(join.a(), join.b());
        facts.confidence(join.a(), join.b(), join.confidence());
      }
    }
    List<Set<Integer>> out = new ArrayList<>();
    for (List<Integer> fact : facts.members()) {
      Set<Integer> all = new java.util.TreeSet<>();
      for (int group : fact) {
        all.addAll(members.get(group));
      }
      out.add(all);
      for (int i : fact) {
        for (int j : fact) {
          if (i < j) {
            double confidence = facts.confidence(i, j);
            for (int a : members.get(i)) {
              for (int b : members.get(j)) {
                groups.confidence(a, b, confidence);
              }
            }
          }
        }
      }
    }
    return out;
  }

  private static Alignment result(
      Nodes nodes, Groups groups, List<Set<Integer>> facts, double clash) {
    List<Fact> out = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (Set<Integer> fact : facts) {
      List<Integer> members = new ArrayList<>(fact);
      List<Claim> claims = members.stream().map(nodes::claim).toList();
      if (claims.stream().map(Claim::source).distinct().count() < 2) {
        continue;
      }
      out.add(new Fact(label(claims), claims));
      addPairs(nodes, groups, members, clash, pairs);
    }
    return new Alignment(out, Swaps.found(nodes, pairs));
  }

  private static void addPairs(
      Nodes nodes, Groups groups, List<Integer> members, double clash, List<Pair> pairs) {
    Map<Long, Integer> uses = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        int a = members.get(i);
        int b = members.get(j);
        long first = key(a, nodes.source(b));
        long second = key(b, nodes.source(a));
        if (nodes.source(a) == nodes.source(b)
            || uses.getOrDefault(first, 0) >= REPEATS
            || uses.getOrDefault(second, 0) >= REPEATS) {
          continue;
        }
        Comparison comparison = nodes.compare(a, b);
        double confidence =
            comparison.isCompatible()
                ? Weights.of(comparison).confidence(nodes.evidence(a, b))
                : groups.confidence(a, b);
        // joined through a third text, and not alike enough themselves to call it a drift
        if (comparison == Comparison.EQUAL
            || confidence >= (comparison.isCompatible() ? join(comparison) : clash * SLIP)) {
          pairs.add(new Pair(nodes.claim(a), nodes.claim(b), comparison, confidence));
          uses.merge(first, 1, Integer::sum);
          uses.merge(second, 1, Integer::sum);
        }
      }
    }
  }

  private static String label(List<Claim> claims) {
    String best = "";
    for (Claim claim : claims) {
      String subject = claim.context().subject();
      if (best.isEmpty() || (subject.length() > best.length() && subject.length() <= 40)) {
        best = subject;
      }
    }
    return best.isEmpty() ? claims.get(0).kind().label() : best;
  }
}
