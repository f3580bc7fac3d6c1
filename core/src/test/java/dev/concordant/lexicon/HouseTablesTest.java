package dev.concordant.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.mention.Mention;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line in a table of one's own adds a unit, a currency or a magnitude. */
class HouseTablesTest {

  @TempDir private Path folder;

  @Test
  void oneLineAddsAUnit() throws IOException {
    Path table =
        table(
            "units.tsv",
            "names\tsymbols\tsymbol\tdimension\tfactor\tsource",
            "league|leagues\t\tleague\tlength\t4828.032\thouse");
    Quantity quantity = read(table, "They walked 3 leagues.", Kind.MEASURE);
    assertThat(quantity.unit().symbol()).isEqualTo("league");
    assertThat(quantity.baseLow()).isEqualByComparingTo("14484.096");
  }

  @Test
  void oneLineAddsACurrency() throws IOException {
    Path table =
        table(
            "currencies.tsv",
            "forms\ttype\tcode\tfactor\tsource",
            "florin|florins\tname\tXFL\t1\thouse");
    Quantity quantity = read(table, "It cost 1.2 million florins.", Kind.MONEY);
    assertThat(quantity.unit().symbol()).isEqualTo("XFL");
    assertThat(quantity.text()).isEqualTo("1200000");
  }

  @Test
  void oneLineAddsAMagnitude() throws IOException {
    Path table =
        table("numbers.tsv", "forms\ttype\tvalue\tsource", "myriad\tmagnitude\t10000\thouse");
    assertThat(read(table, "There were 3 myriad stars.", Kind.COUNT).text()).isEqualTo("30000");
  }

  @Test
  void aTableOfAnotherNameIsNamedForWhatItAddsTo() throws IOException {
    Path table = table("ours.tsv", "forms\ttype\tvalue\tsource", "myriad\tmagnitude\t10000\thouse");
    assertThatThrownBy(() -> Lexicon.builder().add(table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ours.tsv");
    assertThat(Lexicon.builder().add("numbers.tsv", table).build().numbers()).isNotNull();
  }

  @Test
  void aBadRowIsNamedByFileLineAndColumn() throws IOException {
    Path table = table("numbers.tsv", "forms\ttype\tvalue\tsource", "myriad\tmagnitude\tmany\tus");
    assertThatThrownBy(() -> Lexicon.builder().add(table).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("numbers.tsv:2:18");
  }

  @Test
  void theTablesOfTheLibraryStayAsTheyAre() throws IOException {
    Path table =
        table("numbers.tsv", "forms\ttype\tvalue\tsource", "myriad\tmagnitude\t10000\thouse");
    Lexicon.builder().add(table).build();
    Tokens tokens = Lexicon.english().tokens("myriad");
    assertThat(Lexicon.english().numbers().at(tokens, 0)).isNull();
  }

  private Path table(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static Quantity read(Path table, String text, Kind kind) {
    Lexicon lexicon = Lexicon.builder().add(table).build();
    List<Mention> mentions = new MentionFinder(lexicon).find(Source.of(text)).mentions();
    assertThat(mentions).hasSize(1);
    assertThat(mentions.get(0).kind()).isEqualTo(kind);
    return (Quantity) mentions.get(0).value();
  }
}
