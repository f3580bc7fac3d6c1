package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.report.Report;
import dev.concordant.report.Report.NotCompared;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportCheckTest {

  private static List<Finding> unsupported(String draft, String evidence) {
    return Concordant.standard().check(draft).against(evidence).findings(Verdict.UNSUPPORTED);
  }

  @Test
  void a_figure_that_stands_nowhere_tells_what_it_nearly_is() {
    assertThat(unsupported("Visitors spent 4,812 dollars.", "A crane weighs 4 tonnes."))
        .singleElement()
        .satisfies(f -> assertThat(f.explanation()).doesNotContain("near miss"));
    assertThat(
            unsupported(
                "The lake is 1,752 m long. It is deep.",
                "The council met on Monday. Its hall is old. In Peru they grow 1,753 m of beans."
                    + " Nobody came."))
        .singleElement()
        .satisfies(f -> assertThat(f.explanation()).contains("its last digit is off: \"1,753 m\""));
  }

  @Test
  void a_figure_that_follows_from_the_evidence_is_supported_with_its_working() {
    Report report =
        Concordant.standard()
            .check("The order backlog climbed to $2.1 billion, a rise of $300 million.")
            .against("The order backlog rose from $1.8 billion to $2.1 billion.");
    assertThat(report.findings())
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(Derivations.RULE);
              assertThat(f.verdict()).isEqualTo(Verdict.AGREES);
              assertThat(f.explanation()).isEqualTo("$2.1 billion - $300 million = $1.8 billion");
            });
    assertThat(report.findings(Verdict.UNSUPPORTED)).isEmpty();
  }

  @Test
  void a_sum_that_does_not_come_out_supports_nothing() {
    Report report =
        Concordant.standard()
            .check("The order backlog climbed to $2.1 billion, a rise of $700 million.")
            .against("The order backlog rose from $1.8 billion to $2.1 billion.");
    assertThat(report.findings()).noneMatch(f -> f.rule().equals(Derivations.RULE));
  }

  @Test
  void what_the_draft_leaves_out_is_listed_on_request() {
    Concordant.Check check = Concordant.standard().check("The mill employs 340 workers.");
    String evidence = "The mill employs 340 workers. It burns 12 tonnes of coal a day.";
    assertThat(check.against(evidence).notCompared()).isEmpty();
    assertThat(check.listingOmissions().against(evidence).notCompared())
        .extracting(NotCompared::place)
        .extracting(Place::quote)
        .containsExactly("12 tonnes");
  }
}
