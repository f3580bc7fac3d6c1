package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tense;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the clause around a date looks back or ahead: by the nearest word before it that
 * tells a tense, else the nearest one after it, within the sentence.
 */
final class Tenses {

  private static final Forms OPENS_CLAUSE = Forms.of("on", "in", "by", "at", "from");

  private static final Forms AFTER_MODAL =
      Forms.of(
          "not",
          "also",
          "then",
          "only",
          "now",
          "remain",
          "stay",
          "get",
          "become",
          "keep",
          "have",
          "soon",
          "likely",
          "probably",
          "still");

  private static final Forms MODALS =
      Forms.of("will", "shall", "would", "could", "should", "might", "may", "can", "must", "ll");

  private static final int WINDOW = 24;

  private final Phrases<Tense> words;

  Tenses(Lexicon lexicon) {
    this.words = lexicon.tenses();
  }

  /** The tense at a date that stands from one token to the one before another, or null. */
  @Nullable Tense at(Tokens tokens, int from, int to) {
    // "the funeral is on Sunday": what is on a day that is told lies ahead
    if (tokens.isAny(from - 1, "on", "for") && tokens.isAny(from - 2, "is", "are")) {
      return Tense.FUTURE;
    }
    if (opensClause(tokens, from)) {
      Tense after = after(tokens, to);
      if (after != null) {
        return after;
      }
    }
    Tense before = before(tokens, from);
    return before != null ? before : after(tokens, to);
  }

  /**
   * "They met, and on Friday they will meet again": the verb of what came before is another one.
   */
  private static boolean opensClause(Tokens tokens, int from) {
    int at = tokens.isAny(from - 1, OPENS_CLAUSE) ? from - 2 : from - 1;
    return tokens.isAny(at, "and", "but", "while") && tokens.isSign(at - 1, ',');
  }

  /** The tense of what stands before a date in its sentence, or null. */
  @Nullable Tense before(Tokens tokens, int from) {
    boolean comma = false;
    for (int i = from - 1; i >= Math.max(0, from - WINDOW); i--) {
      if (tokens.newlinesBefore(i + 1) > 0 || endsSentence(tokens, i)) {
        return null;
      }
      Tense tense = tense(tokens, i);
      // "the sale, valued at $3 million, is to close": what stands between commas is no verb
      boolean aside = comma && tokens.isSign(i - 1, ',') && isPastForm(tokens, i);
      if (tense != null && !aside) {
        return tense;
      }
      comma |= tokens.isSign(i, ',');
    }
    return null;
  }

  private @Nullable Tense after(Tokens tokens, int to) {
    for (int i = to; i < Math.min(tokens.size(), to + WINDOW); i++) {
      if ((i > to && tokens.newlinesBefore(i) > 0) || endsSentence(tokens, i)) {
        return null;
      }
      Tense tense = tense(tokens, i);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private @Nullable Tense tense(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    if (tokens.isCapitalised(token) && tokens.isAny(token, "may", "will")) {
      return null;
    }
    Phrases.Match<Tense> match = words.at(tokens, token);
    boolean past = match == null ? isPastForm(tokens, token) : match.meaning() == Tense.PAST;
    if (!past) {
      boolean had = tokens.isAny(token, "until", "till") && tokens.isAny(token - 1, "had", "was");
      return match == null ? null : had ? Tense.PAST : match.meaning();
    }
    if (isAhead(tokens, token)) {
      return Tense.FUTURE;
    }
    // "to cut" is no past, whatever the form; what stands before it decides
    return tokens.is(token - 1, "to") ? null : Tense.PAST;
  }

  /** "will cut", "will be held", "is held": the form of the past looks ahead. */
  private boolean isAhead(Tokens tokens, int token) {
    for (int i = token - 1; i >= token - 2; i--) {
      if (tokens.isAny(i, "be", "is", "are")) {
        return true;
      }
      Phrases.Match<Tense> match = tokens.isWord(i) ? words.at(tokens, i) : null;
      if (match != null && match.meaning() == Tense.FUTURE && match.to() <= token) {
        return isModal(tokens, i);
      }
      if (!tokens.isAny(i, AFTER_MODAL)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isModal(Tokens tokens, int token) {
    return tokens.isAny(token, MODALS);
  }

  private static boolean isPastForm(Tokens tokens, int token) {
    int end = tokens.end(token);
    return end - tokens.start(token) >= 4
        && (!tokens.isCapitalised(token) || tokens.isSign(token + 1, ':'))
        && tokens.text().charAt(end - 1) == 'd'
        && tokens.text().charAt(end - 2) == 'e'
        && tokens.text().charAt(end - 3) != 'e';
  }

  /** Whether a token ends a sentence. A stop after one letter or before a small letter does not. */
  static boolean endsSentence(Tokens tokens, int token) {
    int sign = tokens.sign(token);
    if (sign == '!' || sign == '?' || sign == ';') {
      return true;
    }
    if (sign != '.') {
      return false;
    }
    int next = token + 1;
    while (tokens.isSign(next, '"') || tokens.isSign(next, '\'') || tokens.isSign(next, ')')) {
      next++;
    }
    if (next >= tokens.size()) {
      return true;
    }
    boolean initial =
        tokens.isWord(token - 1) && tokens.end(token - 1) - tokens.start(token - 1) == 1;
    return !initial
        && !tokens.isGlued(token + 1)
        && (tokens.isCapitalised(next) || tokens.newlinesBefore(next) > 0 || tokens.isDigits(next))
        && !tokens.isOf(token - 1, WordClass.ABBREVIATION);
  }
}
