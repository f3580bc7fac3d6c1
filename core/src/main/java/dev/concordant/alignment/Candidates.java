package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.List;

/** Collects what the aligner weighs, whether it joins it or not. */
final class Candidates {

  private final Nodes nodes;
  private final Agreements agreements;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Nodes nodes) {
    this.nodes = nodes;
    this.agreements = new Agreements(nodes);
  }

  static List<Candidate> of(List<Reading> readings) {
    Candidates candidates = new Candidates(new Nodes(readings));
    candidates.addCompatible();
    candidates.addDifferent();
    return List.copyOf(candidates.found);
  }

  private void addCompatible() {
    for (int a = 0; a < nodes.size(); a++) {
      for (int b = a + 1; b < nodes.size(); b++) {
        if (nodes.source(a) == nodes.source(b) || !nodes.comparable(a, b)) {
          continue;
        }
        Comparison comparison = nodes.compare(a, b);
        if (comparison.isCompatible()) {
          double[] evidence = agreements.evidence(a, b);
          double confidence = Weights.of(comparison).confidence(evidence);
          add(List.of(a), List.of(b), comparison, evidence, confidence);
        }
      }
    }
  }

  private void addDifferent() {
    for (Clashes.Clash clash : Clashes.among(nodes, agreements)) {
      add(clash.a(), clash.b(), Comparison.DISJOINT, clash.evidence(), clash.confidence());
    }
  }

  private void add(
      List<Integer> a,
      List<Integer> b,
      Comparison comparison,
      double[] evidence,
      double confidence) {
    found.add(Candidate.of(claims(a), claims(b), comparison, evidence, confidence));
  }

  private List<Claim> claims(List<Integer> group) {
    return group.stream().map(nodes::claim).toList();
  }
}
