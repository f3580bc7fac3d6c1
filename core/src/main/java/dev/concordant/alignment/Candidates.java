package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.List;

/** Collects what the aligner weighs, whether it joins it or not. */
final class Candidates {

  private final Nodes nodes;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Nodes nodes) {
    this.nodes = nodes;
  }

  static List<Candidate> of(List<Reading> readings) {
    Nodes nodes = new Nodes(readings);
    Groups groups = new Groups(nodes.size());
    Aligner.joinRepeats(nodes, groups);
    Aligner.joinEqual(nodes, groups);
    Candidates candidates = new Candidates(nodes);
    candidates.addCompatible();
    candidates.addDifferent(groups.members());
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
          double[] evidence = nodes.evidence(a, b);
          double confidence = Weights.of(comparison).confidence(evidence);
          add(List.of(a), List.of(b), comparison, evidence, confidence);
        }
      }
    }
  }

  private void addDifferent(List<List<Integer>> groups) {
    List<Profile> profiles = groups.stream().map(nodes::profile).toList();
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        List<Integer> a = groups.get(i);
        List<Integer> b = groups.get(j);
        if (nodes.mayDiffer(a, b)) {
          double[] evidence = nodes.evidence(a, b, profiles.get(i), profiles.get(j));
          double confidence = Weights.DIFFERENT.confidence(evidence);
          add(a, b, nodes.compare(a.get(0), b.get(0)), evidence, confidence);
        }
      }
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
