package dev.concordant.benchmarks.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProseTest {

  private static final int CHARS = 60_000;

  private final Prose prose = Prose.ofSeed(1);

  @Test
  void the_same_seed_gives_the_same_text() {
    assertThat(Prose.ofSeed(1).reports(CHARS)).isEqualTo(prose.reports(CHARS));
    assertThat(Prose.ofSeed(1).story(3, 2, 1_000)).isEqualTo(prose.story(3, 2, 1_000));
    assertThat(Prose.ofSeed(2).report(0).text()).isNotEqualTo(prose.report(0).text());
  }

  @Test
  void reports_are_of_two_to_six_kilobytes_and_texts_of_any_length() {
    assertThat(prose.reports(CHARS))
        .extracting(report -> report.text().length())
        .allMatch(length -> length >= 2_000 && length < 6_500);
    assertThat(prose.text(1_000)).hasSize(1_000);
    assertThat(prose.text(50_000)).hasSize(50_000).startsWith(prose.text(1_000));
  }

  @Test
  void hardly_anything_repeats_and_a_third_of_the_sentences_hold_figures() {
    Variety variety = Variety.of(prose.reports(CHARS));
    assertThat(variety.sentenceShare()).isLessThan(0.002);
    assertThat(variety.runShare()).isLessThan(0.003);
    assertThat(variety.figuredShare()).isBetween(0.28, 0.40);
  }

  @Test
  void repetition_is_counted() {
    Source twice = Source.of("One two three four five six seven eight. Nine. Nine.");
    Source again = Source.of("One two three four five six seven eight.");
    Variety variety = Variety.of(List.of(twice, again));
    assertThat(variety).isEqualTo(new Variety(4, 2, 4, 4, 1));
  }

  @Test
  void every_kind_of_figure_occurs() {
    assertThat(
            prose.reports(CHARS).stream()
                .flatMap(report -> Concordant.standard().read(report).claims().stream())
                .map(claim -> claim.kind())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void two_tellings_of_a_story_share_figures_and_not_sentences() {
    List<Source> tellings = prose.story(7, 2, 6_000);
    assertThat(Concordant.standard().compare(tellings).facts()).hasSizeGreaterThan(5);
    assertThat(Variety.of(tellings).sentenceShare()).isLessThan(0.1);
  }
}
