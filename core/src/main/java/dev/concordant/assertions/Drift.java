package dev.concordant.assertions;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import java.util.Locale;

/** Why two claims drift without contradicting each other; see {@link TextAssert#allowing}. */
public enum Drift {
  /** One figure may be the rounding of the other: "$41.6 million" and "$42 million". */
  ROUNDED,
  /** One of them is told as near the other: "40" and "about 40". */
  HEDGED,
  /** One lies within the bound that the other gives: "61,000" and "over 60,000". */
  BOUND,
  /** A count that grew from one day of publication to the next. */
  UPDATED,
  /** One covers the other: "12 May" and "May". */
  LESS_SPECIFIC;

  private final String reason = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The reason that findings give for it, such as {@code less-specific}. */
  public String reason() {
    return reason;
  }

  boolean explains(Finding finding) {
    return finding.verdict() == Verdict.DRIFTS && finding.reason().equals(reason);
  }
}
