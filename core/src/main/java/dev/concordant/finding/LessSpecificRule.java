package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;

/** A time that covers the other tells it less exactly. */
final class LessSpecificRule implements Rule {

  @Override
  public String id() {
    return "less-specific";
  }

  @Override
  public String why() {
    return "A time that covers the other tells it less exactly.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.drift(
            "The bridge opened on 4 May 2021.", "The bridge opened in May 2021.", "less-specific"),
        Example.clash(
            "The bridge opened on 4 May 2021.", "The bridge opened in June 2021.", "date"));
  }

  @Override
  public Judgement judge(Case pair) {
    if (!pair.is(Comparison.COARSER)) {
      return Judgement.NONE;
    }
    // "after 2019" and "before 2024" have days in common, and days of their own
    boolean covers = DriftDirection.between(pair.a(), pair.b()) != DriftDirection.OTHER;
    return pair.drifts(
        "less-specific", pair.quotes() + (covers ? ": one covers the other" : ": they overlap"));
  }
}
