package dev.concordant;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Judge;
import dev.concordant.finding.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a user makes of the rules.
 *
 * @param off the ids of rules whose findings are left out
 * @param verdicts other verdicts for what rules find, by their ids
 */
record Severities(Set<String> off, Map<String, Verdict> verdicts) {

  Severities {
    off = Set.copyOf(off);
    verdicts = Map.copyOf(verdicts);
  }

  /** The findings that are left, sorted by the verdicts that they now have. */
  List<Finding> apply(List<Finding> findings) {
    return Judge.sorted(
        findings.stream().filter(each -> !off.contains(each.rule())).map(this::apply).toList());
  }

  private Finding apply(Finding finding) {
    return finding.withVerdict(verdicts.getOrDefault(finding.rule(), finding.verdict()));
  }
}
