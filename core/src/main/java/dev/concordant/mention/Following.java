package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import java.util.Locale;

/** What the words after a figure tell of it, by closed word classes only. */
final class Following {

  private Following() {}

  /** Whether no noun of a figure follows: the text or line ends, or a sign or function word. */
  static boolean endsPhrase(Tokens tokens, int token) {
    return token >= tokens.size()
        || tokens.newlinesBefore(token) > 0
        || !tokens.isWord(token)
        || tokens.isFunctionWord(token);
  }

  static String lower(Tokens tokens, int token) {
    return tokens.text(token).toLowerCase(Locale.ROOT);
  }

  /** "9 p.m.", "8 am": no noun, though a figure stands before it. */
  private static boolean isHalfOfDay(Tokens tokens, int token) {
    return tokens.isAny(token, "am", "pm")
        || tokens.isAny(token, "a", "p") && tokens.is(token + 2, "m") && tokens.isGlued(token + 2);
  }

  /** Whether a token is a word that follows on the same line, straight after a space or hyphen. */
  static boolean isNounLike(Tokens tokens, int token) {
    return !endsPhrase(tokens, token)
        && !(tokens.isCapitalised(token) && tokens.length(token) == 1)
        && !isHalfOfDay(tokens, token);
  }

  /** "rose to 39.8 million year on year": neither a unit nor what is counted. */
  static boolean isComparedPeriod(Tokens tokens, int token) {
    if (!tokens.isAny(token, "year", "month", "week")) {
      return false;
    }
    int link = tokens.isSign(token + 1, '-') ? token + 2 : token + 1;
    int again = tokens.isSign(link + 1, '-') ? link + 2 : link + 1;
    return tokens.isAny(link, "on", "over") && tokens.is(again, lower(tokens, token));
  }
}
