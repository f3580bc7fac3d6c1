package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Page;
import dev.concordant.assertions.Drift;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The page of the rules, which is made of the rule book. */
class RulesPageTest {

  @Test
  void the_page_is_current() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Rules

        This page is generated from the rule book. Two claims that speak of the same thing are shown to the rules in the
        order below, and the first that applies decides. The examples are run as tests, in both orders.

        Every id can be given to `Concordant.builder().without("...")` and `.severity("...", verdict)`, and to `ignoring("...")` of an
        assertion.
        """);
    for (Rule rule : RuleBook.RULES) {
      page.append("\n## ").append(rule.id()).append("\n\n").append(rule.why()).append("\n\n");
      page.append("| one text | another | verdict | reason |\n|---|---|---|---|\n");
      for (Example example : rule.examples()) {
        page.append("| ").append(Page.cell(example.a()));
        page.append(" | ").append(Page.cell(example.b()));
        page.append(" | ").append(example.verdict().label());
        page.append(" | ").append(example.reason()).append(" |\n");
      }
    }
    page.append(
        """

        # Rules of one text

        These look for what cannot both be right within one text, in an audit and in every comparison. Each of them is asked, and
        what it finds is a contradiction. A day in brackets is the day of publication.
        """);
    for (AuditRule rule : AuditRules.ALL) {
      page.append("\n## ").append(rule.id()).append("\n\n").append(rule.why()).append("\n\n");
      page.append("| text | verdict |\n|---|---|\n");
      for (AuditExample example : rule.examples()) {
        page.append("| ").append(Page.cell(example.text().replace('\n', ' ')));
        page.append(example.published() == null ? "" : " (" + example.published() + ")");
        page.append(" | ").append(example.clash() ? "contradicts" : "fine").append(" |\n");
      }
    }
    page.append(
        """

        # Rules of a check

        A check of a draft against its evidence asks two more, for what no pair of claims speaks of. The rule `derived` is asked
        there, too: a figure that follows from two figures of the evidence is supported.

        | rule | verdict | when |
        |---|---|---|
        | %s | agrees | the evidence states the value somewhere, if perhaps of something else |
        | %s | unsupported | the value stands nowhere in the evidence |
        """
            .formatted(SupportCheck.ELSEWHERE_RULE, SupportCheck.NOWHERE_RULE));
    Page.check("rules.md", page.toString());
  }

  @Test
  void every_drift_can_be_allowed() {
    assertThat(RuleBook.RULES.stream().flatMap(rule -> rule.examples().stream()))
        .filteredOn(example -> example.verdict() == Verdict.DRIFTS)
        .extracting(Example::reason)
        .isSubsetOf(Arrays.stream(Drift.values()).map(Drift::reason).toList());
  }
}
