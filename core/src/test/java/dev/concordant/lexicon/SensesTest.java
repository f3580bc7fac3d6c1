package dev.concordant.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of words that can mean the same. */
class SensesTest {

  private static final List<Synonyms> SENSES = Lexicon.english().senses();

  @TempDir private Path folder;

  @Test
  void aRowRelatesSeveralWords() {
    assertThat(SENSES).hasSizeGreaterThan(3000);
    for (Synonyms row : SENSES) {
      assertThat(row.forms())
          .hasSizeGreaterThan(1)
          .noneMatch(String::isBlank)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "buy, purchase",
    "explode, explosion",
    "injure, injury",
    "hurt, injury",
    "car, automobile",
    "begin, commence",
    "cancel, call off",
    "harbor, harbour"
  })
  void wordsOfOneMeaningShareARow(String one, String other) {
    assertThat(related(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "profit, loss",
    "rise, fall",
    "buy, sell",
    "begin, end",
    "conviction, sentence",
    "north, south",
    "father, mother",
    "fleet, swift"
  })
  void wordsThatNewsTellsApartShareNone(String one, String other) {
    assertThat(related(one, other)).isFalse();
  }

  @Test
  void aRowOfOneWordIsRefused() throws IOException {
    Path table = Files.writeString(folder.resolve("senses.tsv"), "forms\tsource\nquay\thouse\n");
    assertThatThrownBy(() -> Lexicon.builder().add(table).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("quay");
  }

  @Test
  void aHouseRowIsAdded() throws IOException {
    Path table =
        Files.writeString(folder.resolve("senses.tsv"), "forms\tsource\nquay|pier\thouse\n");
    assertThat(Lexicon.builder().add(table).build().senses())
        .contains(new Synonyms(List.of("quay", "pier")));
  }

  private static boolean related(String one, String other) {
    return SENSES.stream().anyMatch(row -> row.forms().containsAll(List.of(one, other)));
  }
}
