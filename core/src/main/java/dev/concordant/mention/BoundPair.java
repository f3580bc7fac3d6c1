package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Joins a low and a high bound to a range: "more than 30 and less than 40". */
final class BoundPair {

  private BoundPair() {}

  /** The range of two candidates that stand side by side, or null where they are none. */
  static @Nullable Candidate of(Tokens tokens, Candidate first, Candidate second) {
    if (!tokens.isAny(first.to(), "and", "but")
        || second.from() != first.to() + 1
        || tokens.newlinesBefore(second.from()) > 0
        || !(first.value() instanceof Quantity low)
        || !(second.value() instanceof Quantity high)
        || !isLower(low.bound())
        || !isUpper(high.bound())
        || low.low().compareTo(high.high()) >= 0) {
      return null;
    }
    boolean bare = first.kind() == Kind.COUNT && low.unit().symbol().isEmpty();
    if (!bare && (first.kind() != second.kind() || !low.unit().equals(high.unit()))) {
      return null;
    }
    Quantity range =
        new Quantity(low.low(), high.high(), Bound.RANGE, high.unit(), high.precision());
    return new Candidate(
        first.from(),
        second.to(),
        first.figureFrom(),
        second.figureTo(),
        second.kind(),
        range,
        null,
        false);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  private static boolean isUpper(Bound bound) {
    return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
  }
}
