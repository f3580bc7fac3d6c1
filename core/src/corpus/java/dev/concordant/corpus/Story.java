package dev.concordant.corpus;

import dev.concordant.Concordant;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.report.Report;
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

  private static final String DRAFT = "draft";

  public Story {
    sources = List.copyOf(sources);
    expectations = List.copyOf(expectations);
  }

  /** What is found on two places of its sources. */
  public List<Finding> findings(Concordant concordant) {
    return findings(concordant, sources);
  }

  /** What is found on two places of sources; one called "draft" is checked against the others. */
  public static List<Finding> findings(Concordant concordant, List<Source> sources) {
    List<Source> others = sources.stream().filter(s -> !s.id().equals(DRAFT)).toList();
    Report report =
        sources.stream()
            .filter(s -> s.id().equals(DRAFT))
            .findFirst()
            .map(draft -> concordant.check(draft).against(others))
            .orElseGet(() -> concordant.compare(sources));
    return report.findings().stream().filter(f -> f.b() != null).toList();
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
