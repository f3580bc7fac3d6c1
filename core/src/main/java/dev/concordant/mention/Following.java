package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import java.util.Set;

/** What the words after a figure tell of it, by closed word classes only. */
final class Following {

  /** Words that cannot stand within a noun phrase before its noun. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of",
          "in",
          "to",
          "from",
          "by",
          "since",
          "on",
          "at",
          "than",
          "as",
          "after",
          "before",
          "during",
          "for",
          "and",
          "or",
          "but",
          "nor",
          "so",
          "yet",
          "who",
          "whom",
          "whose",
          "which",
          "that",
          "when",
          "while",
          "where",
          "if",
          "because",
          "though",
          "although",
          "unless",
          "until",
          "till",
          "are",
          "were",
          "is",
          "was",
          "be",
          "been",
          "being",
          "have",
          "has",
          "had",
          "do",
          "does",
          "did",
          "will",
          "would",
          "can",
          "could",
          "may",
          "might",
          "shall",
          "should",
          "must",
          "said",
          "say",
          "says",
          "told",
          "think",
          "with",
          "without",
          "against",
          "about",
          "over",
          "under",
          "between",
          "among",
          "amid",
          "into",
          "onto",
          "through",
          "across",
          "behind",
          "beyond",
          "near",
          "off",
          "up",
          "down",
          "out",
          "away",
          "per",
          "via",
          "versus",
          "vs",
          "compared",
          "the",
          "a",
          "an",
          "this",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "not",
          "no",
          "also",
          "already",
          "now",
          "then",
          "there",
          "here",
          "again",
          "ago",
          "later",
          "earlier",
          "each",
          "every",
          "instead",
          "respectively",
          "however",
          "too",
          "just",
          "only",
          "even",
          "still",
          "yesterday",
          "today",
          "tomorrow",
          "last",
          "next",
          "around",
          "within",
          "rather",
          "lies",
          "rose",
          "fell",
          "went",
          "came",
          "made",
          "gave",
          "took",
          "agreed",
          "voted",
          "died",
          "died,",
          "remain",
          "remained",
          "despite",
          "towards",
          "toward");

  private Following() {}

  /** Whether no noun of a figure follows: the text or line ends, or a sign or function word. */
  static boolean endsPhrase(Tokens tokens, int token) {
    return token >= tokens.size()
        || tokens.newlinesBefore(token) > 0
        || !tokens.isWord(token)
        || isFunctionWord(tokens, token);
  }

  static boolean isFunctionWord(Tokens tokens, int token) {
    int length = tokens.length(token);
    return length <= 12 && FUNCTION_WORDS.contains(lower(tokens, token));
  }

  static String lower(Tokens tokens, int token) {
    return tokens.text(token).toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a token is a word that follows on the same line, straight after a space or hyphen. */
  static boolean isNounLike(Tokens tokens, int token) {
    return !endsPhrase(tokens, token)
        && !(tokens.isCapitalised(token) && tokens.length(token) == 1);
  }
}
