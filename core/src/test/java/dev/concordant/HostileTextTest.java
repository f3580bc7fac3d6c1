package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.concordant.claim.Claim;
import dev.concordant.report.HtmlRenderer;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.report.SarifRenderer;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Source;
import dev.concordant.value.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that are no texts: they yield claims or none, in bounded time. The limit is no measurement:
 * it is so generous that only what grows out of proportion reaches it.
 */
class HostileTextTest {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private static final int TEN_MILLION = 10_000_000;

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("ten million letters without a space", "x".repeat(TEN_MILLION)),
        arguments("ten million digits", "9".repeat(TEN_MILLION)),
        arguments("digits with commas", "1,000,".repeat(20_000)),
        arguments("digits with points", "1.".repeat(200_000)),
        arguments("a million sentences", sentences(1_000_000)),
        arguments("a sentence that never ends", "and the mill ".repeat(400_000) + "has 5 owners"),
        arguments("a figure and nothing but blanks", "5" + " ".repeat(TEN_MILLION) + "km"),
        arguments("line breaks", "\n".repeat(TEN_MILLION) + "5 km"),
        arguments("exponents", "1e999999999 10^10^10 1E-999999999 9^9^9^9 ".repeat(2_000)),
        arguments("a tower of exponents", "10^".repeat(100_000) + "10"),
        arguments("brackets", "(".repeat(500_000) + "5 km" + ")".repeat(500_000)),
        arguments("open quotes", "\u201C".repeat(500_000) + "$5"),
        arguments(
            "nested quotes", "[(\"\u2018".repeat(50_000) + " $5 " + "\u2019\")]".repeat(50_000)),
        arguments("one in parentheses in another", "5 km (".repeat(20_000) + ")".repeat(20_000)),
        arguments("number words", "two hundred ".repeat(20_000)),
        arguments("number words in no order", numberWords(30_000)),
        arguments("joined number words", "twenty-".repeat(50_000)),
        arguments("figures joined by to", "5 to ".repeat(20_000)),
        arguments("figures joined by and", "between 5 and ".repeat(20_000)),
        arguments("fractions", "\u00BD".repeat(20_000)),
        arguments("lists", "5 km, ".repeat(20_000)),
        arguments("signs", "$\u20AC%-+/:".repeat(50_000)),
        arguments("dates that there are not", "99/99/9999 31 June 0000-00-00 25:61 ".repeat(5_000)),
        arguments("months", "May ".repeat(50_000)),
        arguments("abbreviations", "No. ".repeat(50_000)),
        arguments("halves of characters", "\uD800 5 km \uDC00 7% \uDBFF".repeat(5_000)),
        arguments("control characters", "\u0000 5 km \u001B[31m 7%\u0007\u0085".repeat(5_000)),
        arguments("marks of direction", "\u202E5 km\u202C \u2067$7\u2069 \u200F9%".repeat(5_000)),
        arguments("characters without width", "5\u200Bkm \u20607% \uFEFF$9\u00AD0".repeat(5_000)),
        arguments("accents upon accents", "5" + "\u0301".repeat(500_000) + " km"),
        arguments("every digit", each(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)),
        arguments("every number", each(c -> Character.getType(c) == Character.OTHER_NUMBER)),
        arguments(
            "every letter number", each(c -> Character.getType(c) == Character.LETTER_NUMBER)),
        arguments("every dash", each(c -> Character.getType(c) == Character.DASH_PUNCTUATION)),
        arguments("every space", each(Character::isSpaceChar)),
        arguments("every currency", each(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)),
        arguments(
            "other scripts",
            ("\u0412 2024 \u0433\u043E\u0434\u0443 5 \u043A\u043C. \u0661\u0662\u066B\u0665 \u0643\u0645"
                    + " \u4E09\u767E\u4E94\u5341\u516C\u91CC \u096B \u0915\u093F\u092E\u0940 "
                    + "\u0E15 \u0E01\u0E21 \uD835\uDFD7 km \u05D4\u05F3 \u2167 \uFF15\uFF05 ")
                .repeat(1_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void odd_text_never_throws_and_takes_bounded_time(String name, String text) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          int end = 0;
          for (Claim claim : Concordant.standard().claims(text)) {
            assertThat(claim.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(claim.quote()).isNotEmpty().isEqualTo(claim.span().in(text));
            end = claim.span().end();
          }
        });
  }

  @Test
  void a_figure_reads_the_same_in_the_digits_of_every_script() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && Character.digit(c, 10) > 0) {
        String text = "It is " + c + " km long.";
        List<Claim> claims = Concordant.standard().claims(text);
        assertThat(claims).as(text).hasSize(1);
        assertThat(((Quantity) claims.get(0).value()).text())
            .as(text)
            .isEqualTo(String.valueOf(Character.digit(c, 10)));
      }
    }
  }

  @Test
  void any_space_divides_a_figure_from_its_unit() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (Character.getType(c) == Character.SPACE_SEPARATOR) {
        String text = "It is 5" + c + "km long.";
        assertThat(Concordant.standard().claims(text))
            .as("U+%04X", (int) c)
            .extracting(Claim::quote)
            .containsExactly("5" + c + "km");
      }
    }
  }

  @Test
  void a_number_beyond_reckoning_is_a_claim_like_any_other() {
    for (String figure : List.of("1e999999999", "10^10^10", "9".repeat(5_000), "1e-999999999")) {
      String text = "The mill at Orr has " + figure + " owners.";
      Report report =
          assertTimeoutPreemptively(
              LIMIT, () -> Concordant.standard().compare(text, "The mill at Orr has 12 owners."));
      TextRenderer.standard().render(report);
      JsonRenderer.standard().render(report);
      HtmlRenderer.standard().render(report);
      SarifRenderer.standard().render(report);
    }
  }

  @Test
  void a_sentence_told_over_and_over_is_one_statement() {
    String text = "The mill employs 1,200 people. ".repeat(600);
    Report report =
        assertTimeoutPreemptively(LIMIT, () -> Concordant.standard().compare(text, text));

    assertThat(report.findings()).hasSize(1);
    assertThat(TextRenderer.standard().render(report)).isNotEmpty();
  }

  @Test
  void ten_thousand_equal_claims_do_not_multiply() {
    String text = "The mill employs 1,200 people. ".repeat(10_000);
    Report report =
        assertTimeoutPreemptively(LIMIT, () -> Concordant.standard().compare(text, text));

    assertThat(report.findings()).isNotEmpty().hasSizeLessThan(10_000);
  }

  @Test
  void equal_claims_about_many_things_do_not_multiply() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("The mill at ").append(name(i)).append(" employs 1,200 people. ");
    }
    Report report =
        assertTimeoutPreemptively(
            LIMIT, () -> Concordant.standard().compare(text.toString(), text.toString()));

    assertThat(report.findings()).hasSizeBetween(2_000, 20_000);
  }

  @Test
  void ten_thousand_claims_of_one_sentence_do_not_multiply() {
    String text = "It has 1,200 cows, ".repeat(10_000);
    Report report =
        assertTimeoutPreemptively(LIMIT, () -> Concordant.standard().compare(text, text));

    assertThat(report.findings()).isNotEmpty().hasSizeLessThan(20_000);
  }

  @Test
  void different_claims_about_one_thing_do_not_multiply() {
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      one.append("The mill employs ").append(1_000 + 2 * i).append(" people. ");
      other.append("The mill employs ").append(1_001 + 2 * i).append(" people. ");
    }
    Report report =
        assertTimeoutPreemptively(
            LIMIT, () -> Concordant.standard().compare(one.toString(), other.toString()));

    assertThat(report.findings()).hasSizeLessThan(100_000);
  }

  @Test
  void a_thousand_texts_of_one_sentence_do_not_multiply() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      int people = i % 2 == 0 ? 1_200 : 1_300 + i;
      sources.add(Source.of("text" + i, "The mill at Orr employs " + people + " people."));
    }
    Report report = assertTimeoutPreemptively(LIMIT, () -> Concordant.standard().compare(sources));

    assertThat(report.findings()).hasSizeBetween(500, 50_000);
    assertTimeoutPreemptively(LIMIT, () -> TextRenderer.standard().render(report));
  }

  // letters only: a digit would be a claim
  private static String name(int i) {
    StringBuilder name = new StringBuilder("Kel");
    for (int rest = i; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.append("mar").toString();
  }

  /** One in twenty has a figure; otherwise tagging them is all that the test would do. */
  private static String sentences(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i % 20 == 0 ? "It rose 5%. " : "It rained. ");
    }
    return text.toString();
  }

  private static String numberWords(int count) {
    List<String> words =
        List.of(
            "one",
            "nineteen",
            "forty",
            "hundred",
            "thousand",
            "million",
            "and",
            "a",
            "half",
            "third",
            "dozen",
            "score",
            "zero",
            "point",
            "minus",
            "twenty-first",
            "-",
            ",");
    Random random = new Random(7);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      text.add(words.get(random.nextInt(words.size())));
    }
    return String.join(" ", text);
  }

  /** Each such character by itself, between figures, and beside a unit. */
  private static String each(IntPredicate characters) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(characters)
        .forEach(
            c -> {
              String s = Character.toString(c);
              text.append(s).append(" km. 5").append(s).append("7 km. ").append(s).append(s);
              text.append("% of 3").append(s).append(". $").append(s).append(" million.\n");
            });
    return text.toString();
  }
}
