package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.claim.Role;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair before the rules, with what else its texts state.
 *
 * @param pair the pair
 * @param readingA all that the first text states
 * @param readingB all that the second text states
 * @param draft whether the first text is a draft that draws on the second
 */
record Case(Pair pair, Reading readingA, Reading readingB, boolean draft) {

  /** The day of the first text, or null if unknown. */
  @Nullable LocalDate publishedA() {
    return readingA.source().publishedOn();
  }

  /** The day of the second text, or null if unknown. */
  @Nullable LocalDate publishedB() {
    return readingB.source().publishedOn();
  }

  /** Whether the sentence of a figure tells where it came from, and the change equals it. */
  boolean isItsOwnChange(Claim level, Reading reading) {
    return level.value() instanceof Quantity to
        && inSentence(level, reading).stream()
            .filter(c -> c.role() == Role.FROM)
            .anyMatch(
                c ->
                    c.value() instanceof Quantity from
                        && from.unit().dimension().equals(to.unit().dimension())
                        && from.baseLow().subtract(to.baseLow()).abs().compareTo(to.baseLow())
                            == 0);
  }

  /** The claims of the sentence of one, in the order of the text. */
  static List<Claim> inSentence(Claim claim, Reading reading) {
    List<Claim> all = reading.claims();
    int from = at(claim, all);
    int to = from;
    while (from > 0 && areTogether(claim, all.get(from - 1))) {
      from--;
    }
    while (to < all.size() && areTogether(claim, all.get(to))) {
      to++;
    }
    return all.subList(from, to);
  }

  /** Where a claim stands among those of its text. */
  static int at(Claim claim, List<Claim> claims) {
    int at = Collections.binarySearch(claims, claim, Comparator.comparing(Claim::span));
    return Math.max(at, -at - 1);
  }

  private static boolean areTogether(Claim a, Claim b) {
    return a.context().sentence().equals(b.context().sentence());
  }

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

  boolean bothTimes() {
    return a().value() instanceof CalendarTime && b().value() instanceof CalendarTime;
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
    return drifts(reason, working, DriftDirection.between(a(), b()));
  }

  Judgement drifts(String reason, String working, DriftDirection direction) {
    return new Judgement(Verdict.DRIFTS, reason, working, direction);
  }
}
