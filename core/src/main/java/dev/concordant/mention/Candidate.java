package dev.concordant.mention;

import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import dev.concordant.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a recogniser found: tokens from {@code from} to the one before {@code to}.
 *
 * @param figureFrom the first token after the bound words
 * @param figureTo the token after the last one of the figure itself
 * @param value its value; one that says nothing yet where something is pending
 * @param pending a time that the {@link Timeline} has still to place, or null
 */
record Candidate(
    int from,
    int to,
    int figureFrom,
    int figureTo,
    Kind kind,
    Value value,
    @Nullable Timex3 timex3,
    boolean weak,
    @Nullable TimeExpression pending) {

  private static final Value UNPLACED = new CalendarTime("XXXX", null, null, null);

  Candidate(
      int from,
      int to,
      int figureFrom,
      int figureTo,
      Kind kind,
      Value value,
      @Nullable Timex3 timex3,
      boolean weak) {
    this(from, to, figureFrom, figureTo, kind, value, timex3, weak, null);
  }

  static Candidate of(int from, int to, Kind kind, Value value) {
    return new Candidate(from, to, from, to, kind, value, null, false);
  }

  /** A time expression whose value depends on the rest of the text. */
  static Candidate pending(int from, int to, Kind kind, TimeExpression what) {
    return new Candidate(from, to, from, to, kind, UNPLACED, null, false, what);
  }

  /** The same time expression, placed. */
  Candidate placed(Kind placedKind, Value placed, Timex3 annotation) {
    return new Candidate(
        from, to, figureFrom, figureTo, placedKind, placed, annotation, weak, null);
  }
}
