package dev.concordant.lexicon;

import java.math.BigDecimal;

/**
 * What a number word means.
 *
 * @param type how it joins with its neighbours
 * @param value its value: 3 for "three", 1000000 for "million", 0.5 for "half"
 */
public record NumberWord(Type type, BigDecimal value) {

  /** How a number word joins with its neighbours. */
  public enum Type {
    /** Nought to nine. */
    DIGIT,
    /** Ten to nineteen. */
    TEEN,
    /** Twenty, thirty … ninety. */
    TEN,
    /** A hundred, which multiplies what stands before it. */
    HUNDRED,
    /** Thousand, million, lakh: multiplies the figure before it, in digits or in words. */
    MAGNITUDE,
    /** "k", "bn": a magnitude only straight after digits. */
    ABBREVIATION,
    /** "half", "quarter", "fifths": a part of one. */
    FRACTION,
    /** "dozen", "couple": a number of things, which takes "a" or a count before it. */
    COLLECTIVE,
    /** "third", "twentieth", "hundredth": a rank. */
    ORDINAL,
    /** "a", "an": one, where a hundred, a third or a unit follows. */
    ARTICLE,
    /** "minus", "negative": turns the number after it. */
    SIGN
  }
}
