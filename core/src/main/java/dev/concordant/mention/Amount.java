package dev.concordant.mention;

import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;

/**
 * A single figure with its unit, before ranges and bounds.
 *
 * @param number the numeral it is read from
 * @param value how many of the unit; not the numeral's where several are added up
 */
record Amount(int from, int to, Numeral number, Kind kind, BigDecimal value, Unit unit) {

  static Amount of(Numeral number, int to, Kind kind, Unit unit) {
    return new Amount(number.from(), to, number, kind, number.value(), unit);
  }

  Amount withFrom(int newFrom) {
    return new Amount(newFrom, to, number, kind, value, unit);
  }

  Amount withUnit(int newTo, Unit newUnit) {
    return new Amount(from, newTo, number, kind, value, newUnit);
  }

  /** Whether no unit is written. */
  boolean isBare() {
    return kind == Kind.COUNT && unit.symbol().isEmpty() && unit.per() == null;
  }
}
