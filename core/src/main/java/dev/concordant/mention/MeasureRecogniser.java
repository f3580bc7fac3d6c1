package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads measures: "12 km", "5ft 11in", "41 degrees Celsius", "magnitude 6.4". */
final class MeasureRecogniser implements AmountRecogniser {

  private static final Unit MAGNITUDE = Unit.of("Mw", "moment-magnitude", BigDecimal.ONE);

  /** How far before its strength a tremor may be named. */
  private static final int REACH = 12;

  private static final Unit DEGREE = Unit.of("degree", "degree", BigDecimal.ONE);

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    Amount quake = earthquake(tokens, number);
    if (quake != null) {
      return quake;
    }
    if (tokens.is(number.to(), "below") && tokens.is(number.to() + 1, "zero")) {
      return new Amount(
          number.from(), number.to() + 2, number, Kind.MEASURE, number.value().negate(), DEGREE);
    }
    if (measured == null
        || measured.unit().dimension().equals("time")
        || (number.form() == Numeral.Form.ARTICLE && !isOne(tokens, number))) {
      return null;
    }
    BigDecimal value = measured.value();
    int to = measured.to();
    // "2 below zero", "12 degrees below zero"
    if (measured.unit().dimension().startsWith("temperature")
        || measured.unit().symbol().equals("degree")) {
      if (tokens.is(to, "below") && tokens.isAny(to + 1, "zero", "freezing")) {
        return new Amount(
            number.from(), to + 2, number, Kind.MEASURE, value.negate(), measured.unit());
      }
    }
    return new Amount(number.from(), to, number, Kind.MEASURE, value, measured.unit());
  }

  // "a mile" measures; "a stone", "a foot", "a cup" and "a degree" are mostly things
  private static boolean isOne(Tokens tokens, Numeral number) {
    return !tokens.isOf(number.to(), WordClass.THING_NOT_UNIT) && !tokens.is(number.to(), "single")
        || tokens.isAny(number.from() - 1, "half", "than", "about");
  }

  // "magnitude 6.4", "a magnitude of 6.4", "6.4-magnitude"
  private static @Nullable Amount earthquake(Tokens tokens, Numeral number) {
    if (number.form() != Numeral.Form.DIGITS || number.compareTo(10) > 0 || number.magnitude()) {
      return null;
    }
    int i = number.to();
    if (tokens.is(tokens.isSign(i, '-') ? i + 1 : i, "magnitude")) {
      return Amount.of(number, tokens.isSign(i, '-') ? i + 2 : i + 1, Kind.MEASURE, MAGNITUDE);
    }
    int from = number.from();
    if (tokens.isSign(from - 1, '-')) {
      from--;
    }
    if (tokens.is(from - 1, "magnitude")) {
      return Amount.of(number, i, Kind.MEASURE, MAGNITUDE).withFrom(from - 1);
    }
    if (tokens.is(from - 1, "of") && tokens.is(from - 2, "magnitude")) {
      return Amount.of(number, i, Kind.MEASURE, MAGNITUDE);
    }
    return isStrength(tokens, number) ? Amount.of(number, i, Kind.MEASURE, MAGNITUDE) : null;
  }

  // "measured 4.8 on the Richter scale"; in the sentence of a tremor a bare figure with tenths
  private static boolean isStrength(Tokens tokens, Numeral number) {
    int i = number.to();
    if (tokens.is(i, "on") && tokens.is(i + 1, "the") && tokens.is(i + 2, "richter")) {
      return true;
    }
    if (number.precision().written() != -1
        || !Following.endsPhrase(tokens, i)
        || tokens.isSign(i, '%')
        || tokens.isSign(i, '-')
        || number.compareTo(1) < 0) {
      return false;
    }
    int floor = number.from() - REACH;
    for (int at = number.from() - 1; at > floor && tokens.newlinesBefore(at + 1) == 0; at--) {
      if (tokens.isOf(at, WordClass.TREMOR)) {
        return true;
      }
      if (tokens.isSign(at, '.') && !tokens.isGlued(at + 1)) {
        return false;
      }
    }
    return false;
  }
}
