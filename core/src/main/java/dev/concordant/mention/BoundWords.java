package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Takes the words that bound a figure into its mention: "over", "at least", "or more". */
final class BoundWords {

  private static final Forms SPANS = Forms.of("over", "within", "under", "beyond");

  private final Phrases<BoundPhrase> bounds;
  private final Phrases<BoundPhrase> boundsAfter;

  BoundWords(Lexicon lexicon) {
    this.bounds = lexicon.bounds();
    this.boundsAfter = lexicon.boundsAfter();
  }

  /**
   * A candidate with its bound words.
   *
   * @param floor the token before which nothing may be taken
   */
  Candidate extend(Tokens tokens, Candidate candidate, int floor) {
    if (!(candidate.value() instanceof Quantity quantity)
        || candidate.kind() == Kind.ORDINAL
        || candidate.kind() == Kind.FREQUENCY) {
      return candidate;
    }
    if (quantity.bound() == Bound.RANGE) {
      int hedged = before(tokens, candidate.from(), floor, Bound.ABOUT);
      return hedged < candidate.from()
          ? with(candidate, hedged, candidate.to(), quantity)
          : candidate;
    }
    int from = candidate.from();
    int to = candidate.to();
    Bound bound = quantity.bound();
    Phrases.Match<BoundPhrase> phrase = phraseBefore(tokens, candidate, floor);
    if (phrase != null) {
      bound = phrase.meaning().bound();
      from = phrase.from();
      // "up to about 40": the outer word decides
      Phrases.Match<BoundPhrase> outer = match(tokens, from, floor);
      if (outer != null) {
        from = outer.from();
        if (outer.meaning().bound() != Bound.ABOUT) {
          bound = outer.meaning().bound();
        }
      }
    }
    Phrases.Match<BoundPhrase> inside = phraseInside(tokens, candidate);
    if (inside != null) {
      return with(candidate, from, to, quantity.withBound(inside.meaning().bound()));
    }
    Phrases.Match<BoundPhrase> after = phraseAfter(tokens, candidate);
    if (after != null) {
      bound = after.meaning().bound();
      to = after.to();
    }
    return phrase == null && after == null
        ? candidate
        : with(candidate, from, to, quantity.withBound(bound));
  }

  /** "at least the next 10 years": a bound before the words that lead to a length of time. */
  Candidate aroundLed(Tokens tokens, Candidate candidate, int floor) {
    if (candidate.kind() != Kind.DURATION
        || candidate.from() == candidate.figureFrom()
        || !tokens.is(candidate.from(), "the")
        || !(candidate.value() instanceof Quantity quantity)
        || quantity.bound() != Bound.EXACT) {
      return candidate;
    }
    Phrases.Match<BoundPhrase> phrase = match(tokens, candidate.from(), floor);
    return phrase == null || tokens.isAny(phrase.from(), SPANS)
        ? candidate
        : with(
            candidate, phrase.from(), candidate.to(), quantity.withBound(phrase.meaning().bound()));
  }

  private static Candidate with(Candidate candidate, int from, int to, Quantity quantity) {
    return new Candidate(
        from,
        to,
        candidate.figureFrom(),
        candidate.figureTo(),
        candidate.kind(),
        quantity,
        candidate.timex3(),
        candidate.weak());
  }

  private int before(Tokens tokens, int from, int floor, Bound bound) {
    Phrases.Match<BoundPhrase> match = match(tokens, from, floor);
    return match != null && match.meaning().bound() == bound ? match.from() : from;
  }

  private Phrases.@Nullable Match<BoundPhrase> phraseBefore(
      Tokens tokens, Candidate candidate, int floor) {
    Phrases.Match<BoundPhrase> phrase = match(tokens, candidate.from(), floor);
    if (phrase == null) {
      int i = candidate.from() - 1;
      // "under the age of 15" is taken whole; "nearly a third" has its article in the figure
      if (i > floor && tokens.isAny(i, "a", "the", "its") && candidate.kind() != Kind.ORDINAL) {
        phrase = match(tokens, i, floor);
      }
      if (phrase == null) {
        return null;
      }
      if (phrase.meaning().bound() != Bound.ABOUT && !tokens.is(i, "a")) {
        return null;
      }
    }
    // "over five years" may as well be during: a bound only after a verb or "for"
    if (candidate.kind() == Kind.DURATION
        && tokens.is(phrase.from(), "over")
        && phrase.to() == phrase.from() + 1
        && !tokens.isOf(phrase.from() - 1, WordClass.BEFORE_LENGTH)) {
      return null;
    }
    return phrase;
  }

  private Phrases.@Nullable Match<BoundPhrase> match(Tokens tokens, int end, int floor) {
    Phrases.Match<BoundPhrase> match = bounds.before(tokens, end);
    return match != null
            && match.from() >= floor
            && tokens.newlinesBefore(end) == 0
            && !(tokens.is(match.from(), "c") && tokens.isCapitalised(match.from()))
            && !isParticle(tokens, match)
        ? match
        : null;
  }

  // "hands over 1,860 signatures": the word belongs to its verb
  private static boolean isParticle(Tokens tokens, Phrases.Match<BoundPhrase> match) {
    return tokens.is(match.from(), "over")
        && match.to() == match.from() + 1
        && tokens.isOf(match.from() - 1, WordClass.VERB_WITH_OVER);
  }

  // "20-odd years"
  private Phrases.@Nullable Match<BoundPhrase> phraseInside(Tokens tokens, Candidate candidate) {
    if (candidate.kind() != Kind.MEASURE && candidate.kind() != Kind.DURATION) {
      return null;
    }
    for (int i = candidate.figureFrom() + 1; i < candidate.figureTo() - 1; i++) {
      Phrases.Match<BoundPhrase> match = boundsAfter.at(tokens, i);
      if (match != null && match.to() < candidate.figureTo()) {
        return match;
      }
    }
    return null;
  }

  // "40 or more", "20 trains or more", "50-odd"
  private Phrases.@Nullable Match<BoundPhrase> phraseAfter(Tokens tokens, Candidate candidate) {
    int at = candidate.to();
    for (int nouns = 0; nouns < 3; nouns++) {
      if (tokens.newlinesBefore(at) > 0) {
        return null;
      }
      Phrases.Match<BoundPhrase> match = boundsAfter.at(tokens, at);
      if (match != null) {
        boolean sign = tokens.isSign(at, '+');
        boolean plus = tokens.is(at, "plus");
        // "to the nearest thousand", "to the nearest 100"
        if (tokens.is(match.to() - 1, "nearest")) {
          return new Phrases.Match<>(
              match.meaning(), match.from(), Math.min(match.to() + 1, tokens.size()));
        }
        // "18 and under 25" bounds the second figure
        return tokens.isDigits(match.to())
                || (sign && !tokens.isGlued(at))
                || (plus && (nouns > 0 || !Following.isNounLike(tokens, at + 1)))
            ? null
            : match;
      }
      if (candidate.kind() != Kind.COUNT || !Following.isNounLike(tokens, at)) {
        return null;
      }
      at++;
    }
    return null;
  }
}
