package dev.concordant.lexicon;

import dev.concordant.value.Bound;

/**
 * A word or phrase that bounds a figure.
 *
 * @param bound what it makes of the figure
 * @param position on which side of the figure it stands
 */
public record BoundPhrase(Bound bound, Position position) {

  /** On which side of the figure a phrase stands. */
  public enum Position {
    /** "more than 40". */
    BEFORE,
    /** "40 or more". */
    AFTER
  }
}
