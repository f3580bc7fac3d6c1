package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads feet and inches: 6'2", 5′ 11″, "5-foot-10", "6ft 4", "six feet two inches". */
final class FeetAndInches {

  private static final Forms AFTER_FIGURE = Forms.of("to", "of", "by", "x");

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final Unit INCH = Unit.of("in", "length", new BigDecimal("0.0254"));
  private static final Unit FOOT = Unit.of("ft", "length", new BigDecimal("0.3048"));

  private final Numerals numerals;

  FeetAndInches(Numerals numerals) {
    this.numerals = numerals;
  }

  /** The height that a numeral begins, or null. */
  UnitReader.@Nullable Measured at(Tokens tokens, Numeral number) {
    if (!number.isWhole(1, 99) || number.magnitude() || number.fraction()) {
      return null;
    }
    int i = number.to();
    if (tokens.newlinesBefore(i) > 0) {
      return null;
    }
    if (tokens.isSign(i, '\'') && tokens.isGlued(i) && number.form() == Numeral.Form.DIGITS) {
      return quoted(tokens, number, i + 1);
    }
    boolean hyphen = isHyphen(tokens, i);
    int foot = hyphen ? i + 1 : i;
    if (!tokens.isAny(foot, "foot", "feet", "ft")) {
      return null;
    }
    // "5-foot-10 guard", "6ft 4", "five feet eight"
    int next = isHyphen(tokens, foot + 1) ? foot + 2 : foot + 1;
    Numeral inches = inches(tokens, next);
    if (inches == null) {
      return null;
    }
    int named = isHyphen(tokens, inches.to()) ? inches.to() + 1 : inches.to();
    if (tokens.isAny(named, "inch", "inches")
        || (tokens.is(named, "in") && tokens.isGlued(named))) {
      return sum(number, inches, named + 1);
    }
    boolean ends =
        next > foot + 1
            || tokens.is(inches.to(), "tall")
            || (tokens.is(foot, "ft") && number.isWhole(3, 8) && !isRange(tokens, inches))
            || (!hyphen && Following.endsPhrase(tokens, inches.to()) && !isRange(tokens, inches));
    return ends ? sum(number, inches, inches.to()) : null;
  }

  private UnitReader.@Nullable Measured quoted(Tokens tokens, Numeral number, int next) {
    Numeral inches = inches(tokens, next);
    if (inches != null) {
      int to = inches.to();
      if (tokens.isSign(to, '"') && tokens.isGlued(to)) {
        return sum(number, inches, to + 1);
      }
      // 6'2 without its second mark: nothing may stand between
      return tokens.isGlued(next) && !isRange(tokens, inches) ? sum(number, inches, to) : null;
    }
    return tokens.text().charAt(tokens.start(next - 1)) == '\u2032'
        ? new UnitReader.Measured(next, number.value(), FOOT, false)
        : null;
  }

  private @Nullable Numeral inches(Tokens tokens, int token) {
    Numeral inches = tokens.newlinesBefore(token) > 0 ? null : numerals.at(tokens, token);
    return inches != null
            && !inches.ordinal()
            && inches.form() != Numeral.Form.ARTICLE
            && inches.value().signum() >= 0
            && inches.compareTo(12) < 0
        ? inches
        : null;
  }

  private static UnitReader.Measured sum(Numeral feet, Numeral inches, int to) {
    return new UnitReader.Measured(
        to, feet.value().multiply(TWELVE).add(inches.value()), INCH, true);
  }

  private static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isSign(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
  }

  private static boolean isRange(Tokens tokens, Numeral inches) {
    int to = inches.to();
    return tokens.isSign(to, '-')
        || tokens.isSign(to, '%')
        || tokens.isSign(to, '\'')
        || tokens.isAny(to, AFTER_FIGURE);
  }
}
