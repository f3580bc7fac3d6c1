package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The year that something began in: told as such, or as a time that has passed since. "The worst
 * storm for 37 years" and "the worst storm since 1979" can be put to each other.
 */
final class Beginning {

  /** No year, or none that can be told. */
  static final int UNKNOWN = 0;

  /** What a time of years follows that reaches up to now: "the worst in 37 years". */
  private static final Set<String> UP_TO_NOW = Set.of("for", "in", "after");

  /** What follows it: "it is 37 years since", "37 years have gone by". */
  private static final Set<String> HAVE_PASSED =
      Set.of(
          "have passed",
          "have gone",
          "have elapsed",
          "has passed",
          "has gone",
          "has elapsed",
          "had passed",
          "had gone",
          "had elapsed");

  private static final Map<String, BigDecimal> YEARS =
      Map.of("year", BigDecimal.ONE, "decade", BigDecimal.TEN, "century", new BigDecimal("100"));

  private static final String AGO = " ago";
  private static final int LENGTH_OF_YEAR = 4;
  private static final BigDecimal LEAST = new BigDecimal("2");
  private static final BigDecimal MOST = new BigDecimal("10000");

  private Beginning() {}

  /** The year, reckoned from the day of the text where it is told by what has passed. */
  static int year(Claim claim, int passed, @Nullable LocalDate published) {
    if (claim.value() instanceof CalendarTime time) {
      LocalDate from = time.from();
      return from != null && time.isResolved() && time.timex().length() == LENGTH_OF_YEAR
          ? from.getYear()
          : UNKNOWN;
    }
    return published == null || passed == UNKNOWN ? UNKNOWN : published.getYear() - passed;
  }

  /** The years that have passed since, where the claim tells them: "37 years ago". */
  static int passed(Claim claim, Beside words, @Nullable LocalDate published) {
    if (claim.value() instanceof CalendarTime time) {
      int year = published == null ? UNKNOWN : year(claim, UNKNOWN, published);
      return !claim.quote().endsWith(AGO)
          ? UNKNOWN
          : year == UNKNOWN || published == null ? offset(time) : published.getYear() - year;
    }
    if (!(claim.value() instanceof Quantity q)
        || !q.isSingle()
        || q.bound() != Bound.EXACT
        || !isUpToNow(claim, words)) {
      return UNKNOWN;
    }
    return whole(q.low().multiply(YEARS.getOrDefault(claim.unit(), BigDecimal.ONE)));
  }

  // 37 of PREVIOUS-37-YEAR, told on an unknown day
  private static int offset(CalendarTime time) {
    String[] parts = time.timex().split("-", -1);
    return parts.length == 3
            && parts[0].equals("PREVIOUS")
            && parts[2].equals("YEAR")
            && StringUtils.isNumeric(parts[1])
        ? whole(new BigDecimal(parts[1]))
        : UNKNOWN;
  }

  // what nobody tells the year of is none: half a year, and the age of the earth
  private static int whole(BigDecimal years) {
    boolean told = years.compareTo(LEAST) >= 0 && years.compareTo(MOST) <= 0;
    return told && years.stripTrailingZeros().scale() <= 0 ? years.intValue() : UNKNOWN;
  }

  private static boolean isUpToNow(Claim claim, Beside words) {
    return switch (claim.kind()) {
      case AGE -> claim.unit().equals("year");
      case ORDINAL -> claim.unit().equals("anniversary");
      case DURATION ->
          YEARS.containsKey(claim.unit())
              && (UP_TO_NOW.contains(words.before())
                  || words.after(1).equals("since")
                  || HAVE_PASSED.contains(words.after(2)));
      default -> false;
    };
  }

  /** Whether one of two claims tells the year, and the other how long ago it was. */
  static boolean isToldBothWays(Figure a, Figure b) {
    return ((a.began() != UNKNOWN && b.began() != UNKNOWN)
            || (a.passed() != UNKNOWN && b.passed() != UNKNOWN))
        && ((a.kind() == Kind.DATE) != (b.kind() == Kind.DATE)
            || (a.kind() == Kind.ORDINAL && isOfMany(b))
            || (b.kind() == Kind.ORDINAL && isOfMany(a)));
  }

  /** How many years have passed by the one of two such claims for one by the other. */
  static double ratio(Figure a, Figure b) {
    int of = Math.max(1, a.passed() != UNKNOWN ? a.passed() : b.passed() + b.began() - a.began());
    int to = Math.max(1, b.passed() != UNKNOWN ? b.passed() : a.passed() + a.began() - b.began());
    return (double) of / to;
  }

  /** How many years lie between what two such claims tell. */
  static int between(Figure a, Figure b) {
    return Math.abs(
        a.passed() != UNKNOWN && b.passed() != UNKNOWN
            ? a.passed() - b.passed()
            : a.began() - b.began());
  }

  // a 60th anniversary can be put to "three-quarters of a century", though not in years
  private static boolean isOfMany(Figure figure) {
    return figure.kind() == Kind.DURATION && !figure.unit().equals("year");
  }
}
