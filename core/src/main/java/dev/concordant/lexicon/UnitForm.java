package dev.concordant.lexicon;

import dev.concordant.value.Unit;

/**
 * A way to write a unit of measure.
 *
 * @param unit the unit
 * @param type whether it is spelled out
 */
public record UnitForm(Unit unit, Type type) {

  /** How a unit is written. */
  public enum Type {
    /** "kilometres": a word. */
    NAME,
    /** "km": an abbreviation, which needs a figure straight before it. */
    SYMBOL
  }
}
