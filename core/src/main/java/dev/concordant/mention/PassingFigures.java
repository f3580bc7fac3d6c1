package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures that are told in passing: "her first album", "one daughter", "a single guard",
 * "both novels". They are weak: seldom a claim, and yet wrong where another text tells another
 * number of the same.
 */
final class PassingFigures implements Recogniser {

  private static final Forms FIRST = Forms.of("first", "debut", "maiden", "inaugural");

  private static final Forms ALONE = Forms.of("single", "lone", "sole");

  /** What points at one of several, or makes no number of "one". */
  private static final Forms BEFORE_ONE =
      Forms.of("the", "this", "that", "which", "any", "no", "every", "each", "another", "only");

  private static final Forms BOTH_OF =
      Forms.of("the", "his", "her", "their", "its", "these", "those", "our", "my");

  /** "not the first", "more than the first", "among the first": none of these is the first. */
  private static final Forms NO_RANK =
      Forms.of("not", "than", "among", "never", "t", "since", "after", "before", "unlike", "like");

  private static final Precision WORD = new Precision(0, 0, true);

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (tokens.isCapitalised(token) && tokens.isCapitalised(token + 1)) {
      return null;
    }
    if (tokens.isAny(token, FIRST)) {
      int before = tokens.isAny(token - 1, BOTH_OF) ? token - 2 : token - 1;
      return tokens.isAny(before, NO_RANK)
          ? null
          : told(token, Kind.ORDINAL, 1, ranked(tokens, token + 1));
    }
    if (tokens.is(token, "one")) {
      return tokens.isAny(token - 1, BEFORE_ONE)
          ? null
          : told(token, Kind.COUNT, 1, alone(tokens, token + 1));
    }
    if (tokens.isAny(token, ALONE)) {
      return tokens.is(token - 1, "a")
          ? told(token, Kind.COUNT, 1, alone(tokens, token + 1))
          : null;
    }
    return tokens.is(token, "both") ? told(token, Kind.COUNT, 2, several(tokens, token + 1)) : null;
  }

  @Override
  public Openers openers() {
    return Openers.of(WordClass.PASSING);
  }

  private static @Nullable Candidate told(int token, Kind kind, int value, String noun) {
    return noun.isEmpty()
        ? null
        : new Candidate(
            token,
            token + 1,
            token,
            token + 1,
            kind,
            Quantity.of(BigDecimal.valueOf(value), Bound.EXACT, Unit.counted(noun), WORD),
            null,
            true);
  }

  private static String ranked(Tokens tokens, int token) {
    return Following.isNounLike(tokens, token) && !tokens.isOf(token, WordClass.NUMBERED_PART)
        ? CountedNoun.ranked(tokens, token)
        : "";
  }

  // "one daughter", but not "one day", and not "one of them"
  private static String alone(Tokens tokens, int token) {
    if (!Following.isNounLike(tokens, token) || tokens.isOf(token, WordClass.NUMBERED_PART)) {
      return "";
    }
    if (CountedNoun.isPlural(tokens, token)) {
      return "";
    }
    // "a single guard watches"
    return CountedNoun.isPlural(tokens, token + 1)
        ? CountedNoun.lemma(tokens, token)
        : CountedNoun.ranked(tokens, token);
  }

  // "both novels", "both of her novels", but not "both novice and advanced users"
  private static String several(Tokens tokens, int token) {
    int at = tokens.is(token, "of") ? token + 1 : token;
    return CountedNoun.ofPlural(tokens, tokens.isAny(at, BOTH_OF) ? at + 1 : at);
  }
}
