package dev.concordant.corpus;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import java.util.List;

/**
 * A story of the corpus.
 *
 * @param where file and line
 * @param title its title
 * @param sources its texts
 * @param expectations what must be found
 */
public record Story(
    String where, String title, List<Source> sources, List<Expectation> expectations) {

  public Story {
    sources = List.copyOf(sources);
    expectations = List.copyOf(expectations);
  }

  /** The contradictions that it neither expects nor knows as a gap. */
  public List<Finding> falseAlarms(List<Finding> findings) {
    return findings.stream()
        .filter(f -> f.verdict() == Verdict.CONTRADICTS)
        .filter(f -> expectations.stream().noneMatch(e -> allows(e, f)))
        .toList();
  }

  private static boolean allows(Expectation expectation, Finding finding) {
    boolean expected =
        expectation.verdict() == Verdict.CONTRADICTS
            || (expectation.verdict() == null && expectation.gap());
    return expected && expectation.concerns(finding);
  }

  @Override
  public String toString() {
    return where + " " + title;
  }
}
