package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.NumberWord.Type;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads a number that begins with a digit: "1,200", "1 234 567", "1.2m", "12,5", "3/4", "5th". */
final class DigitNumber {

  private static final Forms ORDINAL_ENDINGS = Forms.of("st", "nd", "rd", "th");

  /** Longer runs of digits are no figure that anybody claims, and would make arithmetic slow. */
  private static final int MAX_DIGITS = 40;

  /** So many digits always fit into a long. */
  private static final int LONG_DIGITS = 18;

  private static final int MAX_EXPONENT = 30;

  private final Phrases<NumberWord> words;

  DigitNumber(Phrases<NumberWord> words) {
    this.words = words;
  }

  @Nullable Numeral at(Tokens tokens, int token) {
    if (isInside(tokens, token)) {
      return null;
    }
    boolean whole = tokens.isDigits(token);
    if (whole && tokens.length(token) > MAX_DIGITS) {
      return null;
    }
    int to = whole ? groups(tokens, token) : token;
    int length = length(tokens, token, to);
    int decimals = 0;
    if ((tokens.isSign(to, '.') || isDecimalComma(tokens, token, to))
        && (tokens.isGlued(to) || !whole)
        && isDigitsGlued(tokens, to + 1)
        && tokens.length(to + 1) <= MAX_DIGITS) {
      decimals = tokens.length(to + 1);
      // a nought before the point and the point count as well
      length = Math.max(1, length) + 1 + decimals;
      to += 2;
    }
    if (length == 0 || length > MAX_DIGITS) {
      return null;
    }
    BigDecimal value = value(tokens, token, to, decimals, length);
    if (decimals == 0 && tokens.isGlued(to) && tokens.isAny(to, ORDINAL_ENDINGS)) {
      return new Numeral(
          token,
          to + 1,
          value,
          Numerals.precision(value, 0, false),
          Numeral.Form.ORDINAL,
          BigDecimal.ONE);
    }
    if (decimals == 0 && tokens.isSign(to, '/') && tokens.isGlued(to)) {
      return slash(tokens, token, to, value);
    }
    Numeral numeral =
        new Numeral(
            token,
            to,
            value,
            Numerals.precision(value, -decimals, false),
            Numeral.Form.DIGITS,
            BigDecimal.ONE);
    Numeral power = power(tokens, numeral);
    return power != null ? power : scaled(tokens, numeral);
  }

  /** How many digits stand from a token to the one before another. */
  private static int length(Tokens tokens, int from, int to) {
    int length = 0;
    for (int i = from; i < to; i++) {
      length += tokens.isDigits(i) ? tokens.length(i) : 0;
    }
    return length;
  }

  /** The number that the digits from a token to the one before another make. */
  private static BigDecimal value(Tokens tokens, int from, int to, int decimals, int length) {
    if (length > LONG_DIGITS) {
      StringBuilder digits = new StringBuilder(length);
      for (int i = from; i < to; i++) {
        if (tokens.isDigits(i)) {
          append(digits, tokens, i);
        }
      }
      return new BigDecimal(new BigInteger(digits.toString()), decimals);
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isDigits(i)) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
          value = value * 10 + tokens.digit(at);
        }
      }
    }
    return BigDecimal.valueOf(value, decimals);
  }

  // the digits after a point, and the groups after a comma, are the rest of a figure
  private static boolean isInside(Tokens tokens, int token) {
    if (!tokens.isDigits(token) || !tokens.isGlued(token) || !tokens.isGlued(token - 1)) {
      return false;
    }
    return tokens.isDigits(token - 2)
        && (tokens.isSign(token - 1, '.')
            || (tokens.isSign(token - 1, ',') && tokens.length(token) == 3));
  }

  // the token after the last group of three digits (or two, as Indian figures have them)
  private static int groups(Tokens tokens, int token) {
    int to = token + 1;
    int length = tokens.length(token);
    if (length > 3) {
      return to;
    }
    int end = to;
    int comma = tokens.sign(to);
    if (tokens.isGlued(to) && (comma == ',' || comma == '\'' || comma == '.')) {
      int groups = 0;
      while (tokens.sign(to) == comma
          && tokens.isGlued(to)
          && isDigitsGlued(tokens, to + 1)
          && (tokens.length(to + 1) == 3 || (tokens.length(to + 1) == 2 && comma == ','))
          && length < MAX_DIGITS) {
        length += tokens.length(to + 1);
        groups++;
        to += 2;
        if (tokens.length(to - 1) == 3) {
          if (comma != '.' || groups > 1) {
            end = to;
          }
        }
      }
      return end;
    }
    while (tokens.isDigits(to)
        && tokens.length(to) == 3
        && tokens.newlinesBefore(to) == 0
        && tokens.start(to) == tokens.end(to - 1) + 1
        && tokens.text().charAt(tokens.end(to - 1)) != '\t'
        && length < MAX_DIGITS
        && tokens.digit(tokens.start(token)) != 0) {
      length += 3;
      to++;
    }
    return to;
  }

  // "12,5" and "1,2 million", but not the list "1,2,3" nor "2,300"
  private static boolean isDecimalComma(Tokens tokens, int token, int to) {
    return to == token + 1
        && tokens.isSign(to, ',')
        && tokens.isGlued(to)
        && isDigitsGlued(tokens, to + 1)
        && tokens.length(to + 1) <= 2
        && !(tokens.isSign(to + 2, ',') && tokens.isGlued(to + 2))
        && !(tokens.isSign(token - 1, ',') && tokens.isGlued(token));
  }

  private static boolean isDigitsGlued(Tokens tokens, int token) {
    return tokens.isDigits(token) && tokens.isGlued(token);
  }

  private static void append(StringBuilder out, Tokens tokens, int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      out.append((char) ('0' + tokens.digit(i)));
    }
  }

  // "3/4"; a slash between other numbers makes a date or a name of them
  private static @Nullable Numeral slash(Tokens tokens, int token, int to, BigDecimal value) {
    if (!isDigitsGlued(tokens, to + 1) || tokens.length(to + 1) > 3) {
      return new Numeral(
          token,
          to,
          value,
          Numerals.precision(value, 0, false),
          Numeral.Form.DIGITS,
          BigDecimal.ONE);
    }
    BigDecimal denominator = value(tokens, to + 1, to + 2, 0, tokens.length(to + 1));
    boolean chained = tokens.isSign(to + 2, '/') && tokens.isGlued(to + 2);
    if (chained
        || (tokens.isSign(token - 1, '/') && tokens.isGlued(token))
        || denominator.signum() == 0
        || denominator.compareTo(value) <= 0) {
      return null;
    }
    BigDecimal share = value.divide(denominator, MathContext.DECIMAL64);
    return new Numeral(
        token,
        to + 2,
        share,
        Numerals.precision(share, 0, false),
        Numeral.Form.FRACTION,
        BigDecimal.ONE);
  }

  // "2 × 10^6", "12.3e+14", "10^6"
  private static @Nullable Numeral power(Tokens tokens, Numeral numeral) {
    int i = numeral.to();
    BigDecimal base = BigDecimal.TEN;
    BigDecimal factor = numeral.value();
    if ((tokens.isSign(i, '×') || tokens.is(i, "x") || tokens.isSign(i, '·'))
        && tokens.is(i + 1, "10")) {
      if (!tokens.isSign(i + 2, '^')) {
        return raised(tokens, numeral, i + 2);
      }
      i += 3;
    } else if (tokens.is(numeral.from(), "10")
        && i == numeral.from() + 1
        && tokens.isGlued(i)
        && "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(tokens.sign(i)) >= 0) {
      return raised(tokens, numeral.withValue(numeral.from(), BigDecimal.ONE), i);
    } else if (tokens.is(i, "e") && tokens.isGlued(i)) {
      i++;
    } else if (tokens.isSign(i, '^') && tokens.isGlued(i)) {
      i++;
      base = numeral.value();
      factor = BigDecimal.ONE;
    } else {
      return null;
    }
    boolean negative = tokens.isSign(i, '-');
    if (negative || tokens.isSign(i, '+')) {
      i++;
    }
    if (!isDigitsGlued(tokens, i)
        || tokens.length(i) > 2
        || factor.signum() == 0
        || base.signum() == 0) {
      return null;
    }
    int exponent = CalendarWords.digits(tokens, i, 2);
    return power(numeral, i + 1, factor, base, negative ? -exponent : exponent);
  }

  // "3.5 × 10⁶": small raised digits
  private static @Nullable Numeral raised(Tokens tokens, Numeral numeral, int token) {
    int i = token;
    boolean negative = tokens.isSign(i, '⁻');
    if (negative) {
      i++;
    }
    int exponent = 0;
    int first = i;
    for (int digit; tokens.isGlued(i) && (digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(tokens.sign(i))) >= 0; i++) {
      exponent = Math.min(MAX_EXPONENT + 1, exponent * 10 + digit);
    }
    return i == first
        ? null
        : power(numeral, i, numeral.value(), BigDecimal.TEN, negative ? -exponent : exponent);
  }

  private static @Nullable Numeral power(
      Numeral numeral, int to, BigDecimal factor, BigDecimal base, int exponent) {
    if (Math.abs(exponent) > MAX_EXPONENT || factor.signum() == 0) {
      return null;
    }
    BigDecimal scale = base.pow(exponent, MathContext.DECIMAL64);
    BigDecimal value = factor.multiply(scale, MathContext.DECIMAL64);
    return new Numeral(
        numeral.from(),
        to,
        value,
        Numerals.precision(value, 0, false),
        Numeral.Form.DIGITS,
        BigDecimal.ONE);
  }

  // "1.2 million", "25k", "1.9 lakh crore", "5-million"
  private Numeral scaled(Tokens tokens, Numeral numeral) {
    Numeral out = numeral;
    for (int step = 0; step < 3; step++) {
      int next = out.to();
      if (tokens.isSign(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1)) {
        next++;
      }
      Phrases.Match<NumberWord> word =
          tokens.newlinesBefore(next) > 0 ? null : words.at(tokens, next);
      if (word == null) {
        break;
      }
      Type type = word.meaning().type();
      boolean scales =
          type == Type.MAGNITUDE
              || (type == Type.HUNDRED && step == 0)
              || (type == Type.ABBREVIATION
                  && step == 0
                  && next == out.to()
                  && !(tokens.isGlued(word.to()) && tokens.isDigits(word.to()))
                  && !isDotted(tokens, word.to())
                  && (tokens.length(next) > 1 || tokens.isGlued(next) || tokens.is(next, "k")));
      if (!scales || (step > 0 && tokens.isGlued(next) && next == out.to())) {
        break;
      }
      out = out.times(word.meaning().value(), word.to());
      if (type == Type.ABBREVIATION) {
        break;
      }
    }
    return out;
  }

  // "12k.g"
  private static boolean isDotted(Tokens tokens, int token) {
    return tokens.isSign(token, '.')
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1)
        && tokens.isWord(token + 1);
  }
}
