package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year that something began in: told as such, or as a time that has passed since. "The worst
 * storm for 37 years" and "the worst storm since 1979" can be put to each other.
 */
final class Beginning {

  /** No year, or none that can be told. */
  static final int UNKNOWN = 0;

  /** What a time of years follows that reaches up to now: "the worst in 37 years". */
  private static final Set<String> UP_TO_NOW = Set.of("for", "in");

  private static final int LENGTH_OF_YEAR = 4;
  private static final int LEAST = 2;

  private Beginning() {}

  /**
   * The year, reckoned from the day of the text where it is told by what has passed.
   *
   * @param wordBefore the word before the claim, in lower case
   */
  static int year(Claim claim, String wordBefore, @Nullable LocalDate published) {
    if (claim.value() instanceof CalendarTime time) {
      LocalDate from = time.from();
      return from != null && time.isResolved() && time.timex().length() == LENGTH_OF_YEAR
          ? from.getYear()
          : UNKNOWN;
    }
    if (published == null
        || !(claim.value() instanceof Quantity years)
        || !years.isSingle()
        || years.bound() != Bound.EXACT
        || years.low().stripTrailingZeros().scale() > 0
        || years.low().intValue() < LEAST
        || !isUpToNow(claim, wordBefore)) {
      return UNKNOWN;
    }
    return published.getYear() - years.low().intValue();
  }

  private static boolean isUpToNow(Claim claim, String wordBefore) {
    return switch (claim.kind()) {
      case AGE -> true;
      case ORDINAL -> claim.unit().equals("anniversary");
      case DURATION -> claim.unit().equals("year") && UP_TO_NOW.contains(wordBefore);
      default -> false;
    };
  }

  /** Whether one of two claims tells the year, and the other how long ago it was. */
  static boolean isToldBothWays(Figure a, Figure b) {
    return a.began() != UNKNOWN
        && b.began() != UNKNOWN
        && (a.kind() == Kind.DATE) != (b.kind() == Kind.DATE);
  }
}
