package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds figures that have changed places: both texts state the same two values, and what the one
 * says of the first the other says of the second. "Girls 74, boys 68" and "boys 74, girls 68" agree
 * on every figure, and on nothing.
 */
final class Swaps {

  private static final double CONFIDENCE = 0.7;

  /** A figure from here on is told with its scale. */
  private static final double SCALED = 1000;

  /** A text that tells two values side by side more often is a table. */
  private static final int TABLE = 16;

  /**
   * Two figures of one text that stand side by side.
   *
   * @param first the number of the one
   * @param second the number of the other
   * @param lent whether one is taken in the unit and scale of the other
   */
  record Two(int first, int second, boolean lent) {}

  private final Nodes nodes;
  private final Sense sense;
  private final Meetings meetings;
  private final List<Pair> pairs;

  /** One more than the number of the pair, for two claims that agree. */
  private final PairTable agreeing = new PairTable();

  /** One more than the number of the pair that two claims which changed places make. */
  private final PairTable crossing = new PairTable();

  private final List<Pair> crossed = new ArrayList<>();
  private final boolean[] gone;
  private final Groups facts;

  private Swaps(Nodes nodes, Meetings meetings, List<Pair> pairs, Groups facts) {
    this.nodes = nodes;
    this.sense = new Sense(nodes);
    this.meetings = meetings;
    this.pairs = pairs;
    this.facts = facts;
    this.gone = new boolean[pairs.size()];
  }

  /** The pairs, with those that agree replaced by those that have changed places where it is so. */
  static List<Pair> found(List<Pair> pairs, Nodes nodes, Meetings meetings, Groups facts) {
    Swaps swaps = new Swaps(nodes, meetings, pairs, facts);
    swaps.noteAgreements();
    for (Map<Integer, List<Two>> alike : swaps.sideBySide()) {
      swaps.cross(alike);
    }
    return swaps.all();
  }

  private void noteAgreements() {
    Map<Claim, Integer> numbers = new IdentityHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      numbers.put(nodes.claim(i), i);
    }
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Integer a = numbers.get(pair.a());
      Integer b = numbers.get(pair.b());
      if (a != null && b != null && pair.a().value() instanceof Quantity) {
        agreeing.put(Math.min(a, b), Math.max(a, b), i + 1);
      }
    }
  }

  private List<Pair> all() {
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < gone.length; i++) {
      if (!gone[i]) {
        out.add(pairs.get(i));
      }
    }
    out.addAll(crossed);
    return out;
  }

  /**
   * The figures side by side in each text, those of the same two values together; and those of the
   * same two facts, since a fact knows the unit of a bare figure, and what is rounded.
   */
  private Collection<Map<Integer, List<Two>>> sideBySide() {
    Map<Long, Map<Integer, List<Two>>> byValue = new LinkedHashMap<>();
    Map<Long, Map<Integer, List<Two>>> byFact = new LinkedHashMap<>();
    // for a fact that some text tells without a unit, a claim that has one; the first of a value
    Map<Integer, Integer> units = new HashMap<>();
    Map<Integer, Integer> told = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      told.putIfAbsent(nodes.value(i), i);
      if (!nodes.figure(i).isBare()) {
        units.putIfAbsent(facts.of(i), i);
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      int to = nodes.nearTo(i);
      for (int j = i + 1; j < to; j++) {
        if (mayChangePlaces(i, j)) {
          add(i, j, nodes.value(i), nodes.value(j), false, byValue);
          add(i, j, facts.of(i), facts.of(j), false, byFact);
          int lent = lentValue(j, i, units.getOrDefault(facts.of(i), i));
          if (lent >= 0) {
            add(i, j, nodes.value(i), lent, true, byValue);
            add(i, j, facts.of(i), facts.of(told.getOrDefault(lent, j)), true, byFact);
          }
        }
      }
    }
    List<Map<Integer, List<Two>>> all = new ArrayList<>(byValue.values());
    all.addAll(byFact.values());
    return all;
  }

  private void add(
      int i, int j, int x, int y, boolean lent, Map<Long, Map<Integer, List<Two>>> alike) {
    if (x == y) {
      return;
    }
    List<Two> told =
        alike
            .computeIfAbsent(PairTable.pair(Math.min(x, y), Math.max(x, y)), k -> new TreeMap<>())
            .computeIfAbsent(nodes.source(i), k -> new ArrayList<>());
    if (told.size() < TABLE) {
      told.add(x < y ? new Two(i, j, lent) : new Two(j, i, lent));
    }
  }

  // "4.2 million dollars, where it was 5.1": the value of the second in the unit of the first
  private int lentValue(int bare, int other, int unit) {
    Figure small = nodes.figure(bare);
    return small.isBare() && small.low() < SCALED && nodes.figure(other).kind() != Kind.FREQUENCY
        ? nodes.lentValue(bare, unit, other)
        : -1;
  }

  private boolean mayChangePlaces(int i, int j) {
    Claim a = nodes.claim(i);
    Claim b = nodes.claim(j);
    return nodes.value(i) != nodes.value(j)
        && a.value() instanceof Quantity
        && b.value() instanceof Quantity
        && (a.unit().equals(b.unit())
            || (a.kind() == Kind.COUNT && b.kind() == Kind.COUNT)
            || Comparison.isBare(a)
            || Comparison.isBare(b));
  }

  private void cross(Map<Integer, List<Two>> alike) {
    if (alike.size() < 2) {
      return;
    }
    for (Map.Entry<Integer, List<Two>> text : alike.entrySet()) {
      for (int other : meetings.of(text.getKey())) {
        List<Two> theirs = alike.get(other);
        if (other > text.getKey() && theirs != null) {
          cross(text.getValue(), theirs);
        }
      }
    }
  }

  // a text that tells two figures both ways round has them in other places too
  private void cross(List<Two> ours, List<Two> theirs) {
    List<Two> here = new ArrayList<>();
    List<Two> there = new ArrayList<>();
    for (Two a : ours) {
      for (Two b : theirs) {
        int sense = sense(a, b);
        if (sense > 0) {
          dropLent(a, b);
          return;
        }
        if (sense < 0) {
          here.add(a);
          there.add(b);
        }
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Two a = here.get(i);
      Two b = there.get(i);
      drop(a.first(), b.first());
      drop(a.second(), b.second());
      join(a.first(), b.second());
      join(a.second(), b.first());
      hear(a, b, true);
      hear(a, b, false);
    }
  }

  /**
   * Other texts that tell but one of two figures that changed places: they side with one of them.
   */
  private void hear(Two here, Two there, boolean ofFirst) {
    int ours = ofFirst ? here.first() : here.second();
    int theirs = ofFirst ? there.first() : there.second();
    int others = ofFirst ? there.second() : there.first();
    int own = ofFirst ? here.second() : here.first();
    for (int witness : facts.members(facts.of(ours))) {
      int source = nodes.source(witness);
      if (source == nodes.source(ours)
          || source == nodes.source(theirs)
          || facts.tells(source, facts.of(own))
          || facts.tells(source, facts.of(others))) {
        continue;
      }
      int side = sense.side(witness, here, there, ofFirst);
      if (side > 0 && meetings.meet(source, nodes.source(others))) {
        drop(witness, theirs);
        join(witness, others);
      } else if (side < 0 && meetings.meet(source, nodes.source(own))) {
        drop(witness, ours);
        join(witness, own);
      }
    }
  }

  // "5.1 million, where it was 3.4": no other scale than "3.4 million"
  private void dropLent(Two here, Two there) {
    if (here.lent() || there.lent()) {
      if (!agree(here.first(), there.first())) {
        drop(here.first(), there.first());
      }
      if (!agree(here.second(), there.second())) {
        drop(here.second(), there.second());
      }
    }
  }

  private void drop(int a, int b) {
    int pair = agreeing.get(Math.min(a, b), Math.max(a, b));
    if (pair > 0) {
      gone[pair - 1] = true;
    }
  }

  private void join(int a, int b) {
    drop(a, b);
    if (crossing.get(a, b) == 0) {
      crossed.add(new Pair(nodes.claim(a), nodes.claim(b), Comparison.SWAPPED, CONFIDENCE));
      crossing.put(a, b, crossed.size());
    }
  }

  private int sense(Two here, Two there) {
    return sense.of(
        here, there, agree(here.first(), there.first()) && agree(here.second(), there.second()));
  }

  private boolean agree(int a, int b) {
    int pair = agreeing.get(Math.min(a, b), Math.max(a, b));
    return pair > 0 && pairs.get(pair - 1).comparison().isCompatible();
  }
}
