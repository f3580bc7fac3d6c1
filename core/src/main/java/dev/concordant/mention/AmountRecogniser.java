package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows how figures of one kind are written around a numeral. */
interface AmountRecogniser {

  /**
   * The figure that a numeral is part of, or null. It may begin before the numeral: "$5".
   *
   * @param measured the numeral with the unit of measure after it, or null if none follows
   */
  @Nullable Amount at(Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured);
}
