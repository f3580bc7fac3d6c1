package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a draft follows from figures of its evidence. */
class DerivationsTest {

  private static final String RISE =
      "The order backlog climbed to $2.1 billion, a rise of $300 million.";
  private static final String ENDS = "The order backlog rose from $1.8 billion to $2.1 billion.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // beside a figure that both tell
        "The order backlog rose from $1.8 billion to $2.1 billion. | The order backlog climbed to $2.1 billion, a rise of $300 million. | $2.1 billion - $300 million = $1.8 billion",
        "The order backlog rose from $1.8 billion to $2.1 billion. | The order backlog climbed to $2.1 billion, a rise of $700 million. |",
        "The order backlog rose from $1.8 billion to $2.1 billion. | The order backlog climbed to $2.1 billion. Much else was told. So was the order of $300 million. |",
        // what is so vague fits anything
        "The order backlog climbed to $2.1 billion, a rise of $300 million. | The order backlog rose from $1.8 billion to $2.1 billion. |",
        "Otto Brandt took office in 2019 and stayed for four years. | Otto Brandt took office in 2019 and left in 2023. | 2023 to 2019 is 4 years",
        "Otto Brandt took office in 2019 and stayed for five years. | Otto Brandt took office in 2019 and left in 2023. |",
        "Otto Brandt took office in 2019 and stayed for two years.  | Otto Brandt took office in 2019 and left in 2021. | 2021 to 2019 is 2 years",
        "Otto Brandt took office in 2019 and stayed for 1 year.     | Otto Brandt took office in 2019 and left in 2020. |",
        // the years since
        "The chapel of Skelby has been a ruin for 37 years. | The chapel of Skelby has been a ruin since 1989. | 1989 to 2026 is 37 years",
        "The chapel of Skelby has been a ruin for 36 years. | The chapel of Skelby has been a ruin since 1989. |",
        "The chapel of Skelby has been a ruin for 37 months. | The chapel of Skelby has been a ruin since 1989. |",
        "The chapel of Skelby has been a ruin for 2 years.  | The chapel of Skelby has been a ruin since 2024. |",
        "The chapel of Skelby has been a ruin for 3 years.  | The chapel of Skelby has been a ruin since 2023. | 2023 to 2026 is 3 years",
        "The chapel of Skelby has been a ruin for 37 years. | Otto Brandt left school in 1989. |",
        // two figures of one sentence that the draft does not tell
        "The ferry Maren carried 412 passengers and crew to Skelby. | The ferry Maren carried 380 passengers and 32 crew to Skelby. | 380 + 32 = 412",
        "The ferry Maren carried 415 passengers and crew to Skelby. | The ferry Maren carried 380 passengers and 32 crew to Skelby. |",
        "The choir sang before 412 guests. | The ferry Maren carried 380 passengers and 32 crew to Skelby. |",
      })
  void a_figure_follows_or_not(String draft, String evidence, @Nullable String working) {
    List<Finding> findings = derived(reading("draft", draft), List.of(reading("a", evidence)));
    if (working == null) {
      assertThat(findings).isEmpty();
      return;
    }
    assertThat(findings)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.verdict()).isEqualTo(Verdict.AGREES);
              assertThat(f.explanation()).isEqualTo(working);
              assertThat(f.a().source()).isEqualTo("draft");
              assertThat(f.second().orElseThrow().source()).isEqualTo("a");
            });
  }

  @Test
  void it_may_follow_from_each_text_of_the_evidence() {
    List<Reading> evidence =
        List.of(reading("a", RISE), reading("b", "Nothing is told."), reading("c", RISE));
    assertThat(derived(reading("draft", ENDS), evidence))
        .extracting(f -> f.second().orElseThrow().source())
        .containsExactly("a", "c");
  }

  @Test
  void between_reports_what_follows_is_told_once() {
    List<Reading> readings = List.of(reading("a", RISE), reading("b", ENDS));
    List<Finding> findings = new Derivations().find(linedUp(readings), readings);
    assertThat(findings)
        .extracting(f -> f.a().quote() + " ~ " + f.second().orElseThrow().quote())
        .containsExactly("$1.8 billion ~ $300 million");
  }

  @Test
  void of_more_texts_those_are_asked_that_line_up_somewhere() {
    List<Reading> readings = new ArrayList<>(List.of(reading("a", RISE)));
    for (int i = 0; i < 7; i++) {
      readings.add(
          reading("filler" + i, "Mill " + "KLMNOPQ".charAt(i) + " burnt down in 190" + i + "."));
    }
    readings.add(reading("z", ENDS));
    assertThat(new Derivations().find(linedUp(readings), readings)).hasSize(1);

    // nothing lines up, and no two texts are put to each other
    Alignment nothing = new Alignment(List.of(), List.of());
    Reading years = reading("b", "The chapel of Skelby has been a ruin for 37 years.");
    Reading since = reading("c", "The chapel of Skelby has been a ruin since 1989.");
    assertThat(new Derivations().find(nothing, List.of(years, since))).isNotEmpty();
    List<Reading> few = new ArrayList<>(readings.subList(1, 7));
    few.add(years);
    few.add(since);
    assertThat(new Derivations().find(nothing, few)).as("eight texts").isNotEmpty();
    few.add(readings.get(7));
    assertThat(new Derivations().find(nothing, few)).as("nine texts").isEmpty();
  }

  private static List<Finding> derived(Reading draft, List<Reading> evidence) {
    List<Reading> all = new ArrayList<>(List.of(draft));
    all.addAll(evidence);
    return new Derivations().find(linedUp(all), draft, evidence);
  }

  /** The figures that the first of some texts shares with the others. */
  private static Alignment linedUp(List<Reading> readings) {
    List<Pair> pairs = new ArrayList<>();
    for (Claim a : readings.get(0).claims()) {
      for (Reading other : readings.subList(1, readings.size())) {
        for (Claim b : other.claims()) {
          if (Comparison.of(a, b) == Comparison.EQUAL) {
            pairs.add(new Pair(a, b, Comparison.EQUAL, 0.9));
          }
        }
      }
    }
    return new Alignment(List.of(), pairs);
  }

  private static Reading reading(String id, String text) {
    return Concordant.standard().read(new Source(id, text, LocalDate.of(2026, 5, 12)));
  }
}
