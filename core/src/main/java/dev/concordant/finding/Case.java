package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair before the rules, with the days its texts were published.
 *
 * @param pair the pair
 * @param publishedA the day of the first text, or null if unknown
 * @param publishedB the day of the second text, or null if unknown
 */
record Case(Pair pair, @Nullable LocalDate publishedA, @Nullable LocalDate publishedB) {

  Claim a() {
    return pair.a();
  }

  Claim b() {
    return pair.b();
  }

  boolean is(Comparison comparison) {
    return pair.comparison() == comparison;
  }

  /** Whether both are figures, and their values cannot both hold. */
  boolean clashes() {
    return is(Comparison.DISJOINT) || is(Comparison.INCOMPARABLE);
  }

  boolean bothFigures() {
    return a().value() instanceof Quantity && b().value() instanceof Quantity;
  }

  Quantity x() {
    return (Quantity) a().value();
  }

  Quantity y() {
    return (Quantity) b().value();
  }

  /** The two quotes, for the working. */
  String quotes() {
    return "\"" + a().quote() + "\" and \"" + b().quote() + "\"";
  }

  Judgement contradicts(String reason, String working) {
    return new Judgement(Verdict.CONTRADICTS, reason, working);
  }

  Judgement drifts(String reason, String working) {
    return new Judgement(Verdict.DRIFTS, reason, working);
  }
}
