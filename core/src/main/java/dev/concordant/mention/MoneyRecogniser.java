package dev.concordant.mention;

import dev.concordant.lexicon.CurrencyForm;
import dev.concordant.lexicon.CurrencyForm.Type;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money: "$240 billion", "EUR 3.5m", "2.9bn euros", "280p", "38 cents". */
final class MoneyRecogniser implements AmountRecogniser {

  private final Phrases<CurrencyForm> currencies;
  private final Numerals numerals;

  MoneyRecogniser(Lexicon lexicon, Numerals numerals) {
    this.currencies = lexicon.currencies();
    this.numerals = numerals;
  }

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    if (number.ordinal()) {
      return null;
    }
    Amount amount = prefixed(tokens, number);
    if (amount == null) {
      amount = suffixed(tokens, number);
    }
    return amount == null ? null : withMinor(tokens, amount);
  }

  /** Whether a way to write a currency ends before a token. */
  Phrases.@Nullable Match<CurrencyForm> before(Tokens tokens, int token) {
    Phrases.Match<CurrencyForm> match = currencies.before(tokens, token);
    // "a $70 offer" is not in Australian dollars
    if (match != null
        && match.to() > match.from() + 1
        && tokens.length(match.from()) == 1
        && !tokens.isGlued(match.from() + 1)) {
      match = currencies.at(tokens, token - 1);
    }
    if (match == null || match.to() != token || tokens.newlinesBefore(token) > 0) {
      return null;
    }
    Type type = match.meaning().type();
    boolean wordSymbol = tokens.isWord(token - 1);
    boolean prefix =
        type == Type.SYMBOL
            ? !wordSymbol || tokens.isCapitalised(match.from()) || tokens.length(token - 1) > 1
            : type == Type.CODE;
    if (!prefix
        || (wordSymbol && tokens.length(token - 1) == 1 && !tokens.isGlued(token))
        || (wordSymbol
            && tokens.isGlued(match.from())
            && (tokens.isWord(match.from() - 1) || tokens.isDigits(match.from() - 1)))) {
      return null;
    }
    return match;
  }

  private @Nullable Amount prefixed(Tokens tokens, Numeral number) {
    if (number.form() != Numeral.Form.DIGITS && number.form() != Numeral.Form.FRACTION) {
      return null;
    }
    Phrases.Match<CurrencyForm> match = before(tokens, number.from());
    if (match == null || isMinor(tokens, number.to())) {
      return null;
    }
    int to = number.to();
    // "US$5 dollars", "£5 sterling": the currency told twice
    Phrases.Match<CurrencyForm> again = after(tokens, to);
    if (again != null
        && again.meaning().code().equals(match.meaning().code())
        && again.meaning().type() != Type.MINOR) {
      to = again.to();
    }
    Unit unit = Unit.currency(match.meaning().code());
    return new Amount(match.from(), to, number, Kind.MONEY, number.value(), unit);
  }

  private Phrases.@Nullable Match<CurrencyForm> after(Tokens tokens, int token) {
    return tokens.newlinesBefore(token) > 0 ? null : currencies.at(tokens, token);
  }

  private @Nullable Amount suffixed(Tokens tokens, Numeral number) {
    int next = number.to();
    if ((number.fraction() || number.form() == Numeral.Form.INDEFINITE) && tokens.is(next, "of")) {
      next++;
    }
    if (number.fraction() && tokens.isAny(next, "a", "an")) {
      next++;
    }
    if (tokens.isSign(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1)) {
      next++;
    }
    // "2,3 Mrd. EUR"
    if (number.magnitude() && tokens.isSign(next, '.') && tokens.isGlued(next)) {
      next++;
    }
    Phrases.Match<CurrencyForm> match = after(tokens, next);
    if (match == null || (tokens.isSign(next - 1, '.') && match.meaning().type() != Type.CODE)) {
      return null;
    }
    boolean letter = tokens.isWord(next) && tokens.length(next) == 1 && tokens.lastChar(next) < 128;
    switch (match.meaning().type()) {
      case SYMBOL -> {
        // "5 $10 notes": the sign belongs to the next figure
        if (number.form() != Numeral.Form.DIGITS
            || letter
            || (tokens.isDigits(match.to())
                && (tokens.isGlued(match.to()) || !tokens.isGlued(next)))) {
          return null;
        }
      }
      case CODE -> {
        if (number.form() == Numeral.Form.ARTICLE
            || (tokens.isDigits(match.to())
                && !tokens.isGlued(next)
                && !isMinor(tokens, match.to() + 1))) {
          return null;
        }
      }
      case NAME -> {
        if (tokens.isAny(next, "pounds", "pound") && isWeighed(tokens, number.from())) {
          return null;
        }
        if (number.form() == Numeral.Form.ARTICLE && tokens.length(next) < 4) {
          return null;
        }
      }
      case HOMONYM -> {
        if (!number.magnitude() && number.compareTo(1000) < 0) {
          return null;
        }
      }
      case MINOR -> {
        if (letter
            && (number.form() != Numeral.Form.DIGITS
                || !tokens.isGlued(next)
                || tokens.isCapitalised(next)
                || isFormat(number))) {
          return null;
        }
        if (number.form() == Numeral.Form.ARTICLE) {
          return null;
        }
      }
    }
    CurrencyForm form = match.meaning();
    return new Amount(
        number.from(),
        match.to(),
        number,
        Kind.MONEY,
        number.value().multiply(form.factor()),
        Unit.currency(form.code()));
  }

  // "1080p" is a format of pictures, "1,284.5p" a price
  private static boolean isFormat(Numeral number) {
    return number.to() == number.from() + 1 && number.compareTo(1000) >= 0;
  }

  // "weighed 200 pounds"
  private static boolean isWeighed(Tokens tokens, int from) {
    for (int i = from - 1; i >= from - 5 && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (tokens.isDigits(i) || tokens.is(i, "and")) {
        return false;
      }
      if (tokens.isOf(i, WordClass.WEIGHING)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMinor(Tokens tokens, int token) {
    Phrases.Match<CurrencyForm> match = after(tokens, token);
    return match != null && match.meaning().type() == Type.MINOR && tokens.length(token) > 1;
  }

  // "twenty rupees 43", "$3 and fourteen": what is left of the amount, at the end of a sentence
  private static boolean isSpoken(Tokens tokens, Amount amount, Numeral more) {
    boolean ends =
        more.to() >= tokens.size()
            || tokens.newlinesBefore(more.to()) > 0
            || (tokens.isSign(more.to(), '.') && !tokens.isGlued(more.to() + 1));
    boolean and = tokens.is(amount.to(), "and");
    return ends
        && !more.ordinal()
        && !more.fraction()
        && (and
            ? more.precision().words()
            : tokens.isWord(amount.to() - 1) && more.precision().written() == 0);
  }

  // "thirteen dollars and forty-five cents"
  private Amount withMinor(Tokens tokens, Amount amount) {
    int next = tokens.is(amount.to(), "and") ? amount.to() + 1 : amount.to();
    if (amount.number().magnitude()
        || tokens.newlinesBefore(next) > 0
        || amount.value().stripTrailingZeros().scale() > 0) {
      return amount;
    }
    Numeral more = numerals.at(tokens, next);
    if (more == null || more.form() == Numeral.Form.ARTICLE || !more.isWhole(0, 99)) {
      return amount;
    }
    Phrases.Match<CurrencyForm> minor = after(tokens, more.to());
    if (minor == null && isSpoken(tokens, amount, more)) {
      return new Amount(
          amount.from(),
          more.to(),
          amount.number(),
          Kind.MONEY,
          amount.value().add(more.value().movePointLeft(2)),
          amount.unit());
    }
    return minor == null
            || minor.meaning().type() != Type.MINOR
            || !(minor.meaning().code().equals(amount.unit().symbol())
                || tokens.isAny(more.to(), "cents", "cent"))
        ? amount
        : new Amount(
            amount.from(),
            minor.to(),
            amount.number(),
            Kind.MONEY,
            amount.value().add(more.value().multiply(minor.meaning().factor())),
            amount.unit());
  }
}
