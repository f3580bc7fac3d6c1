package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;

/** Two figures that have nothing in common cannot both be right. */
final class DisjointRule implements Rule {

  @Override
  public String id() {
    return "value";
  }

  @Override
  public String why() {
    return "Two figures that have nothing in common cannot both be right.";
  }

  @Override
  public Judgement judge(Pair pair) {
    return pair.comparison() == Comparison.DISJOINT
        ? new Judgement(
            Verdict.CONTRADICTS,
            reason(pair),
            "\"" + pair.a().quote() + "\" against \"" + pair.b().quote() + "\"")
        : Judgement.NONE;
  }

  private static String reason(Pair pair) {
    return switch (pair.a().kind()) {
      case DATE, TIME -> "date";
      case ORDINAL -> "rank";
      case DURATION -> "duration";
      case FREQUENCY -> "frequency";
      case COUNT -> "count";
      case AGE -> "age";
      default -> "value";
    };
  }
}
