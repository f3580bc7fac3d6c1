package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // thousands are grouped where the draft does, or where they are many
        "The mill employs 1500 people in Lund.  | The mill employs 9,200 people in Lund.   | The mill employs 9200 people in Lund.",
        "The mill employs 1500 people in Lund.  | The mill employs 10,200 people in Lund.  | The mill employs 10,200 people in Lund.",
        "The mill employs 1,500 people in Lund. | The mill employs 920 people in Lund.     | The mill employs 920 people in Lund.",
        "The fund lost 1,500,000 euros.         | The fund lost 1,700,400 euros.           | The fund lost 1,700,400 euros.",
        "The fund lost 1,500.50 euros.          | The fund lost 1,700.40 euros.            | The fund lost 1,700.4 euros.",
        // no more than three decimals
        "The merger will cost $18bn.            | The merger will cost $12.345 billion.    | The merger will cost $12.345bn.",
        "The merger will cost $18bn.            | The merger will cost $12.3456 billion.   | The merger will cost $12.3456 billion.",
        // another unit, bound or range is put as the evidence writes it
        "The trail is 12 km long.               | The trail is 9 miles long.               | The trail is 9 miles long.",
        "The hall seats more than 900 people.   | The hall seats 400 people.               | The hall seats 400 people.",
        "The hall seats 900 people.             | The hall seats 400 to 600 people.        | The hall seats 400 to 600 people.",
        "The hall seats about 900 people.       | The hall seats about 400 people.         | The hall seats about 400 people.",
        "The mill employs eleven hundred people. | The mill employs 1,700 people.          | The mill employs 1,700 people.",
      })
  void only_the_digits_change_where_the_two_are_told_alike(
      String draft, String evidence, String mended) {
    assertThat(suggestions(draft, evidence)).containsExactly(mended);
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
  void where_several_reports_say_the_same_it_is_suggested() {
    assertThat(
            suggestions(
                "The merger will cost $18bn, the bank said.",
                "The merger will cost $12.4 billion, the bank said.",
                "The merger will cost $12.4bn, the bank said."))
        .hasSize(2)
        .containsOnly("The merger will cost $12.4bn, the bank said.");
  }

  @Test
  void what_agrees_needs_no_suggestion() {
    assertThat(suggestions("The merger will cost $12.4bn.", "The merger will cost $12.4 billion."))
        .isEmpty();
  }
}
