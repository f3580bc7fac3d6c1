package dev.concordant.lexicon;

import java.math.BigDecimal;

/**
 * A way to write a currency.
 *
 * @param type where it stands
 * @param code the ISO 4217 code
 * @param factor how much of the currency one of it is: 1, or 0.01 for cents
 */
public record CurrencyForm(Type type, String code, BigDecimal factor) {

  /** Where a form of a currency stands. */
  public enum Type {
    /** "$", "US$": before the figure, or after it. */
    SYMBOL,
    /** "EUR": before or after the figure. */
    CODE,
    /** "dollars": after the figure. */
    NAME,
    /** "won": a name that is also another word, so it needs a magnitude before it. */
    HOMONYM,
    /** "cents", "¢", "p": a part of the unit, after the figure. */
    MINOR
  }
}
