package dev.concordant.mention;

import dev.concordant.lexicon.CurrencyForm;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a story told in figures: "87: the minutes that it took", "7: the number of
 * budgets she has presented". The number opens a line; what it counts is told after the colon.
 */
final class LabelledNumber {

  private final Phrases<UnitForm> units;
  private final Phrases<CurrencyForm> currencies;

  LabelledNumber(Lexicon lexicon) {
    this.units = lexicon.units();
    this.currencies = lexicon.currencies();
  }

  /** The amount that a number is of, or null. */
  @Nullable Amount at(Tokens tokens, Numeral number) {
    int colon = number.to();
    if (!tokens.isSign(colon, ':')
        || !tokens.is(colon + 1, "the")
        || tokens.newlinesBefore(colon + 1) > 0
        || number.form() != Numeral.Form.DIGITS
        || !opensLine(tokens, number.from())) {
      return null;
    }
    int noun = colon + 2;
    if (tokens.isAny(noun, "number", "total") && tokens.is(noun + 1, "of")) {
      noun += 2;
    } else if (tokens.is(noun + 1, "number") && tokens.is(noun + 2, "of")) {
      noun += 3;
    }
    Phrases.Match<UnitForm> unit = units.at(tokens, noun);
    if (unit != null
        && unit.meaning().type() == UnitForm.Type.NAME
        && CountedNoun.isPlural(tokens, unit.to() - 1)) {
      Unit measured = unit.meaning().unit();
      Kind kind = measured.dimension().equals("time") ? Kind.DURATION : Kind.MEASURE;
      return amount(number, kind, number.value(), measured);
    }
    Phrases.Match<CurrencyForm> currency = currencies.at(tokens, noun);
    if (currency != null && CountedNoun.isPlural(tokens, currency.to() - 1)) {
      BigDecimal value = number.value().multiply(currency.meaning().factor());
      return amount(number, Kind.MONEY, value, Unit.currency(currency.meaning().code()));
    }
    String counted = CountedNoun.ofPlural(tokens, noun);
    return counted.isEmpty()
        ? null
        : amount(number, Kind.COUNT, number.value(), Unit.counted(counted));
  }

  private static Amount amount(Numeral number, Kind kind, BigDecimal value, Unit unit) {
    return new Amount(number.from(), number.to(), number, kind, value, unit);
  }

  private static boolean opensLine(Tokens tokens, int token) {
    boolean bullet = tokens.isSign(token - 1, '*') || tokens.isSign(token - 1, '•');
    int first = bullet ? token - 1 : token;
    return first == 0 || tokens.newlinesBefore(first) > 0;
  }
}
