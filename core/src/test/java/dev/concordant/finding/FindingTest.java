package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

  @Test
  void it_tells_its_verdict_rule_places_and_working() {
    assertThat(finding(0).toString())
        .isEqualTo("UNSUPPORTED (nowhere): draft \"12 km\": stands nowhere");
    assertThat(finding(0).second()).isEmpty();
  }

  @Test
  void it_can_be_given_another_verdict_or_a_suggestion() {
    Suggestion suggestion = new Suggestion(new Span(3, 8), "13 km");
    Finding finding = finding(1).withVerdict(Verdict.AGREES).withSuggestion(suggestion);
    assertThat(finding.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(finding.suggestion()).isEqualTo(suggestion);
    assertThat(finding.withVerdict(Verdict.UNSUPPORTED).withSuggestion(suggestion))
        .isEqualTo(finding(1).withSuggestion(suggestion));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void it_is_sure_to_some_degree_from_0_to_1(double confidence) {
    assertThatThrownBy(() -> finding(confidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be from 0 to 1: " + confidence);
  }

  private static Finding finding(double confidence) {
    Place place = new Place("draft", new Span(3, 8), "12 km");
    return new Finding(
        Verdict.UNSUPPORTED,
        "unsupported",
        "nowhere",
        place,
        null,
        "stands nowhere",
        confidence,
        null);
  }
}
