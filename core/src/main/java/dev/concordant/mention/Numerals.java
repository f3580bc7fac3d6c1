package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Precision;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words, and in mixtures of both. */
final class Numerals {

  /** Longer runs of digits are no figure that anybody claims, and would make arithmetic slow. */
  private static final int MAX_DIGITS = 40;

  private final Phrases<NumberWord> words;

  Numerals(Lexicon lexicon) {
    this.words = lexicon.numbers();
  }

  /** The number that begins at a token, or null. */
  @Nullable Numeral at(Tokens tokens, int token) {
    if (tokens.isDigits(token)) {
      return digits(tokens, token);
    }
    return words.mayStartAt(tokens, token) ? spelled(tokens, token) : null;
  }

  private @Nullable Numeral digits(Tokens tokens, int token) {
    StringBuilder number = new StringBuilder();
    append(number, tokens, token);
    int to = token + 1;
    while (tokens.isSign(to, ',')
        && tokens.isGlued(to)
        && tokens.isDigits(to + 1)
        && tokens.isGlued(to + 1)
        && tokens.end(to + 1) - tokens.start(to + 1) == 3) {
      append(number, tokens, to + 1);
      to += 2;
    }
    int decimals = 0;
    if (tokens.isSign(to, '.')
        && tokens.isGlued(to)
        && tokens.isDigits(to + 1)
        && tokens.isGlued(to + 1)) {
      number.append('.');
      append(number, tokens, to + 1);
      decimals = tokens.end(to + 1) - tokens.start(to + 1);
      to += 2;
    }
    if (number.length() > MAX_DIGITS) {
      return null;
    }
    BigDecimal value = new BigDecimal(number.toString());
    boolean ordinal = false;
    boolean magnitude = false;
    int place = -decimals;
    if (decimals == 0 && tokens.isGlued(to) && tokens.isAny(to, "st", "nd", "rd", "th")) {
      ordinal = true;
      to++;
    } else {
      Phrases.Match<NumberWord> word = words.at(tokens, to);
      if (word != null
          && (word.meaning().type() == NumberWord.Type.MAGNITUDE
              || (word.meaning().type() == NumberWord.Type.ABBREVIATION && tokens.isGlued(to)))) {
        value = value.multiply(word.meaning().value());
        place += word.meaning().value().precision() - 1;
        magnitude = true;
        to = word.to();
      }
    }
    return new Numeral(token, to, value, precision(value, place, false), ordinal, magnitude);
  }

  private static void append(StringBuilder out, Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      out.append((char) ('0' + Character.digit(tokens.text().charAt(i), 10)));
    }
  }

  private @Nullable Numeral spelled(Tokens tokens, int token) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = null;
    boolean ordinal = false;
    boolean magnitude = false;
    int to = token;
    for (int i = token; i < tokens.size() && !ordinal; ) {
      Phrases.Match<NumberWord> word = words.at(tokens, i);
      if (word == null) {
        if (group != null && (tokens.is(i, "and") || tokens.isSign(i, '-'))) {
          i++;
          continue;
        }
        break;
      }
      BigDecimal value = word.meaning().value();
      switch (word.meaning().type()) {
        case DIGIT, TEEN, TEN -> group = group == null ? value : group.add(value);
        case HUNDRED -> group = (group == null ? BigDecimal.ONE : group).multiply(value);
        case MAGNITUDE -> {
          total = total.add((group == null ? BigDecimal.ONE : group).multiply(value));
          group = BigDecimal.ZERO;
          magnitude = true;
        }
        case ORDINAL -> {
          group = group == null ? value : group.add(value);
          ordinal = true;
        }
        default -> {
          i = tokens.size();
          continue;
        }
      }
      i = word.to();
      to = i;
    }
    if (group == null) {
      return null;
    }
    BigDecimal value = total.add(group);
    return new Numeral(token, to, value, precision(value, 0, true), ordinal, magnitude);
  }

  private static Precision precision(BigDecimal value, int written, boolean words) {
    int significant = value.signum() == 0 ? written : -value.stripTrailingZeros().scale();
    return new Precision(Math.min(written, significant), Math.max(written, significant), words);
  }
}
