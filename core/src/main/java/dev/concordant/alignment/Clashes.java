package dev.concordant.alignment;

import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The second half of the alignment: groups of claims whose values exclude each other, and what
 * speaks for the two being versions of one fact. A text that seems to state both is left out of
 * either group, and speaks against it.
 */
final class Clashes {

  private final Nodes nodes;
  private final Meetings meetings;
  private final Encounters encounters;
  private final Agreements agreements;
  private final Parties parties;

  /** For a group and a text, one more than where its two closest wordings there stand. */
  private final PairTable closest = new PairTable();

  private final List<double[]> best = new ArrayList<>();

  /** For a claim and a text, one more than how many of its kind agree with nothing there. */
  private final PairTable left = new PairTable();

  private Clashes(Nodes nodes, Meetings meetings, Encounters encounters, Agreements agreements) {
    this.nodes = nodes;
    this.meetings = meetings;
    this.encounters = encounters;
    this.agreements = agreements;
    this.parties = new Parties(nodes, meetings, agreements);
  }

  /** All that may clash, in the order of the texts. */
  static List<Clash> among(
      Nodes nodes, Meetings meetings, Encounters encounters, Agreements agreements) {
    return new Clashes(nodes, meetings, encounters, agreements).all();
  }

  private List<Clash> all() {
    List<Parties.Draft> drafts = new ArrayList<>();
    for (long pair : withCommonGround()) {
      Parties.Draft draft = parties.draft(PairTable.first(pair), PairTable.second(pair));
      if (draft != null) {
        drafts.add(draft);
        remember(draft);
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (Parties.Draft draft : drafts) {
      // two of three drafts end here, before all that speaks for them is weighed
      if (!isOfOldAndNew(draft) && !isOfOtherThings(draft) && !isChance(draft) && !isOpen(draft)) {
        clashes.add(
            Clash.of(
                draft, sort(draft), isOnlyDifference(draft), isOnlyDate(draft), evidence(draft)));
      }
    }
    return clashes;
  }

  // what one text tells of a year long past is no version of what another tells of now
  private static boolean isOfOldAndNew(Parties.Draft draft) {
    return Evidence.areOfOldAndNew(draft.p(), draft.q());
  }

  // the dead are not the injured, and what a thing is worth is not what it is insured for; but
  // the same digits may be a slip all the same
  private boolean isOfOtherThings(Parties.Draft draft) {
    Figure x = nodes.figure(draft.x());
    Figure y = nodes.figure(draft.y());
    return Evidence.areOfOtherAspects(draft.p(), draft.q())
        && !Digits.scaled(x, y)
        && !Digits.swapped(x, y);
  }

  // without a common word or a figure near by that agrees, and where the one text has the value
  // of the other too, it is chance
  private boolean isChance(Parties.Draft draft) {
    return draft.around().neighbours() == 0
        && draft.around().nearby() == 0
        && !draft.p().sharesTerm(draft.q())
        && isElsewhere(draft);
  }

  private boolean isElsewhere(Parties.Draft draft) {
    for (int i : draft.a()) {
      for (int j : draft.b()) {
        if (meetings.meet(nodes.source(i), nodes.source(j))
            && nodes.elsewhere(i, j) + nodes.elsewhere(j, i) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  // that it was not signed in 2018 leaves open when it was; and but for a sentence and its
  // rewriting, who has not sold 40 may have sold 30, and "last week" may lie in "last month"
  private boolean isOpen(Parties.Draft draft) {
    boolean denied =
        nodes.isDenied(draft.x()) != nodes.isDenied(draft.y()) && draft.p().sharesVerb(draft.q());
    return (denied && nodes.figure(draft.x()).isDate())
        || ((denied || nodes.isOfOtherUnit(draft.x(), draft.y()))
            && !Clash.isRewriting(draft.p().overlap(draft.q()).sentenceLikeness()));
  }

  private Clash.Sort sort(Parties.Draft draft) {
    Figure x = nodes.figure(draft.x());
    Figure y = nodes.figure(draft.y());
    if (nodes.isToll(draft.x(), draft.y())) {
      return Clash.Sort.TOLL;
    }
    if (x.kind() == Kind.TIME && y.kind() == Kind.TIME) {
      return Clash.Sort.HOURS;
    }
    // 58 points are not 19 points behind, but the same digits may be a slip
    return Evidence.areOfSizeAndDifference(draft.p(), draft.q())
            && !Digits.scaled(x, y)
            && !Digits.swapped(x, y)
        ? Clash.Sort.SIZE_AND_DIFFERENCE
        : Clash.Sort.PLAIN;
  }

  private boolean isOnlyDate(Parties.Draft draft) {
    return nodes.figure(draft.x()).isDate()
        && nodes.figure(draft.y()).isDate()
        && draft.p().sharesVerb(draft.q())
        && nodes.isOnlyDate(draft.x())
        && nodes.isOnlyDate(draft.y());
  }

  private boolean isOnlyDifference(Parties.Draft draft) {
    int a = draft.a()[0];
    int b = draft.b()[0];
    return nodes.inSentence(a) == nodes.inSentence(b)
        && nodes.inSentence(a) - 1 <= draft.around().neighbours();
  }

  /** The groups of which a claim of one shares a term with a claim of the other, or figures. */
  private long[] withCommonGround() {
    PairTable pairs = new PairTable(4 * nodes.size());
    for (int s = 0; s < nodes.texts(); s++) {
      for (int o : meetings.of(s)) {
        if (o > s) {
          addCommonGround(s, o, pairs);
        }
      }
    }
    return pairs.sorted();
  }

  private void addCommonGround(int s, int o, PairTable pairs) {
    boolean[] anchored = new boolean[nodes.count(s) + nodes.count(o)];
    for (int i = 0; i < nodes.count(s); i++) {
      anchored[i] = agreements.isAnchored(nodes.first(s) + i, o);
    }
    for (int i = 0; i < nodes.count(o); i++) {
      anchored[nodes.count(s) + i] = agreements.isAnchored(nodes.first(o) + i, s);
    }
    encounters.each(
        s,
        o,
        (a, b) -> {
          int x = parties.of(a);
          int y = parties.of(b);
          if (x != y
              && nodes.comparable(a, b)
              && (anchored[a - nodes.first(s)]
                  || anchored[nodes.count(s) + b - nodes.first(o)]
                  || nodes.profile(a).sharesTerm(nodes.profile(b)))) {
            pairs.put(Math.min(x, y), Math.max(x, y), 1);
          }
        });
  }

  // the two closest wordings that a group has in each other text
  private void remember(Parties.Draft draft) {
    for (int source : parties.sources(draft.b())) {
      remember(draft.groupA(), source, draft.likeness());
    }
    for (int source : parties.sources(draft.a())) {
      remember(draft.groupB(), source, draft.likeness());
    }
  }

  private void remember(int group, int source, double likeness) {
    int at = closest.get(group, source);
    if (at == 0) {
      best.add(new double[] {likeness, 0});
      closest.put(group, source, best.size());
      return;
    }
    double[] two = best.get(at - 1);
    if (likeness > two[0]) {
      two[1] = two[0];
      two[0] = likeness;
    } else if (likeness > two[1]) {
      two[1] = likeness;
    }
  }

  // how much closer the two are than either is to another group that it might be put to
  private double margin(Parties.Draft draft) {
    double likeness = draft.likeness();
    double rival = 0;
    for (int source : parties.sources(draft.b())) {
      rival = Math.max(rival, rival(draft.groupA(), source, likeness));
    }
    for (int source : parties.sources(draft.a())) {
      rival = Math.max(rival, rival(draft.groupB(), source, likeness));
    }
    return Math.max(-1, Math.min(1, likeness - rival));
  }

  private double rival(int group, int source, double likeness) {
    int at = closest.get(group, source);
    if (at == 0) {
      return 0;
    }
    double[] two = best.get(at - 1);
    return likeness >= two[0] ? two[1] : two[0];
  }

  private double[] evidence(Parties.Draft draft) {
    int elsewhere = 0;
    int rivals = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    for (int i : draft.a()) {
      for (int j : draft.b()) {
        if (meetings.meet(nodes.source(i), nodes.source(j))) {
          elsewhere = Math.max(elsewhere, nodes.elsewhere(i, j) + nodes.elsewhere(j, i));
          rivals = Math.min(rivals, nodes.rivals(i, j));
          left = Math.min(left, left(i, nodes.source(j)) * left(j, nodes.source(i)));
        }
      }
    }
    int p = draft.textsOfA();
    int q = draft.textsOfB();
    return Evidence.of(
        draft.p(),
        draft.q(),
        nodes.figure(draft.x()),
        nodes.figure(draft.y()),
        new Evidence.Surroundings(
            Comparison.DISJOINT,
            draft.around().neighbours(),
            draft.around().nearby(),
            elsewhere,
            rivals,
            p + q - 2,
            Math.max(1, left),
            draft.both(),
            draft.own(),
            draft.bridged(),
            draft.closeness(),
            margin(draft),
            Math.abs(p - q),
            nodes.texts() > 2 && p + q == nodes.texts(),
            draft.around().anchored()));
  }

  // how many claims of the kind the text of a node has that agree with nothing in another text
  private int left(int node, int other) {
    int first = nodes.firstOfKind(node);
    int known = left.get(first, other);
    if (known > 0) {
      return known - 1;
    }
    int count = 0;
    for (int i = first; i >= 0; i = nodes.nextOfKind(i)) {
      if (!parties.agrees(i, other)) {
        count++;
      }
    }
    left.put(first, other, count + 1);
    return count;
  }
}
