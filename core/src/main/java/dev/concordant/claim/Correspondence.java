package dev.concordant.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that put figures to names in their order: "tenors outnumber altos, the former having 31
 * voices and the latter 24"; "Arn and Bel got 12 and 15 seats respectively".
 */
final class Correspondence {

  /** How closely a name belongs to the figure that is put to it. */
  static final double MEANT = 0.9;

  /** How closely the other name still belongs to it. */
  static final double NOT_MEANT = 0.1;

  /** The word that a figure is put to, and the one that it is not; -1 for none. */
  record Of(int meant, int other) {}

  private static final Of NONE = new Of(-1, -1);

  private Correspondence() {}

  static Of of(Sentence s, int at) {
    int former = find(s, "former");
    int latter = find(s, "latter");
    if (former >= 0 && latter > former) {
      List<Integer> nouns = nouns(s, former);
      if (nouns.size() == 2 && at > former) {
        return at < latter
            ? new Of(nouns.get(0), nouns.get(1))
            : new Of(nouns.get(1), nouns.get(0));
      }
    }
    return find(s, "respectively") >= 0 ? inOrder(s, at) : NONE;
  }

  // two figures, and two names joined by "and" before them
  private static Of inOrder(Sentence s, int at) {
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.isMention(i)) {
        figures.add(i);
      }
    }
    for (int i = 1; i + 1 < s.size() && figures.size() == 2; i++) {
      if (s.is(i, "and") && s.isNoun(i - 1) && s.isNoun(i + 1) && i < figures.get(0)) {
        return at == figures.get(0) ? new Of(i - 1, i + 1) : new Of(i + 1, i - 1);
      }
    }
    return NONE;
  }

  private static int find(Sentence s, String word) {
    for (int i = 0; i < s.size(); i++) {
      if (s.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Integer> nouns(Sentence s, int end) {
    List<Integer> nouns = new ArrayList<>();
    for (int i = 0; i < end; i++) {
      if (s.isNoun(i)) {
        nouns.add(i);
      }
    }
    return nouns;
  }
}
