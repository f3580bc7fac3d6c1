package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static List<String> suggestions(String draft, String... evidence) {
    return Concordant.standard().check(draft).against(evidence).findings().stream()
        .map(Finding::suggestion)
        .filter(Objects::nonNull)
        .map(s -> draft.substring(0, s.span().start()) + s.text() + draft.substring(s.span().end()))
        .toList();
  }

  @Test
  void the_figure_of_the_evidence_is_put_in_the_style_of_the_draft() {
    assertThat(
            suggestions(
                "The merger will cost $18bn, the bank said.",
                "The merger will cost $12.4 billion, the bank said."))
        .containsExactly("The merger will cost $12.4bn, the bank said.");
    assertThat(
            suggestions(
                "The mill employs 1,500 people in Lund.",
                "The mill employs 12,500 people in Lund."))
        .containsExactly("The mill employs 12,500 people in Lund.");
  }

  @Test
  void what_has_no_digits_is_replaced_as_the_evidence_writes_it() {
    assertThat(
            suggestions(
                "The vote was held on Thursday.", "The vote was held on Friday, officials said."))
        .containsExactly("The vote was held on Friday.");
  }

  @Test
  void between_two_figures_of_the_evidence_nothing_is_guessed() {
    assertThat(
            suggestions(
                "The merger will cost $18bn, the bank said.",
                "The merger will cost $12.4 billion, the bank said.",
                "The merger will cost $13.9 billion, the bank said."))
        .isEmpty();
  }

  @Test
  void what_agrees_needs_no_suggestion() {
    assertThat(suggestions("The merger will cost $12.4bn.", "The merger will cost $12.4 billion."))
        .isEmpty();
  }
}
