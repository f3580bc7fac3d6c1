package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import org.junit.jupiter.api.Test;

/** What a comparison leaves without a verdict is listed with its reason. */
class UnjudgedTest {

  @Test
  void what_only_one_text_speaks_of() {
    Report report =
        Concordant.standard()
            .compare(
                "The bridge cost $42 million. Traffic grew by 8 percent.",
                "The bridge cost $42 million.");
    assertThat(report.notCompared())
        .extracting(left -> left.place().quote(), Report.NotCompared::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "8 percent", "no other text states a figure of its kind: percent"));
  }

  @Test
  void another_unit_does_not_compare() {
    assertThat(why("The tank holds 40 litres.", "The tower is 81 metres high."))
        .isEqualTo("no other text states its kind of figure in a unit that compares");
  }

  @Test
  void nothing_speaks_of_the_same() {
    assertThat(why("The orchestra sold 40 violins.", "Nine ferries were cancelled."))
        .isEqualTo("nothing in the other texts seems to speak of the same thing");
  }

  @Test
  void every_claim_is_in_a_fact_or_has_a_finding_or_is_listed() {
    Report report =
        Concordant.standard()
            .compare(
                "The two countries trade for $240 billion a year. Exports rose by 12 percent.",
                "Trade between the countries reached $240 billion. Tourism fell by 3 percent.");
    long judged = report.facts().stream().mapToLong(fact -> fact.claims().size()).sum();
    long claims = report.readings().stream().mapToLong(each -> each.claims().size()).sum();
    assertThat(report.notCompared()).hasSize((int) (claims - judged)).isNotEmpty();
  }

  @Test
  void in_a_check_nothing_is_asked_of_the_evidence() {
    Report report =
        Concordant.standard()
            .check("The bridge cost $42 million.")
            .against("The bridge cost $42 million. Traffic grew by 8 percent.");
    assertThat(report.notCompared()).isEmpty();
  }

  private static String why(String a, String b) {
    return Concordant.standard().compare(a, b).notCompared().get(0).why();
  }
}
