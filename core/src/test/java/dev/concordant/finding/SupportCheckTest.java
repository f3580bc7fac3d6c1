package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.alignment.Alignment;
import dev.concordant.claim.Reading;
import dev.concordant.report.Report;
import dev.concordant.report.Report.NotCompared;
import dev.concordant.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lake is 1,752 m long. | 1,572 m of beans     | its digits in another order",
        "The lake is 1,752 m long. | 17,520 m of beans    | another scale",
        "The lake is 1,752 m long. | 175,200 m of beans   | another scale",
        "The lake is 1,752 m long. | 1,751 m of beans     | its last digit is off",
        "The lake is 1,752 m long. | 1,754 m of beans     |",
        "The lake is 1,752 m long. | 1,753 tonnes of beans |",
        "The lake is 1,752 m long. | more than 1,753 m of beans |",
        // the last digit of so short a figure tells nothing
        "The lake is 52 m long.    | 53 m of beans        |",
        "The lake is 152 m long.   | 153 m of beans       | its last digit is off",
        // and that of a round one stands for much
        "The lake is 1,700 m long. | 1,800 m of beans     | its last digit is off",
        "The lake is 9,000 m long. | 8,000 m of beans     |",
      })
  void a_near_miss_is_told_with_how_it_may_have_come_about(
      String draft, String beans, @Nullable String how) {
    assertThat(
            unsupported(
                draft + " It is deep.",
                "The council met. Its hall is old. In Peru they grow " + beans + ". Nobody came."))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.b()).isNull();
              if (how == null) {
                assertThat(f.explanation()).doesNotContain("near miss");
              } else {
                assertThat(f.explanation())
                    .endsWith(how + ": \"" + beans.replace(" of beans", "") + "\" in \"a\"");
              }
            });
  }

  @Test
  void what_the_evidence_states_of_something_else_is_weak_support() {
    Reading draft = read("draft", "Otto Brandt won 1,752 votes, 40 more than Ines Falk, at 19.");
    Reading evidence = read("evidence", "The crane lifts 75 tonnes. It moved 1,752 crates.");
    Finding derived =
        new Finding(
            Verdict.AGREES,
            Derivations.RULE,
            Derivations.RULE,
            Places.of(draft.claims().get(1)),
            Places.of(evidence.claims().get(0)),
            "by a sum",
            1,
            null);
    List<Finding> findings =
        new SupportCheck()
            .check(draft, List.of(evidence), new Alignment(List.of(), List.of()), List.of(derived));

    assertThat(findings).extracting(Finding::rule).containsExactly("stated-elsewhere", "nowhere");
    Finding weak = findings.get(0);
    assertThat(weak.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(weak.a()).isEqualTo(Places.of(draft.claims().get(0)));
    assertThat(weak.b()).isEqualTo(Places.of(evidence.claims().get(1)));
    assertThat(weak.confidence()).isLessThan(findings.get(1).confidence());
    assertThat(findings.get(1).a()).isEqualTo(Places.of(draft.claims().get(2)));
  }

  private static Reading read(String id, String text) {
    return Concordant.standard().read(Source.of(id, text));
  }

  @Test
  void what_points_back_claims_nothing_and_needs_no_support() {
    assertThat(unsupported("Peru and Chile met. The two countries agreed.", "Nothing is known."))
        .isEmpty();
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
