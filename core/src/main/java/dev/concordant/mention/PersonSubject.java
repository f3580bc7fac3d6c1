package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;

/**
 * Tells of "is" whether its subject is a person: "the woman at the controls is", "Jonas Reuter is",
 * but "the score of the woman is", "her score is". By closed words and capitals, without tagging.
 */
final class PersonSubject {

  private static final Forms OPENS_CLAUSE =
      Forms.of("and", "but", "that", "because", "while", "although", "though", "as", "said");

  private static final Forms AFTER_HEAD =
      Forms.of("at", "of", "in", "on", "behind", "with", "from", "for", "under");

  private static final Forms VERBS =
      Forms.of("is", "was", "are", "were", "has", "had", "have", "will", "would", "who", "which");

  /** So many tokens a subject has at most. */
  private static final int LONGEST = 12;

  private static final int LONGEST_NAME = 4;

  private PersonSubject() {}

  /** Whether the subject of a verb is a noun of persons, or a name of two words or more. */
  static boolean of(Tokens tokens, int verb) {
    int to = tokens.isSign(verb - 1, ',') ? beforeAside(tokens, verb - 1) : verb;
    int from = clause(tokens, to);
    if (from < 0 || from >= to) {
      return false;
    }
    boolean led = tokens.isOf(from, WordClass.DETERMINER) || tokens.isAny(from, "a", "an");
    return led
        ? (to < verb - 1 || to == verb) && isPerson(tokens, from + 1, to)
        : isName(tokens, from, to);
  }

  // "Jonas Reuter, who plays the cello, is": the comma before the relative clause
  private static int beforeAside(Tokens tokens, int comma) {
    for (int i = comma - 1; i > 0 && i > comma - LONGEST && tokens.newlinesBefore(i) == 0; i--) {
      if (tokens.isSign(i, ',')) {
        return tokens.is(i + 1, "who") ? i : comma;
      }
    }
    return comma;
  }

  /** Whether the subject of a verb is one capitalised word that opens its sentence. */
  static boolean isSingleName(Tokens tokens, int verb) {
    return isNamePart(tokens, verb - 1)
        && (verb < 2
            || tokens.newlinesBefore(verb - 1) > 0
            || Tenses.endsSentence(tokens, verb - 2));
  }

  /** The first token of the clause that ends before a token, or -1 where it is long. */
  private static int clause(Tokens tokens, int end) {
    int from = end;
    while (from > 0 && from > end - LONGEST) {
      int before = from - 1;
      if (tokens.newlinesBefore(from) > 0 && from < end
          || tokens.isAny(before, OPENS_CLAUSE)
          || endsClause(tokens, before)) {
        return from;
      }
      from--;
    }
    return from == 0 ? 0 : -1;
  }

  private static boolean endsClause(Tokens tokens, int token) {
    int sign = tokens.sign(token);
    boolean title = sign == '.' && tokens.isOf(token - 1, WordClass.ABBREVIATION);
    return sign != 0 && sign != '-' && sign != '\'' && !title;
  }

  // the last noun before a preposition or a name is what is spoken of
  private static boolean isPerson(Tokens tokens, int from, int to) {
    int head = -1;
    int i = from;
    for (; i < to; i++) {
      if (tokens.isSign(i, '\'')) {
        head = -1;
        i = tokens.is(i + 1, "s") ? i + 1 : i;
      } else if (tokens.isWord(i) && !tokens.isFunctionWord(i)) {
        if (head >= 0 && tokens.isCapitalised(i)) {
          break;
        }
        head = i;
      } else if (!tokens.isSign(i, '-')) {
        break;
      }
    }
    if (head < 0 || !tokens.isOf(head, WordClass.ROLE)) {
      return false;
    }
    if (i == to || isName(tokens, i, to)) {
      return true;
    }
    if (!tokens.isAny(i, AFTER_HEAD)) {
      return false;
    }
    for (; i < to; i++) {
      if (tokens.isAny(i, VERBS) || tokens.isSign(i, '\'') || tokens.isDigits(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(Tokens tokens, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean stop = tokens.isSign(i, '.') || tokens.isSign(i, '-');
      if (!stop && !isNamePart(tokens, i)) {
        return false;
      }
      words += stop ? 0 : 1;
    }
    return words >= 2 && words <= LONGEST_NAME;
  }

  private static boolean isNamePart(Tokens tokens, int token) {
    return tokens.isWord(token)
        && tokens.isCapitalised(token)
        && !tokens.isAllCapitals(token)
        && !tokens.isFunctionWord(token)
        && !tokens.isOf(token, WordClass.STREET);
  }
}
