package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.report.Report;
import org.junit.jupiter.api.Test;

/** What a prompt or a debugger prints of a result. */
class PrintedTest {

  @Test
  void claims_findings_and_reports_are_short() {
    assertThat(Concordant.standard().claims("Trade rose to over $240 billion in 2025."))
        .hasToString(
            "[\"over $240 billion\" (money more-than 240000000000 USD), \"2025\" (date 2025)]");
    Report report = Concordant.standard().compare("It cost $4 million.", "It cost $40 million.");
    assertThat(report).hasToString("2 texts, 2 claims, 1 fact: 1 contradiction");
    assertThat(report.findings())
        .hasToString(
            "[CONTRADICTS (value): a \"$4 million\", b \"$40 million\":"
                + " \"$4 million\" and \"$40 million\" have nothing in common]");
  }
}
