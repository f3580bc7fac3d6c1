package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.claim.Sides;
import dev.concordant.value.Kind;

/** Which way round two texts tell two figures that stand side by side in both. */
final class Sense {

  /** How much closer a word must be to the one figure than to the other. */
  private static final double LEAN = 0.2;

  /** A figure without a unit is at most so many times the one whose unit it takes, or less. */
  private static final double LENT = 10;

  /** Nobody takes two figures for each other that are further apart. */
  private static final double OF_ONE_SIZE = 50;

  private final Nodes nodes;

  Sense(Nodes nodes) {
    this.nodes = nodes;
  }

  /**
   * Whether two texts tell two figures the same way round (1), have them change places (-1), or
   * tell neither (0): by what came first, or else by the words that stand with each; and where they
   * agree, by what they count and by the words that lean to each.
   *
   * @param agree whether both figures are known to go together
   */
  int of(Swaps.Two here, Swaps.Two there, boolean agree) {
    int order = order(here) * order(there);
    if (order != 0) {
      return isOfOneUnit(here) && isOfOneUnit(there) ? order : 0;
    }
    if (isOfOneSort(here) && isOfOneSort(there)) {
      int sides = companions(here, there);
      if (sides < 0 || (sides > 0 && agree)) {
        return sides;
      }
    }
    if (!agree) {
      return 0;
    }
    if (isToldByDirection(here, there)) {
      return 1;
    }
    int nouns = nouns(here, there);
    return nouns != 0 ? nouns : isOfOneSize(here) ? leaning(here, there) : 0;
  }

  /**
   * Whose telling of two figures that changed places a third text goes with, that tells one of
   * them: 1 for the one, -1 for the other, 0 if it does not say. A figure alone is told as that of
   * now.
   *
   * @param ofFirst whether it tells the first of the two, else the second
   */
  int side(int witness, Swaps.Two here, Swaps.Two there, boolean ofFirst) {
    Claim claim = nodes.claim(witness);
    int order = order(here);
    if (order != 0 && order == -order(there)) {
      boolean earlier = before(claim) > 0;
      // "7 percent more than last autumn" is of now
      return !earlier && claim.context().past() ? 0 : earlier == (order > 0 == ofFirst) ? 1 : -1;
    }
    int ours = Companions.shared(claim, claim(here, ofFirst), claim(here, !ofFirst));
    int theirs = Companions.shared(claim, claim(there, ofFirst), claim(there, !ofFirst));
    return Integer.compare(Math.min(1, ours), Math.min(1, theirs));
  }

  private Claim claim(Swaps.Two two, boolean first) {
    return nodes.claim(first ? two.first() : two.second());
  }

  private int companions(Swaps.Two here, Swaps.Two there) {
    return Companions.sense(
        nodes.claim(here.first()),
        nodes.claim(here.second()),
        nodes.claim(there.first()),
        nodes.claim(there.second()));
  }

  // "a man of 64 and a woman of 29": by the nouns themselves, where both texts name the same two
  private int nouns(Swaps.Two here, Swaps.Two there) {
    String first = head(here.first());
    String second = head(here.second());
    if (first.isEmpty()
        || second.isEmpty()
        || first.equals(second)
        || isNounToldOnce(here)
        || isNounToldOnce(there)) {
      return 0;
    }
    boolean over = first.equals(head(there.second()));
    boolean back = second.equals(head(there.first()));
    boolean stays = first.equals(head(there.first()));
    boolean remains = second.equals(head(there.second()));
    // "60 cars and 200 people", "60 passengers and 200 cars": one is enough where all are counted
    if ((over && back) || ((over || back) && !stays && !remains && counts(here) && counts(there))) {
      return -1;
    }
    return stays && remains ? 1 : 0;
  }

  private boolean counts(Swaps.Two two) {
    Figure first = nodes.figure(two.first());
    Figure second = nodes.figure(two.second());
    return first.kind() == Kind.COUNT
        && second.kind() == Kind.COUNT
        && !first.isBare()
        && !second.isBare();
  }

  // "4,100 cars in May and 5,300 in June": cars both
  private boolean isNounToldOnce(Swaps.Two two) {
    Figure first = nodes.figure(two.first());
    Figure second = nodes.figure(two.second());
    return first.isBare() != second.isBare()
        || (first.kind() == Kind.COUNT && !first.isBare() && first.unit().equals(second.unit()));
  }

  // "people" counts by its verb as head, but stands for itself beside another count
  private String head(int node) {
    Context context = nodes.claim(node).context();
    if (nodes.figure(node).kind() == Kind.COUNT && !nodes.figure(node).isBare()) {
      Sides sides = context.sides();
      for (String word : sides.after()) {
        if (sides.nouns().contains(word)) {
          return word;
        }
      }
    }
    return context.head();
  }

  // "gained 6%, after an 11% decline": one up and one down, in both texts alike
  private boolean isToldByDirection(Swaps.Two here, Swaps.Two there) {
    Direction first = nodes.claim(here.first()).context().direction();
    Direction second = nodes.claim(here.second()).context().direction();
    return first != second
        && first != Direction.NONE
        && second != Direction.NONE
        && first == nodes.claim(there.first()).context().direction()
        && second == nodes.claim(there.second()).context().direction();
  }

  private boolean isOfOneSize(Swaps.Two two) {
    return ratio(two) <= OF_ONE_SIZE;
  }

  private double ratio(Swaps.Two two) {
    double first = nodes.figure(two.first()).low();
    double second = nodes.figure(two.second()).low();
    return Math.max(first, second) / Math.min(first, second);
  }

  private boolean isOfOneSort(Swaps.Two two) {
    return isOfOneUnit(two)
        || (nodes.figure(two.first()).kind() == Kind.COUNT
            && nodes.figure(two.second()).kind() == Kind.COUNT);
  }

  // "from 4.4 percent to 3.1"
  private boolean isOfOneUnit(Swaps.Two two) {
    Figure first = nodes.figure(two.first());
    Figure second = nodes.figure(two.second());
    return two.lent()
        || first.unit().equals(second.unit())
        || (first.isBare() != second.isBare()
            && first.kind() != Kind.FREQUENCY
            && second.kind() != Kind.FREQUENCY
            && ratio(two) <= LENT);
  }

  /**
   * Whether of the words that tell two figures of one text apart some go with the same figure in
   * the other text (1), or go with the other one and none stay (-1): words of both figures, or the
   * noun that one of them counts.
   */
  private int leaning(Swaps.Two here, Swaps.Two there) {
    boolean away = false;
    boolean back = false;
    boolean noun = false;
    for (String term : nodes.claim(here.first()).context().terms().keySet()) {
      double lean = lean(term, here);
      double other = lean(term, there);
      if (isShared(term, here) && isShared(term, there)) {
        continue;
      }
      if (Math.min(Math.abs(lean), Math.abs(other)) >= LEAN) {
        if (lean * other > 0) {
          return 1;
        }
        away |= lean > 0;
        back |= lean < 0;
        noun |= isHead(term, here) && isHead(term, there);
      }
    }
    return noun || (away && back) ? -1 : 0;
  }

  // what stands before both figures leans to whichever comes first
  private boolean isShared(String term, Swaps.Two two) {
    Claim first = nodes.claim(two.first());
    Claim second = nodes.claim(two.second());
    return Companions.isShared(term, first, second) || Companions.isShared(term, second, first);
  }

  private boolean isHead(String term, Swaps.Two two) {
    return !isNounToldOnce(two)
        && nodes.claim(two.first()).context().head().equals(term)
            != nodes.claim(two.second()).context().head().equals(term);
  }

  // how much closer a word is to the first of two figures than to the second
  private double lean(String term, Swaps.Two two) {
    return nodes.claim(two.first()).context().terms().getOrDefault(term, 0.0)
        - nodes.claim(two.second()).context().terms().getOrDefault(term, 0.0);
  }

  /**
   * 1 if the first of two figures came before the second, -1 if after, 0 if none is said: by what
   * they are called, else by their times, else by where a sentence ends that began at the other.
   */
  private int order(Swaps.Two two) {
    Claim first = nodes.claim(two.first());
    Claim second = nodes.claim(two.second());
    int order = Integer.compare(before(first), before(second));
    if (order == 0) {
      order = Companions.inTime(first, second);
    }
    if (order == 0) {
      order = Boolean.compare(first.context().past(), second.context().past());
    }
    if (order == 0 && nodes.sentence(two.first()) == nodes.sentence(two.second())) {
      order = Boolean.compare(second.role() == Role.TO, first.role() == Role.TO);
    }
    return order;
  }

  private static int before(Claim claim) {
    return claim.role() == Role.FROM || claim.role() == Role.PREVIOUS ? 1 : 0;
  }
}
