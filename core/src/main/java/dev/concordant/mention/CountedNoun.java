package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the head noun of a counted or ranked phrase by the form of its words, without tagging:
 * the first plural within a few words, else the last word before the phrase ends.
 */
final class CountedNoun {

  private static final int REACH = 4;

  private CountedNoun() {}

  /** The lemma of the noun that is counted, or the empty string. */
  static String counted(Tokens tokens, int token) {
    int first = token;
    if (isHyphen(tokens, token)) {
      first++;
      // "212-page report", but "30-strong crew"
      if (!tokens.isOf(first, WordClass.QUANTIFIER)) {
        return lemma(tokens, first);
      }
    }
    String plural = ofPlural(tokens, first);
    if (!plural.isEmpty()) {
      return plural;
    }
    // "present and former employees"
    if (isNoun(tokens, first)
        && tokens.is(first + 1, "and")
        && isNoun(tokens, first + 2)
        && !isPlural(tokens, first + 2)
        && isNoun(tokens, first + 3)
        && isPlural(tokens, first + 3)) {
      return lemma(tokens, first + 3);
    }
    if (tokens.isOf(first, WordClass.CASUALTY) && !Following.isNounLike(tokens, first + 1)) {
      return "people";
    }
    return last(tokens, first);
  }

  /** The lemma of the first plural within reach, or the empty string. */
  static String ofPlural(Tokens tokens, int first) {
    int i = first;
    for (int step = 0; step < REACH && Following.isNounLike(tokens, i); step++) {
      if (isPlural(tokens, i) && !tokens.isOf(i, WordClass.QUANTIFIER)) {
        boolean compound =
            tokens.isOf(i, WordClass.PLURAL_MODIFIER)
                && isNoun(tokens, i + 1)
                && isPlural(tokens, i + 1);
        return lemma(tokens, compound ? i + 1 : i);
      }
      // "part-time nurses"
      i += isHyphen(tokens, i + 1) ? 2 : 1;
    }
    return "";
  }

  /** The lemma of the noun that is ranked, or the empty string. */
  static String ranked(Tokens tokens, int token) {
    if (!isHyphen(tokens, token)) {
      return last(tokens, token);
    }
    // "71st-minute", but "second-largest bank"
    return isSuperlative(tokens, token + 1) ? last(tokens, token + 1) : lemma(tokens, token + 1);
  }

  private static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isSign(i, '-')
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && Following.isNounLike(tokens, i + 1);
  }

  // the last noun of a run without function words: "presidential term", "Meridian Cup"
  private static String last(Tokens tokens, int first) {
    int i = first;
    while (i < first + REACH && Following.isNounLike(tokens, i) && isModifier(tokens, i)) {
      i++;
    }
    if (!isNoun(tokens, i)) {
      // "the 18th straight": the modifier is all there is
      return i > first && i < first + REACH && isBareNoun(tokens, i - 1)
          ? lemma(tokens, i - 1)
          : "";
    }
    boolean name = tokens.isCapitalised(i);
    int end = i;
    while (end < i + REACH - 1
        && isNoun(tokens, end + 1)
        && !isModifier(tokens, end + 1)
        && !endsIn(tokens, end + 1, "ing")
        && tokens.isCapitalised(end + 1) == name
        && (name || !isPlural(tokens, end + 1))
        && !tokens.isSign(end + 2, '-')) {
      end++;
    }
    return lemma(tokens, end);
  }

  private static boolean isNoun(Tokens tokens, int i) {
    return Following.isNounLike(tokens, i)
        && !isVerb(tokens, i)
        && !tokens.isOf(i, WordClass.QUANTIFIER);
  }

  // "final", "native": an ending of adjectives that nouns have too
  private static boolean isBareNoun(Tokens tokens, int i) {
    return isNoun(tokens, i) && !endsIn(tokens, i, "ly") && !isSuperlative(tokens, i);
  }

  private static boolean isModifier(Tokens tokens, int i) {
    return tokens.isOf(i, WordClass.QUANTIFIER)
        || tokens.isOf(i, WordClass.UNIT_MODIFIER)
        || isSuperlative(tokens, i)
        || endsIn(tokens, i, "al")
        || endsIn(tokens, i, "ic")
        || endsIn(tokens, i, "ive")
        || endsIn(tokens, i, "ous")
        || endsIn(tokens, i, "ary")
        || endsIn(tokens, i, "ful")
        || endsIn(tokens, i, "ly")
        || (isVerb(tokens, i) && Following.isNounLike(tokens, i + 1) && endsIn(tokens, i, "ed"));
  }

  // "received", "fled": a past form
  private static boolean isVerb(Tokens tokens, int i) {
    String lemma = tokens.irregularLemma(i);
    return (lemma != null && !tokens.is(i, lemma) && !isPlural(tokens, i))
        || (tokens.length(i) > 4 && endsIn(tokens, i, "ed") && !tokens.isCapitalised(i));
  }

  private static boolean isSuperlative(Tokens tokens, int i) {
    return tokens.length(i) > 5 && endsIn(tokens, i, "est");
  }

  private static boolean endsIn(Tokens tokens, int i, String ending) {
    int from = tokens.isWord(i) ? tokens.end(i) - ending.length() : -1;
    if (from <= tokens.start(Math.max(0, i))) {
      return false;
    }
    for (int at = 0; at < ending.length(); at++) {
      if (Character.toLowerCase(tokens.text().charAt(from + at)) != ending.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlural(Tokens tokens, int i) {
    return tokens.isOf(i, WordClass.PLURAL)
        || (tokens.length(i) > 3
            && endsIn(tokens, i, "s")
            && !endsIn(tokens, i, "ss")
            && !endsIn(tokens, i, "us")
            && !endsIn(tokens, i, "is"));
  }

  /** The lemma of a noun. */
  static String lemma(Tokens tokens, int i) {
    String word = Following.lower(tokens, i);
    if (word.equals("people") || !isPlural(tokens, i)) {
      return word;
    }
    String irregular = tokens.irregularLemma(i);
    if (irregular != null) {
      return irregular;
    }
    if (tokens.isOf(i, WordClass.PLURAL)) {
      return word;
    }
    String stem = regular(word);
    return stem == null ? word.substring(0, word.length() - 1) : stem;
  }

  private static @Nullable String regular(String word) {
    int n = word.length();
    if (word.endsWith("ies") && n > 4) {
      return word.substring(0, n - 3) + "y";
    }
    boolean es =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || (word.endsWith("oes") && n > 5)
            // "buses", but not "houses" or "causes"
            || (word.endsWith("uses") && "aeiou".indexOf(word.charAt(n - 5)) < 0);
    return es ? word.substring(0, n - 2) : null;
  }
}
