package dev.concordant.mention;

import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import dev.concordant.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a recogniser found: tokens from {@code from} to the one before {@code to}.
 *
 * @param figureFrom the first token after the bound words
 * @param figureTo the token after the last one of the figure itself
 */
record Candidate(
    int from,
    int to,
    int figureFrom,
    int figureTo,
    Kind kind,
    Value value,
    @Nullable Timex3 timex3,
    boolean weak) {

  static Candidate of(int from, int to, Kind kind, Value value) {
    return new Candidate(from, to, from, to, kind, value, null, false);
  }
}
