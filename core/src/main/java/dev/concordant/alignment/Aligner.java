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
 * groups whose values do not go together join only when much speaks for it. Immutable and safe to
 * share between threads.
 */
public final class Aligner {

  /** A claim is put to so many tellings of one figure in another text, and no more. */
  private static final int REPEATS = 3;

  /** How sure a clash between reports must be. */
  private static final double CLASH = 0.55;

  /**
   * How sure a clash between a draft and its evidence must be: a draft draws on its evidence, so
   * that what differs is more likely a slip than another matter.
   */
  private static final double CLASH_IN_DRAFT = 0.18;

  /** An aligner with the weights that come with the library. */
  public Aligner() {}

  /** Lines up the claims of several texts, whose ids must differ. */
  public Alignment align(List<Reading> readings) {
    return align(readings, CLASH);
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

  private static Alignment align(List<Reading> readings, double threshold) {
    Nodes nodes = new Nodes(readings);
    Agreements agreements = new Agreements(nodes);
    List<Clashes.Clash> clashes =
        Clashes.among(nodes, agreements).stream()
            .filter(c -> c.confidence() >= threshold)
            .sorted(
                Comparator.comparingDouble(Clashes.Clash::confidence)
                    .reversed()
                    .thenComparing(c -> places(nodes, c)))
            .toList();
    Groups facts = facts(nodes, agreements, clashes);
    List<Fact> out = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (List<Integer> fact : facts.members()) {
      List<Claim> claims = fact.stream().map(nodes::claim).toList();
      if (claims.stream().map(Claim::source).distinct().count() > 1) {
        out.add(new Fact(label(claims), claims));
        addPairs(nodes, agreements, facts, fact, pairs);
      }
    }
    return new Alignment(out, Swaps.found(pairs));
  }

  // where the two stand, whichever of the texts is named first
  private static String places(Nodes nodes, Clashes.Clash clash) {
    String a = nodes.place(clash.a());
    String b = nodes.place(clash.b());
    return a.compareTo(b) < 0 ? a + b : b + a;
  }

  // a fact is a group of claims that agree, with the groups that clash with it
  private static Groups facts(Nodes nodes, Agreements agreements, List<Clashes.Clash> clashes) {
    Set<Integer> stray = new HashSet<>();
    for (Clashes.Clash clash : clashes) {
      stray.addAll(agreements.strays(clash.a(), clash.b()));
    }
    Groups facts = new Groups(nodes.size());
    for (List<Integer> group : agreements.groups().members()) {
      List<Integer> kept = group.stream().filter(i -> !stray.contains(i)).toList();
      kept.forEach(i -> facts.join(kept.get(0), i));
    }
    for (Clashes.Clash clash : clashes) {
      List<Integer> a = facts.with(clash.a().get(0));
      List<Integer> b = facts.with(clash.b().get(0));
      boolean together = a.equals(b);
      if (together || nodes.textsDiffer(a, b)) {
        facts.join(a.get(0), b.get(0));
        for (int i : clash.a()) {
          for (int j : clash.b()) {
            facts.confidence(i, j, clash.confidence());
          }
        }
      }
    }
    return facts;
  }

  private static void addPairs(
      Nodes nodes, Agreements agreements, Groups facts, List<Integer> members, List<Pair> pairs) {
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
        boolean compatible = comparison.isCompatible();
        double confidence =
            compatible ? agreements.confidence(a, b, comparison) : facts.confidence(a, b);
        // joined through a third text, and not alike enough themselves to call it a drift
        if (comparison == Comparison.EQUAL
            || (compatible ? confidence >= Agreements.threshold(comparison) : confidence > 0)) {
          pairs.add(new Pair(nodes.claim(a), nodes.claim(b), told(nodes, a, b), confidence));
          uses.merge(first, 1, Integer::sum);
          uses.merge(second, 1, Integer::sum);
        }
      }
    }
  }

  // a bare figure of a fact is of the unit that the others give: "down for 13 hours", "it took 31"
  private static Comparison told(Nodes nodes, int a, int b) {
    Comparison comparison = nodes.compare(a, b);
    boolean bare = Comparison.isBare(nodes.claim(a)) || Comparison.isBare(nodes.claim(b));
    return bare && comparison == Comparison.INCOMPARABLE ? Comparison.DISJOINT : comparison;
  }

  private static long key(int node, int source) {
    return ((long) node << 32) | source;
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
