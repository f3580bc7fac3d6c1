package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what the aligner weighs, whether it joins it or not. */
final class Candidates {

  private final Nodes nodes;
  private final Meetings meetings;
  private final Encounters encounters;
  private final Agreements agreements;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(Nodes nodes) {
    this.nodes = nodes;
    this.meetings = Meetings.amongAll(nodes);
    this.encounters = new Encounters(nodes);
    this.agreements = new Agreements(nodes, meetings, encounters);
  }

  static List<Candidate> of(List<Reading> readings) {
    Candidates candidates = new Candidates(new Nodes(readings));
    candidates.addCompatible();
    candidates.addDifferent();
    return List.copyOf(candidates.found);
  }

  private void addCompatible() {
    PairTable pairs = new PairTable();
    for (int s = 0; s < nodes.texts(); s++) {
      for (int o : meetings.of(s)) {
        if (o > s) {
          encounters.each(s, o, (a, b) -> pairs.put(a, b, 1));
        }
      }
    }
    for (long pair : pairs.sorted()) {
      addCompatible(PairTable.first(pair), PairTable.second(pair));
    }
  }

  private void addCompatible(int a, int b) {
    if (!nodes.comparable(a, b)) {
      return;
    }
    Comparison comparison = nodes.compare(a, b);
    if (comparison.isCompatible()) {
      double[] evidence = agreements.evidence(a, b);
      double confidence = Weights.of(comparison).confidence(evidence);
      add(new int[] {a}, new int[] {b}, comparison, evidence, confidence);
    }
  }

  private void addDifferent() {
    for (Clash clash : Clashes.among(nodes, meetings, encounters, agreements)) {
      add(clash.a(), clash.b(), Comparison.DISJOINT, clash.evidence(), clash.confidence());
    }
  }

  private void add(int[] a, int[] b, Comparison comparison, double[] evidence, double confidence) {
    found.add(Candidate.of(claims(a), claims(b), comparison, evidence, confidence));
  }

  private List<Claim> claims(int[] group) {
    return Arrays.stream(group).mapToObj(nodes::claim).toList();
  }
}
