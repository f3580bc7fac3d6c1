package dev.concordant.report;

import dev.concordant.finding.DriftDirection;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that the renderers for people share. */
final class Wording {

  private Wording() {}

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** "2 contradictions". */
  static String count(Verdict verdict, long number) {
    return switch (verdict) {
      case AGREES -> count(number, "agreement", "agreements");
      case DRIFTS -> count(number, "drift", "drifts");
      case UNSUPPORTED -> number + " unsupported";
      case CONTRADICTS -> count(number, "contradiction", "contradictions");
    };
  }

  /** A mark that tells a verdict without colour. */
  static String sign(@Nullable Verdict verdict) {
    if (verdict == null) {
      return " ";
    }
    return switch (verdict) {
      case AGREES -> "=";
      case DRIFTS -> "~";
      case UNSUPPORTED -> "?";
      case CONTRADICTS -> "!";
    };
  }

  /**
   * Why two places are found to be so, with the direction of a drift: "rounded, the first says
   * less".
   */
  static String reason(Finding finding) {
    String reason = finding.reason().equals(finding.verdict().label()) ? "" : finding.reason();
    DriftDirection direction = finding.direction();
    if (direction == null || direction == DriftDirection.OTHER) {
      return reason;
    }
    return (reason.isEmpty() ? "" : reason + ", ") + "the first says " + direction.label();
  }

  /** What a report holds: the texts, the claims and the facts. */
  static String contents(Report report) {
    long claims = report.readings().stream().mapToLong(r -> r.claims().size()).sum();
    return count(report.readings().size(), "text", "texts")
        + ", "
        + count(claims, "claim", "claims")
        + ", "
        + count(report.facts().size(), "fact", "facts");
  }

  /** What was found, the gravest first; verdicts that were not given are left out. */
  static String outcome(Report report) {
    List<String> parts = new ArrayList<>();
    Verdict[] verdicts = Verdict.values();
    for (int i = verdicts.length - 1; i >= 0; i--) {
      int number = report.findings(verdicts[i]).size();
      if (number > 0) {
        parts.add(count(verdicts[i], number));
      }
    }
    if (!report.notCompared().isEmpty()) {
      parts.add(report.notCompared().size() + " not compared");
    }
    if (parts.isEmpty()) {
      return report.readings().size() == 1 ? "nothing was found" : "nothing to compare";
    }
    return String.join(", ", parts);
  }
}
