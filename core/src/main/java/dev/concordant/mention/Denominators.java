package dev.concordant.mention;

import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.NumberWord.Type;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads what a number is divided by: "thirds", "twenty-fifths", "thousandths", "over twenty". */
final class Denominators {

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private final Phrases<NumberWord> words;
  private final SpelledNumber spelled;

  Denominators(Phrases<NumberWord> words, SpelledNumber spelled) {
    this.words = words;
    this.spelled = spelled;
  }

  /**
   * A part of one.
   *
   * @param value its value
   * @param to the token after its last one
   */
  record Part(BigDecimal value, int to) {}

  /** The part that begins at a token: "fifths", "twenty-fifths"; "fifth" after one. Or null. */
  @Nullable Part at(Tokens tokens, int token, boolean ofOne) {
    Phrases.Match<NumberWord> word = words.at(tokens, token);
    if (word == null || tokens.newlinesBefore(token) > 0) {
      return null;
    }
    return switch (word.meaning().type()) {
      case FRACTION -> tokens.isWord(token) ? new Part(word.meaning().value(), word.to()) : null;
      case TEN -> {
        Phrases.Match<NumberWord> unit = compound(words, tokens, word.to());
        yield unit != null
            ? new Part(
                inverse(word.meaning().value().add(digit(unit.meaning().value()))), unit.to())
            : ofOne ? ordinal(tokens, token) : null;
      }
      case ORDINAL, TEEN, HUNDRED -> ofOne ? ordinal(tokens, token) : null;
      default -> null;
    };
  }

  private @Nullable Part ordinal(Tokens tokens, int token) {
    Numeral rank = spelled.at(tokens, token, false);
    return rank != null && rank.ordinal() && rank.value().compareTo(THREE) >= 0
        ? new Part(inverse(rank.value()), rank.to())
        : null;
  }

  /** The "fifths" after the "twenty" of "twenty-fifths", or null. */
  static Phrases.@Nullable Match<NumberWord> compound(
      Phrases<NumberWord> words, Tokens tokens, int token) {
    int next = tokens.isSign(token, '-') ? token + 1 : token;
    Phrases.Match<NumberWord> unit = words.at(tokens, next);
    return unit != null
            && unit.meaning().type() == Type.FRACTION
            && tokens.lastChar(unit.to() - 1) == 's'
            && !tokens.isAny(next, "halves", "quarters")
            && digit(unit.meaning().value()).compareTo(BigDecimal.TEN) < 0
        ? unit
        : null;
  }

  private static BigDecimal digit(BigDecimal part) {
    return BigDecimal.ONE.divide(part, 0, RoundingMode.HALF_EVEN);
  }

  static BigDecimal inverse(BigDecimal value) {
    return BigDecimal.ONE.divide(value, MathContext.DECIMAL64);
  }
}
