package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads percentages, percentage points and basis points, which are never confused. */
final class PercentRecogniser implements AmountRecogniser {

  private static final Forms POINT_SIGNS = Forms.of("pp", "ppt", "ppts", "pps", "pts");

  private static final Forms PERCENT_WORDS =
      Forms.of("percent", "percentage", "percents", "pct", "pc");

  private static final Forms STANDINGS =
      Forms.of("behind", "ahead", "clear", "adrift", "off", "short", "lead", "leads");

  /** How far from half a point a word of rates may stand. */
  private static final int REACH = 20;

  private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    if (number.ordinal()
        || number.form() == Numeral.Form.ARTICLE
        || number.form() == Numeral.Form.INDEFINITE) {
      return null;
    }
    int i = number.to();
    if (tokens.newlinesBefore(i) > 0) {
      return null;
    }
    if (tokens.isSign(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1)) {
      i++;
    }
    if (number.fraction()) {
      return part(tokens, number, i);
    }
    if (tokens.isAny(i, POINT_SIGNS) && tokens.isWord(i)) {
      return points(number, i + 1);
    }
    if (tokens.isAny(i, "bps", "bp")) {
      return basisPoints(number, i + 1);
    }
    if (tokens.is(i, "basis") && isPoint(tokens, i + 1)) {
      return basisPoints(number, i + 2);
    }
    if (tokens.is(i, "percentage") || tokens.isSign(i, '%')) {
      int point = tokens.isSign(i + 1, '-') ? i + 2 : i + 1;
      if (isPoint(tokens, point)) {
        return points(number, point + 1);
      }
    }
    int to = percent(tokens, i);
    return to > i ? Amount.of(number, to, Kind.PERCENT, Unit.PERCENT) : null;
  }

  // "half a percentage point", "a tenth of a per cent", "a quarter-point cut"
  private static @Nullable Amount part(Tokens tokens, Numeral number, int token) {
    int i = tokens.is(token, "of") ? token + 1 : token;
    if (tokens.isAny(i, "a", "one")) {
      i++;
    }
    if (tokens.is(i, "percentage") && isPoint(tokens, i + 1)) {
      return points(number, i + 2);
    }
    if (tokens.is(i, "basis") && isPoint(tokens, i + 1)) {
      return basisPoints(number, i + 2);
    }
    // no game and no index gives quarters of a point
    if (isPoint(tokens, i)
        && (tokens.is(number.to() - 1, "quarter")
            || tokens.is(number.to() - 1, "quarters")
            || tokens.isOf(i + 1, WordClass.RATE_MOVE)
            || isOfRate(tokens, number, i))) {
      return points(number, i + 1);
    }
    int to = percent(tokens, i);
    return to > i && (i > number.to() || tokens.isSign(i, '%'))
        ? Amount.of(number, to, Kind.PERCENT, Unit.PERCENT)
        : null;
  }

  // "rates rose by half a point", "to 4%"; a player is half a point ahead
  private static boolean isOfRate(Tokens tokens, Numeral number, int point) {
    int next = point + 1;
    if (tokens.isAny(next, STANDINGS)) {
      return false;
    }
    return Surroundings.before(tokens, number.from(), REACH, WordClass.RATE)
        || Surroundings.after(tokens, next, REACH, WordClass.RATE);
  }

  /**
   * The token after a word or sign for percent that begins at a token; the token if there is none.
   */
  static int percent(Tokens tokens, int i) {
    if (tokens.isSign(i, '%') || tokens.isSign(i, '％') || tokens.isSign(i, '٪')) {
      return i + 1;
    }
    if (tokens.isAny(i, PERCENT_WORDS)) {
      return tokens.is(i, "pct")
              && tokens.isSign(i + 1, '.')
              && tokens.isWord(i + 2)
              && !tokens.isCapitalised(i + 2)
          ? i + 2
          : i + 1;
    }
    return tokens.is(i, "per") && tokens.isAny(i + 1, "cent", "cents") ? i + 2 : i;
  }

  private static boolean isPoint(Tokens tokens, int i) {
    return tokens.isAny(i, "point", "points");
  }

  private static Amount points(Numeral number, int to) {
    return Amount.of(number, to, Kind.PERCENTAGE_POINTS, Unit.PERCENTAGE_POINTS);
  }

  private static Amount basisPoints(Numeral number, int to) {
    return new Amount(
        number.from(),
        to,
        number,
        Kind.PERCENTAGE_POINTS,
        number.value().multiply(BASIS_POINT),
        Unit.PERCENTAGE_POINTS);
  }
}
