package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import java.util.Map;

/**
 * Guesses the head noun of a counted phrase without tagging: the first plural within a few words,
 * else the next word.
 */
final class CountedNoun {

  private static final int REACH = 4;

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "people",
          "people",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "feet",
          "foot",
          "lives",
          "life",
          "police",
          "police",
          "crew",
          "crew",
          "series",
          "series",
          "aircraft",
          "aircraft");

  private CountedNoun() {}

  /** The lemma of the noun that is counted, or the empty string. */
  static String after(Tokens tokens, int token) {
    int first = tokens.isSign(token, '-') ? token + 1 : token;
    if (!Following.isNounLike(tokens, first)) {
      return "";
    }
    for (int i = first; i < first + REACH && Following.isNounLike(tokens, i); i++) {
      String word = Following.lower(tokens, i);
      if (isPlural(word)) {
        return lemma(word);
      }
    }
    String word = Following.lower(tokens, first);
    return isAdjective(word) && Following.isNounLike(tokens, first + 1)
        ? lemma(Following.lower(tokens, first + 1))
        : lemma(word);
  }

  private static boolean isAdjective(String word) {
    return word.endsWith("al")
        || word.endsWith("ic")
        || word.endsWith("ive")
        || word.endsWith("ous")
        || word.endsWith("ary")
        || word.endsWith("ful")
        || word.endsWith("straight")
        || word.endsWith("consecutive");
  }

  static boolean isPlural(String word) {
    return IRREGULAR.containsKey(word)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("ous")
            && !word.endsWith("is"));
  }

  static String lemma(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (!isPlural(word)) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("sses")
        || word.endsWith("xes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.substring(0, word.length() - 1);
  }
}
