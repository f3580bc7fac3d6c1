package dev.concordant.lexicon;

import java.math.BigDecimal;

/**
 * A word that tells a multiple or a number of times.
 *
 * @param type how it is used
 * @param value how many times
 */
public record Multiple(Type type, BigDecimal value) {

  /** How a word for a multiple is used. */
  public enum Type {
    /** "doubled", "tenfold": so many times as much. */
    GROWTH,
    /** "twice": so many times, or so many times as much. */
    TIMES
  }
}
