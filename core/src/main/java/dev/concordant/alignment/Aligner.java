package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Lines up the claims of several texts. Claims whose values go together join first and form groups;
 * groups whose values do not go together join only when much speaks for it. Immutable and safe to
 * share between threads.
 */
public final class Aligner {

  /** How sure a clash between reports must be. */
  private static final double CLASH = 0.42;

  /** The same of two times of day: much happens within some hours. */
  private static final double CLASH_OF_HOURS = 0.5;

  /**
   * How sure it must be that two figures are one toll, told on two days: it may have grown, so that
   * it is no alarm.
   */
  private static final double TOLL = 0.4;

  /**
   * How sure a clash between a draft and its evidence must be: a draft draws on its evidence, so
   * that what differs is more likely a slip than another matter.
   */
  private static final double CLASH_IN_DRAFT = 0.25;

  /**
   * How sure a clash must be if a text seems to state both values, or the evidence of a draft has
   * its figure too, in another sentence.
   */
  private static final double CLASH_IN_SPITE = 0.54;

  /** The same if the sentence that was rewritten has the figure of the draft beside the other. */
  private static final double CLASH_BESIDE = 0.9;

  /** How sure a clash must be of figures of which one is told in passing. */
  private static final double IN_PASSING = 0.4;

  /** An aligner with the weights that come with the library. */
  public Aligner() {}

  /** Lines up the claims of several texts, whose ids must differ. */
  public Alignment align(List<Reading> readings) {
    Nodes nodes = new Nodes(readings);
    return align(nodes, Meetings.amongAll(nodes), Aligner::betweenReports);
  }

  /** Lines up a draft with its evidence; only pairs that the draft takes part in are given. */
  public Alignment alignDraft(Reading draft, List<Reading> evidence) {
    List<Reading> all = new ArrayList<>();
    all.add(draft);
    all.addAll(evidence);
    Nodes nodes = new Nodes(all);
    Alignment alignment =
        align(
            nodes,
            Meetings.ofDraft(nodes),
            clashes -> clashes.map(Clash::inDraft).filter(c -> isSureInDraft(nodes, c)));
    String id = draft.source().id();
    List<Pair> pairs = new ArrayList<>();
    alignment.pairs().stream().filter(p -> p.a().source().equals(id)).forEach(pairs::add);
    pairs.addAll(inPassing(all, id, pairs));
    return new Alignment(
        alignment.facts().stream()
            .filter(f -> f.claims().stream().anyMatch(c -> c.source().equals(id)))
            .toList(),
        pairs);
  }

  /**
   * What a draft tells in passing and its evidence tells otherwise, or the other way round: "her
   * first album", "her second album".
   */
  private static List<Pair> inPassing(List<Reading> all, String draft, List<Pair> known) {
    if (all.stream().flatMap(r -> r.claims().stream()).noneMatch(c -> c.mention().weak())) {
      return List.of();
    }
    Nodes nodes = new Nodes(all, true);
    Set<Claim> paired = new HashSet<>();
    known.forEach(p -> paired.addAll(List.of(p.a(), p.b())));
    Alignment alignment =
        align(
            nodes,
            Meetings.ofDraft(nodes),
            clashes -> clashes.filter(c -> c.confidence() >= IN_PASSING));
    return alignment.pairs().stream()
        .filter(p -> p.a().source().equals(draft) && p.comparison() == Comparison.DISJOINT)
        .filter(p -> p.a().mention().weak() || p.b().mention().weak())
        .filter(p -> !paired.contains(p.a()) && !paired.contains(p.b()))
        .toList();
  }

  private static Stream<Clash> betweenReports(Stream<Clash> clashes) {
    return clashes.filter(c -> c.confidence() >= least(c));
  }

  private static double least(Clash clash) {
    return switch (clash.sort()) {
      case TOLL -> TOLL;
      // however sure it seems
      case SIZE_AND_DIFFERENCE -> Double.POSITIVE_INFINITY;
      case HOURS -> clash.strays().length > 0 ? CLASH_IN_SPITE : CLASH_OF_HOURS;
      case PLAIN -> clash.strays().length > 0 ? CLASH_IN_SPITE : CLASH;
    };
  }

  private static boolean isSureInDraft(Nodes nodes, Clash clash) {
    double least =
        clash.isRewriting() && isToldBeside(nodes, clash)
            ? CLASH_BESIDE
            : isOfOtherPlace(nodes, clash) ? CLASH_IN_SPITE : CLASH_IN_DRAFT;
    return clash.confidence() >= (clash.sort() == Clash.Sort.TOLL ? Math.min(TOLL, least) : least);
  }

  // the evidence has the figure of the draft too, in another sentence than a rewritten one
  private static boolean isOfOtherPlace(Nodes nodes, Clash clash) {
    return !clash.isRewriting() && isTold(nodes, clash, false);
  }

  // "8,431 in 2016, up from 8,102 in 2011": which of the two the draft means, its figure tells
  private static boolean isToldBeside(Nodes nodes, Clash clash) {
    return isTold(nodes, clash, true);
  }

  private static boolean isTold(Nodes nodes, Clash clash, boolean beside) {
    boolean first = nodes.source(clash.a()[0]) == 0;
    int drafted = first ? clash.a()[0] : clash.b()[0];
    int told = first ? clash.b()[0] : clash.a()[0];
    for (int i = nodes.first(1); i < nodes.size(); i++) {
      if (nodes.comparable(drafted, i)
          && nodes.compare(drafted, i).isCompatible()
          && nodes.isNear(drafted, i)
          && (!beside
              || (nodes.source(told) == nodes.source(i)
                  && nodes.sentence(told) == nodes.sentence(i)
                  && nodes.compare(drafted, i) != Comparison.COARSER))) {
        return true;
      }
    }
    return false;
  }

  private static Alignment align(
      Nodes nodes, Meetings meetings, UnaryOperator<Stream<Clash>> sure) {
    Encounters encounters = new Encounters(nodes);
    Agreements agreements = new Agreements(nodes, meetings, encounters);
    List<Clash> clashes =
        sure.apply(Clashes.among(nodes, meetings, encounters, agreements).stream())
            .sorted(
                Comparator.comparingDouble(Clash::confidence)
                    .reversed()
                    .thenComparing(c -> places(nodes, c)))
            .toList();
    Facts facts = new Facts(nodes, meetings, agreements);
    facts.join(clashes);
    List<Fact> out = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    for (int[] members : facts.all()) {
      if (nodes.source(members[0]) != nodes.source(members[members.length - 1])) {
        List<Claim> claims = Arrays.stream(members).mapToObj(nodes::claim).toList();
        out.add(new Fact(label(claims), claims));
        facts.addPairs(members, pairs);
      }
    }
    return new Alignment(out, Swaps.found(pairs, nodes, meetings, agreements.groups()));
  }

  // where the two stand, whichever of the texts is named first
  private static String places(Nodes nodes, Clash clash) {
    String a = nodes.place(clash.a());
    String b = nodes.place(clash.b());
    return a.compareTo(b) < 0 ? a + b : b + a;
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
