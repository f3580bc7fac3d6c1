package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;

/** What the words around a figure, in its sentence and not far away, tell of it. */
final class Surroundings {

  private Surroundings() {}

  /** Whether a word of a class stands before a token, no further than so many tokens. */
  static boolean before(Tokens tokens, int token, int reach, WordClass wordClass) {
    for (int i = token - 1; i >= Math.max(0, token - reach); i--) {
      if (tokens.newlinesBefore(i + 1) > 0 || Tenses.endsSentence(tokens, i)) {
        return false;
      }
      if (tokens.isOf(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a class stands at or after a token, no further than so many tokens. */
  static boolean after(Tokens tokens, int token, int reach, WordClass wordClass) {
    for (int i = token; i < Math.min(tokens.size(), token + reach); i++) {
      if (tokens.newlinesBefore(i) > 0 || Tenses.endsSentence(tokens, i)) {
        return false;
      }
      if (tokens.isOf(i, wordClass)) {
        return true;
      }
    }
    return false;
  }
}
