package dev.concordant.corpus;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the corpus: a finding that must be there, or a pair that must not be reported.
 *
 * @param where file and line
 * @param gap whether it is known not to hold yet
 * @param verdict the verdict, or null for a pair that must not be reported
 * @param reason the reason, or empty for any
 * @param a the one place
 * @param b the other place
 */
public record Expectation(
    String where, boolean gap, @Nullable Verdict verdict, String reason, Spot a, Spot b) {

  /** Whether the findings are as it says. */
  public boolean holdsFor(List<Finding> findings) {
    if (verdict == null) {
      return findings.stream().noneMatch(f -> f.verdict() != Verdict.AGREES && concerns(f));
    }
    return findings.stream()
        .anyMatch(
            f ->
                f.verdict() == verdict
                    && (reason.isEmpty() || f.reason().equals(reason))
                    && concerns(f));
  }

  /** Whether a finding is about its two places. */
  public boolean concerns(Finding finding) {
    Place second = finding.b();
    return second != null
        && ((a.meets(finding.a()) && b.meets(second)) || (a.meets(second) && b.meets(finding.a())));
  }

  @Override
  public String toString() {
    String what = verdict == null ? "never" : verdict.label();
    return where
        + ": "
        + (gap ? "gap " : "")
        + what
        + (reason.isEmpty() ? "" : " " + reason)
        + " | "
        + a
        + " ~ "
        + b;
  }
}
