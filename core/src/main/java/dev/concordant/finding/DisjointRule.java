package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.value.Kind;
import java.util.List;

/**
 * Two figures that have nothing in common, as exactly as they are written, cannot both be right.
 */
final class DisjointRule implements Rule {

  @Override
  public String id() {
    return "value";
  }

  @Override
  public String why() {
    return "Two figures that have nothing in common, as exactly as they are written, cannot both be right.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash("The bridge opened in 2009.", "The bridge opened in 2011.", "date"),
        Example.clash("Turnout was 61 percent.", "Turnout was 67 percent.", "value"),
        Example.drift(
            "The mill employs 1,206 people.", "The mill employs 1,200 people.", "rounded"));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.DISJOINT) || (pair.clashes() && pair.bothTimes())
        ? pair.contradicts(
            reason(kind(pair.a().kind(), pair.b().kind())),
            pair.quotes() + " have nothing in common")
        : Judgement.NONE;
  }

  // of a year and a time of years the year; of a bare figure and another the other
  private static Kind kind(Kind a, Kind b) {
    if (a == b) {
      return a;
    }
    if (a == Kind.DATE || b == Kind.DATE) {
      return Kind.DATE;
    }
    if (a == Kind.COUNT) {
      return b;
    }
    return b == Kind.COUNT || a.compareTo(b) < 0 ? a : b;
  }

  private static String reason(Kind kind) {
    return switch (kind) {
      case DATE, TIME -> "date";
      case ORDINAL -> "rank";
      case DURATION, FREQUENCY, COUNT, AGE, SCORE, RATIO -> kind.label();
      case MONEY, PERCENT, PERCENTAGE_POINTS, MEASURE -> "value";
    };
  }
}
