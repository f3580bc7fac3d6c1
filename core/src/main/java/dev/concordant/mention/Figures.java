package dev.concordant.mention;

import dev.concordant.lexicon.CurrencyForm;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what a numeral begins: reads it once and asks every kind, then looks for a range. */
final class Figures implements Recogniser {

  /** The most tokens that a sign before a figure has: "U", ".", "S", ".", "$". */
  private static final int MAX_SIGN = 5;

  private final Numerals numerals;
  private final UnitReader units;
  private final FrequencyRecogniser frequencies;
  private final LabelledNumber labels;
  private final MoneyRecogniser money;
  private final AmountRecogniser[] kinds;
  private final Rates rates;
  private final Accounting accounting;
  private final Ranges ranges;

  Figures(Lexicon lexicon, Numerals numerals) {
    this.numerals = numerals;
    this.units = new UnitReader(lexicon, numerals);
    this.frequencies = new FrequencyRecogniser(lexicon, numerals);
    this.labels = new LabelledNumber(lexicon);
    this.money = new MoneyRecogniser(lexicon, numerals);
    // where two kinds take the same words, the earlier one wins
    this.kinds =
        new AmountRecogniser[] {
          new AgeRecogniser(),
          money,
          new PercentRecogniser(),
          new DurationRecogniser(),
          new MeasureRecogniser(),
          new RatioRecogniser(numerals),
          new OrdinalRecogniser(lexicon),
          new CountRecogniser(lexicon, numerals)
        };
    this.rates = new Rates(lexicon, numerals);
    this.accounting = new Accounting(lexicon.numbers(), money);
    this.ranges = new Ranges(lexicon, this);
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    Numeral number = numerals.at(tokens, token);
    if (number == null || isRounding(tokens, token)) {
      return null;
    }
    Numeral bracketed = accounting.bracketed(tokens, number);
    if (bracketed != null) {
      number = bracketed;
    }
    Candidate often = frequencies.at(tokens, number);
    if (often != null) {
      return often;
    }
    Amount counted = labels.at(tokens, number);
    Amount amount = counted == null ? read(tokens, number) : counted;
    return amount == null ? null : ranges.from(tokens, amount);
  }

  @Override
  public Openers openers() {
    return numerals.openers();
  }

  // "to the nearest 100": how a figure was rounded, and no figure
  private boolean isRounding(Tokens tokens, int token) {
    if (tokens.is(token - 1, "nearest")) {
      return true;
    }
    Phrases.Match<CurrencyForm> currency = money.before(tokens, token);
    return currency != null && tokens.is(currency.from() - 1, "nearest");
  }

  /** The amount whose figure begins at a token, a currency before it allowed; or null. */
  @Nullable Amount amountAt(Tokens tokens, int token) {
    int i = token;
    for (int sign = 1; sign <= MAX_SIGN; sign++) {
      Phrases.Match<CurrencyForm> currency = money.before(tokens, token + sign);
      if (currency != null && currency.from() == token) {
        i = token + sign;
        break;
      }
    }
    Numeral number = numerals.at(tokens, i);
    return number == null ? null : read(tokens, number);
  }

  private @Nullable Amount read(Tokens tokens, Numeral number) {
    UnitReader.Measured measured = units.at(tokens, number);
    Amount best = null;
    for (AmountRecogniser kind : kinds) {
      Amount amount = kind.at(tokens, number, measured);
      if (amount != null && (best == null || amount.to() > best.to())) {
        best = amount;
      }
    }
    return best == null
        ? null
        : accounting.around(tokens, signed(tokens, rates.extend(tokens, best)));
  }

  // "-5%", "+2.4%": a sign straight before the figure and not straight after anything
  private static Amount signed(Tokens tokens, Amount amount) {
    int sign = amount.from() - 1;
    boolean minus = tokens.isSign(sign, '-');
    if (!(minus || tokens.isSign(sign, '+'))
        || !tokens.isGlued(amount.from())
        || (tokens.isGlued(sign) && !tokens.isSign(sign - 1, '('))) {
      return amount;
    }
    return new Amount(
        sign,
        amount.to(),
        amount.number(),
        amount.kind(),
        minus ? amount.value().negate() : amount.value(),
        amount.unit());
  }
}
