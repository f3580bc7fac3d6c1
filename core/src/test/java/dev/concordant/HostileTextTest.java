package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.report.Report;
import dev.concordant.report.TextRenderer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are no texts: they yield claims or none, in bounded time. */
class HostileTextTest {

  private static final Duration LIMIT = Duration.ofSeconds(60);

  static Stream<String> texts() {
    return Stream.of(
        "9".repeat(500_000),
        "x".repeat(500_000),
        "two hundred ".repeat(40_000),
        "5 km, ".repeat(40_000),
        "(".repeat(50_000) + "5 km" + ")".repeat(50_000),
        "\u201C".repeat(50_000) + "$5",
        "1e999999999 10^10^10 ".repeat(2_000),
        "\u0000\uD800 5 km \u202E 7%\u200B".repeat(10_000),
        "99/99/9999 31 June 0000-00-00 25:61 ".repeat(5_000),
        "No. ".repeat(50_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void odd_text_never_throws_and_takes_bounded_time(String text) {
    Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertThat(Concordant.standard().claims(text))
                .allSatisfy(c -> assertThat(c.span().in(text)).isEqualTo(c.quote())));
  }

  @Test
  void a_sentence_told_over_and_over_is_one_statement() {
    String text = "The mill employs 1,200 people. ".repeat(600);
    Report report =
        Assertions.assertTimeoutPreemptively(
            LIMIT, () -> Concordant.standard().compare(text, text));

    assertThat(report.findings()).hasSize(1);
    assertThat(TextRenderer.standard().render(report)).isNotEmpty();
  }
}
