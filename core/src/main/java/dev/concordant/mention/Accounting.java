package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the brackets by which accounts write a figure below zero: "$(1.2) million", "was ($4.5
 * million)". After a word for a loss they only say it again.
 */
final class Accounting {

  private static final Forms BEFORE_LOSS = Forms.of("was", "were", "is", "of", "to", "from", "at");

  private static final int REACH = 4;

  private final Phrases<NumberWord> words;
  private final MoneyRecogniser money;

  Accounting(Phrases<NumberWord> words, MoneyRecogniser money) {
    this.words = words;
    this.money = money;
  }

  /**
   * The number with the brackets around it, below zero, where a currency before or a magnitude
   * after them shows that they are no aside; else null.
   */
  @Nullable Numeral bracketed(Tokens tokens, Numeral number) {
    int open = number.from() - 1;
    int close = number.to();
    if (number.form() != Numeral.Form.DIGITS
        || !tokens.isSign(open, '(')
        || !tokens.isGlued(number.from())
        || !tokens.isSign(close, ')')
        || !tokens.isGlued(close)) {
      return null;
    }
    Phrases.Match<NumberWord> magnitude =
        tokens.newlinesBefore(close + 1) > 0 ? null : words.at(tokens, close + 1);
    boolean priced = tokens.isGlued(open) && money.before(tokens, open) != null;
    Numeral whole;
    if (magnitude != null && magnitude.meaning().type() == NumberWord.Type.MAGNITUDE) {
      whole = number.times(magnitude.meaning().value(), magnitude.to());
    } else if (priced) {
      whole = number.withTo(close + 1);
    } else {
      return null;
    }
    int from = priced ? open - 1 : open;
    return whole.withValue(open, isLoss(tokens, from) ? whole.value() : whole.value().negate());
  }

  /** "was ($4.5 million)": no noun stands before the brackets that they could explain. */
  Amount around(Tokens tokens, Amount amount) {
    int open = amount.from() - 1;
    if (amount.kind() != Kind.MONEY
        || amount.value().signum() <= 0
        || !tokens.isSign(open, '(')
        || !tokens.isSign(amount.to(), ')')
        || !(tokens.isAny(open - 1, BEFORE_LOSS) || tokens.isSign(open - 1, ':'))
        || tokens.newlinesBefore(open) > 0) {
      return amount;
    }
    return new Amount(
        open,
        amount.to() + 1,
        amount.number(),
        amount.kind(),
        isLoss(tokens, open) ? amount.value() : amount.value().negate(),
        amount.unit());
  }

  private static boolean isLoss(Tokens tokens, int from) {
    for (int i = from - 1; i >= from - REACH; i--) {
      if (tokens.isOf(i, WordClass.LOSS)) {
        return true;
      }
      if (tokens.isDigits(i) || tokens.newlinesBefore(i + 1) > 0) {
        return false;
      }
    }
    return false;
  }
}
