package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Multiple;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads multiples told in one word: "doubled", "halved", "tenfold", "twice as many", "twice". */
final class MultipleRecogniser implements Recogniser {

  private static final Forms INFINITIVES =
      Forms.of("double", "triple", "treble", "quadruple", "halve", "doubles", "triples");

  private static final Forms AFTER_GROWTH =
      Forms.of(
          "the", "that", "its", "their", "his", "her", "what", "from", "in", "by", "to", "since",
          "over", "this", "last", "as");

  private static final Forms BEFORE_GROWTH =
      Forms.of(
          "to", "than", "almost", "nearly", "will", "could", "would", "about", "around", "roughly",
          "over", "by", "may", "might", "should");

  private static final Forms AUXILIARIES =
      Forms.of("was", "were", "been", "is", "are", "has", "have", "had", "be");

  private static final Precision WORD = new Precision(0, 0, true);

  private final Phrases<Multiple> multiples;

  MultipleRecogniser(Lexicon lexicon) {
    this.multiples = lexicon.multiples();
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    Phrases.Match<Multiple> match = multiples.at(tokens, token);
    if (match == null) {
      return null;
    }
    Multiple multiple = match.meaning();
    int to = match.to();
    if (multiple.type() == Multiple.Type.GROWTH) {
      return isGrowth(tokens, match) ? candidate(token, to, Kind.RATIO, multiple) : null;
    }
    if (RatioRecogniser.isComparison(tokens, to)) {
      boolean as = tokens.is(to, "as");
      return tokens.is(token, "once")
          ? null
          : candidate(token, as ? to + 2 : to, Kind.RATIO, multiple);
    }
    // "once" is mostly an adverb of time
    return tokens.is(token, "once")
            || !(Following.endsPhrase(tokens, to) || isOfDeed(tokens, token, to))
        ? null
        : candidate(token, to, Kind.COUNT, multiple);
  }

  // "was twice elected", "has twice won the cup"
  private static boolean isOfDeed(Tokens tokens, int token, int to) {
    return tokens.isAny(token - 1, AUXILIARIES)
        && tokens.isWord(to)
        && tokens.newlinesBefore(to) == 0;
  }

  @Override
  public Openers openers() {
    return Openers.of(multiples);
  }

  // "double" is a multiple as a verb or before "the"; "double bed", "double-digit" are not
  private static boolean isGrowth(Tokens tokens, Phrases.Match<Multiple> match) {
    int token = match.from();
    if (tokens.isAny(token, INFINITIVES)) {
      if (tokens.isSign(match.to(), '-') || tokens.isCapitalised(token)) {
        return false;
      }
      return tokens.isAny(match.to(), AFTER_GROWTH) || tokens.isAny(token - 1, BEFORE_GROWTH);
    }
    return true;
  }

  private static Candidate candidate(int from, int to, Kind kind, Multiple multiple) {
    return Candidate.of(
        from, to, kind, Quantity.of(multiple.value(), Bound.EXACT, Unit.TIMES, WORD));
  }
}
