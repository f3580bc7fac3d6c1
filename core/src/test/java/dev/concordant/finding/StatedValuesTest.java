package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.StatedValues;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking values up must find what comparing all with all finds. */
class StatedValuesTest {

  private static final Path TEXTS = Path.of("src/test/resources/dev/concordant");

  private static final List<String> ODD =
      List.of(
          "It cost 24 cents, or 0.24 euros, or $0.24, and rose 100% as it doubled. It was 31 degrees.",
          "It was 31 degrees Celsius. The price tripled, by 200 percent. He is 75 on his 75th anniversary.",
          "More than 40 people came, about 38 left, 35 to 45 stayed; at least 0 were hurt in 75 years.",
          "Nine goals, his ninth goal, 9 of them; minus 5 degrees, -5%, a loss of 4.9 per cent; 3-2, 2-3.",
          "Monday, 16 May 2024, May 2024, 2024, since 2019, 9:30 p.m., last year; 1,234,567 and 1,234,568.");

  @Test
  void finds_the_first_claim_that_goes_together() throws IOException {
    List<Reading> readings = readings();
    int found = 0;
    int none = 0;
    for (int i = 1; i < readings.size(); i++) {
      List<Reading> evidence = readings.subList(Math.max(0, i - 12), i);
      StatedValues values = new StatedValues(evidence);
      for (Claim claim : readings.get(i).claims()) {
        Optional<Claim> first =
            claims(evidence).filter(c -> Comparison.of(claim, c).isCompatible()).findFirst();
        found += first.isPresent() ? 1 : 0;
        none += first.isPresent() ? 0 : 1;
        assertThat(values.first(claim)).as(claim.quote()).isSameAs(first.orElse(null));
      }
    }
    assertThat(found).isGreaterThan(500);
    assertThat(none).isGreaterThan(500);
  }

  @Test
  void finds_the_first_near_miss() throws IOException {
    List<Reading> readings = readings();
    int found = 0;
    for (int i = 1; i < readings.size(); i++) {
      List<Reading> evidence = readings.subList(Math.max(0, i - 12), i);
      StatedValues values = new StatedValues(evidence);
      for (Claim claim : readings.get(i).claims()) {
        Optional<Claim> first =
            claims(evidence).filter(c -> SupportCheck.nearMiss(claim, c) != null).findFirst();
        found += first.isPresent() ? 1 : 0;
        assertThat(
                values.alike(claim).stream()
                    .filter(c -> SupportCheck.nearMiss(claim, c) != null)
                    .findFirst())
            .as(claim.quote())
            .isEqualTo(first);
      }
    }
    assertThat(found).isGreaterThan(100);
  }

  /** Figures far off that go together all the same, and their near misses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 8 km        | 6.8 km             | true",
        "about 8 km        | 6.7 km             | false",
        "about 8 km        | 9.4 km             | true",
        "6.8 km            | about 8 km         | true",
        "about twenty-four people | 28 people   | true",
        "about twenty-four people | 29 people   | false",
        "41,870 people     | 42,000 people      | true",
        "41,870 people     | 43,000 people      | false",
        "38 metres         | 125 feet           | true",
        "a third           | 33%                | true",
        "a third           | 34%                | true",
        "a third           | 36%                | false",
        "more than 40 km   | 900 km             | true",
        "more than 40 km   | 39 km              | false",
        "900 km            | more than 40 km    | true",
        "tripled           | 200%               | true",
        "200%              | tripled            | true",
        "31 degrees        | 31 degrees Celsius | true",
        "24 cents          | 0.24 euros         | true",
        "0.24 euros        | 24 cents           | true",
        "the 75th anniversary | 75 years        | true",
        "75 years          | the 75th anniversary | true",
        "the 75th anniversary | 74 years        | false",
        "12                | 12 km              | true",
        "-12 degrees       | -12 degrees Celsius | true",
        "May 2024          | 4 May 2024         | true",
        "May 2024          | 4 June 2024        | false",
      })
  void what_goes_together_is_found_however_far_off(String figure, String stated, boolean found) {
    Claim claim = claim(figure);
    StatedValues values =
        new StatedValues(List.of(read("It was 7,777 litres, or " + stated + ".")));
    assertThat(values.first(claim) != null).isEqualTo(found);
  }

  @Test
  void what_was_asked_before_changes_no_answer() {
    StatedValues values = new StatedValues(List.of(read("It cost 0.24 euros.")));
    assertThat(values.first(claim("$0.24"))).isNull();
    assertThat(values.first(claim("24 cents"))).isNotNull();
    assertThat(values.first(claim("$0.24"))).isNull();
  }

  @Test
  void alike_are_figures_of_the_same_digits_or_number_and_those_close_by() {
    StatedValues values =
        new StatedValues(
            List.of(
                read("It was 1,572 m, 1,753 m, 1,762 m, 17,520 m, 1,752 litres or 1,754 m long.")));
    assertThat(values.alike(claim("1,752 m")))
        .extracting(Claim::quote)
        .containsExactly("1,572 m", "1,753 m", "17,520 m", "1,752 litres");
    assertThat(values.alike(claim("May 2024"))).isEmpty();
  }

  private static Claim claim(String figure) {
    return read("It was " + figure + ".").claims().get(0);
  }

  private static Reading read(String text) {
    return Concordant.standard().read(Source.of("a", text));
  }

  private static Stream<Claim> claims(List<Reading> readings) {
    return readings.stream().flatMap(reading -> reading.claims().stream());
  }

  private static List<Reading> readings() throws IOException {
    List<String> texts = new ArrayList<>(ODD);
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.addAll(ODD);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < Math.min(160, texts.size()); i++) {
      // the odd ones come first, and again after all others
      String text = i < 150 ? texts.get(i) : texts.get(texts.size() - 1 - (i - 150) % ODD.size());
      readings.add(Concordant.standard().read(Source.of("t" + i, text)));
    }
    return readings;
  }
}
