package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows how figures of one kind are written around a numeral. */
interface AmountRecogniser {

  /** The figure that a numeral is part of, or null. It may begin before the numeral: "$5". */
  @Nullable Amount at(Tokens tokens, Numeral number);
}
