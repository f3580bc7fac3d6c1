package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NameWord;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ranks in Roman numerals: "Phase III", "stage IV". Those of popes and wars are names. */
final class RomanRecogniser implements Recogniser {

  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
  private static final List<String> TENS =
      List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX");

  private final Phrases<NameWord> names;

  RomanRecogniser(Lexicon lexicon) {
    this.names = lexicon.names();
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (!tokens.isAllCapitals(token)
        || tokens.newlinesBefore(token) > 0
        || (tokens.isGlued(token + 1) && tokens.isDigits(token + 1))) {
      return null;
    }
    int value = value(tokens, token);
    if (value == 0) {
      return null;
    }
    Phrases.Match<NameWord> label = names.before(tokens, token);
    if (label == null
        || label.meaning().type() != NameWord.Type.RANK
        || label.meaning().unit().isEmpty()) {
      return null;
    }
    return Candidate.of(
        label.from(),
        token + 1,
        Kind.ORDINAL,
        Quantity.of(
            BigDecimal.valueOf(value),
            Bound.EXACT,
            Unit.counted(label.meaning().unit()),
            Precision.WHOLE));
  }

  @Override
  public Openers openers() {
    return Openers.CAPITALS;
  }

  // 0 where the letters are no numeral in its one proper form
  private static int value(Tokens tokens, int token) {
    String letters = tokens.text(token);
    int value = 0;
    for (int i = 0; i < letters.length(); i++) {
      int digit = digit(letters, i);
      if (digit == 0) {
        return 0;
      }
      value += digit < digit(letters, i + 1) ? -digit : digit;
    }
    return value > 0 && value < 90 && letters.equals(numeral(value)) ? value : 0;
  }

  private static int digit(String letters, int at) {
    return at < letters.length()
        ? switch (letters.charAt(at)) {
          case 'I' -> 1;
          case 'V' -> 5;
          case 'X' -> 10;
          case 'L' -> 50;
          default -> 0;
        }
        : 0;
  }

  private static String numeral(int value) {
    return TENS.get(value / 10) + ONES.get(value % 10);
  }
}
