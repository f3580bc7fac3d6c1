package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads what is left: numbers of things, and bare numbers. */
final class CountRecogniser implements AmountRecogniser {

  private static final Forms BEFORE_ZERO =
      Forms.of("net", "ground", "absolute", "below", "above", "sub");

  private static final Forms LIMITS = Forms.of("least", "only", "just", "exactly", "than");

  private final Numerals numerals;
  private final Phrases<BoundPhrase> boundsAfter;

  CountRecogniser(Lexicon lexicon, Numerals numerals) {
    this.numerals = numerals;
    this.boundsAfter = lexicon.boundsAfter();
  }

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    if (number.ordinal() || number.fraction() || number.form() == Numeral.Form.ARTICLE) {
      return null;
    }
    if (number.form() == Numeral.Form.WORDS
        && number.whole() == 1
        && !isCountedOne(tokens, number)) {
      return null;
    }
    // "net zero", "zero tolerance": nothing is counted
    if (number.form() == Numeral.Form.WORDS
        && number.value().signum() == 0
        && (tokens.isAny(number.from() - 1, BEFORE_ZERO)
            || tokens.isSign(number.from() - 1, '-')
            || tokens.isSign(number.to(), '-')
            || (Following.isNounLike(tokens, number.to())
                && !CountedNoun.isPlural(tokens, number.to())))) {
      return null;
    }
    // "13F", "737s": letters straight after digits that are no unit make a name
    if (number.form() == Numeral.Form.DIGITS
        && tokens.isWord(number.to())
        && tokens.isGlued(number.to())) {
      return null;
    }
    // "24703m212"
    if (tokens.isGlued(number.from())
        && tokens.isWord(number.from() - 1)
        && number.form() == Numeral.Form.DIGITS) {
      return null;
    }
    if (isClock(tokens, number) || isModelNumber(tokens, number)) {
      return null;
    }
    int to = number.to();
    if (tokens.isSign(to, '+') && tokens.isGlued(to)) {
      to++;
    }
    String noun = noun(tokens, to);
    return Amount.of(
        number, number.to(), Kind.COUNT, noun.isEmpty() ? Unit.NONE : Unit.counted(noun));
  }

  private String noun(Tokens tokens, int token) {
    if (Following.isComparedPeriod(tokens, token)) {
      return "";
    }
    // "seven of the nine members", "480 of 8,600 employees"
    if (tokens.is(token, "of") && tokens.newlinesBefore(token) == 0) {
      int i = token + 1;
      if (tokens.isOf(i, WordClass.DETERMINER)) {
        i++;
      }
      Numeral whole = numerals.at(tokens, i);
      return whole == null || whole.ordinal() || whole.form() == Numeral.Form.ARTICLE
          ? CountedNoun.ofPlural(tokens, i)
          : CountedNoun.ofPlural(tokens, whole.to());
    }
    // "two 1,100-megawatt reactors", "12 two-bedroom flats"
    Numeral measure = tokens.newlinesBefore(token) > 0 ? null : numerals.at(tokens, token);
    if (measure != null
        && !measure.ordinal()
        && tokens.isSign(measure.to(), '-')
        && tokens.isGlued(measure.to())
        && tokens.isWord(measure.to() + 1)) {
      int after = measure.to() + 2;
      return CountedNoun.ofPlural(
          tokens, tokens.isSign(after, '-') && tokens.is(after + 1, "old") ? after + 2 : after);
    }
    // "20 or so boats"
    Phrases.Match<BoundPhrase> bound =
        tokens.newlinesBefore(token) > 0 ? null : boundsAfter.at(tokens, token);
    return CountedNoun.counted(
        tokens,
        bound == null || tokens.isSign(token, '+') || tokens.is(bound.to() - 1, "nearest")
            ? token
            : bound.to());
  }

  // "one" is a pronoun or an article more often than a number
  private static boolean isCountedOne(Tokens tokens, Numeral number) {
    int before = number.from() - 1;
    int next = number.to();
    if (tokens.isSign(next, '-') || !Following.isNounLike(tokens, next)) {
      return false;
    }
    return tokens.isOf(next, WordClass.COUNTED_ONE) || tokens.isAny(before, LIMITS);
  }

  // "3:30" is no count, whatever else it is
  private static boolean isClock(Tokens tokens, Numeral number) {
    int from = number.from();
    int to = number.to();
    return (tokens.isSign(to, ':')
            && tokens.isGlued(to)
            && tokens.isDigits(to + 1)
            && tokens.isGlued(to + 1))
        || (tokens.isSign(from - 1, ':')
            && tokens.isGlued(from)
            && tokens.isDigits(from - 2)
            && tokens.isGlued(from - 1));
  }

  // "the Ardent 220": an article, a name and a plain number without a noun of its own
  private static boolean isModelNumber(Tokens tokens, Numeral number) {
    int from = number.from();
    return number.form() == Numeral.Form.DIGITS
        && number.to() == from + 1
        && tokens.length(from) >= 2
        && tokens.length(from) <= 4
        && tokens.isCapitalised(from - 1)
        && !tokens.isGlued(from)
        && tokens.isAny(from - 2, "the", "a", "an");
  }
}
