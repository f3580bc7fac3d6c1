package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Sides;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the words that stand with two figures in one text stand with the same ones in another, or
 * with the other ones.
 */
final class Companions {

  /** So many words on either side of a figure name what it belongs to. */
  private static final int NEAR = 5;

  /** How long a year is. */
  private static final int YEAR = 4;

  /** The words of one of two figures of a text, and of it alone. */
  private static final class Words {

    /** Those that cannot belong to the other figure too. */
    private final List<String> own = new ArrayList<>();

    /** Those of them that name nearby what the figure belongs to. */
    private final List<String> near = new ArrayList<>();

    /** Own words, and those that may belong to both figures: before the first, behind the last. */
    private final List<String> all = new ArrayList<>();

    private final Sides sides;
    private final Sides others;

    Words(Claim claim, Claim other) {
      sides = claim.context().sides();
      others = other.context().sides();
      boolean later = claim.span().start() > other.span().start();
      add(sides.before(), others.before(), later);
      add(sides.after(), others.after(), false);
    }

    // what stands before the second belongs to it; what stands before or behind the first to that
    // alone only where the second has words of its own there
    private void add(List<String> words, List<String> parallel, boolean between) {
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (others.before().contains(word) || others.after().contains(word)) {
          continue;
        }
        all.add(word);
        if (between || !parallel.isEmpty()) {
          own.add(word);
          if (i < NEAR
              && (sides.names().contains(word) || (between && sides.nouns().contains(word)))) {
            near.add(word);
          }
        }
      }
    }
  }

  private Companions() {}

  /**
   * 1 if they stand with the same figures, -1 if with the other ones, 0 if that is not told.
   *
   * @param a the first figure in the one text
   * @param b the second one there
   * @param x the first figure in the other text
   * @param y the second one there
   */
  static int sense(Claim a, Claim b, Claim x, Claim y) {
    Words ofA = new Words(a, b);
    Words ofB = new Words(b, a);
    Words ofX = new Words(x, y);
    Words ofY = new Words(y, x);
    // told in one order, what stands before both figures stands with the same one each time, and
    // else with the other one: then only its staying, or its going over, tells
    boolean inOrder =
        (a.span().start() < b.span().start()) == (x.span().start() < y.span().start());
    boolean first = share(ofA.own, ofX.own) || (!inOrder && share(ofA.all, ofX.all));
    boolean second = share(ofB.own, ofY.own) || (!inOrder && share(ofB.all, ofY.all));
    boolean there = share(ofA.own, ofY.own);
    boolean back = share(ofB.own, ofX.own);
    if (inOrder && (there || back)) {
      there |= share(ofA.all, ofY.all);
      back |= share(ofB.all, ofX.all);
    }
    if (there && back) {
      return (first && second) || (!inOrder && (first || second)) ? 0 : -1;
    }
    if (first || second) {
      return 1;
    }
    return share(ofA.near, ofY.near) || share(ofB.near, ofX.near) ? -1 : 0;
  }

  /** 1 if the time that stands with the first is before that of the second, -1 if after, else 0. */
  static int inTime(Claim first, Claim second) {
    String one = year(new Words(first, second));
    String two = year(new Words(second, first));
    return one.isEmpty() || two.isEmpty() ? 0 : Integer.signum(two.compareTo(one));
  }

  private static String year(Words words) {
    for (String word : words.own) {
      if (word.length() >= YEAR && Character.isDigit(word.charAt(0))) {
        return word.substring(0, YEAR);
      }
    }
    return "";
  }

  /** How many words of one of two figures, and of it alone, stand with a third. */
  static int shared(Claim third, Claim claim, Claim other) {
    Sides sides = third.context().sides();
    int shared = 0;
    for (String word : new Words(claim, other).near) {
      shared += sides.before().contains(word) || sides.after().contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** Whether a word that stands with one of two figures may belong to the other too. */
  static boolean isShared(String word, Claim claim, Claim other) {
    Words words = new Words(claim, other);
    return words.all.contains(word) && !words.own.contains(word);
  }

  private static boolean share(List<String> a, List<String> b) {
    for (String word : a) {
      if (b.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
