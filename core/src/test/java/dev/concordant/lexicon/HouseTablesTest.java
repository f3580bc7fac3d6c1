package dev.concordant.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.mention.Mention;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "numbers.tsv;myriad\tmagnitude\t1E999999999\thouse;numbers.tsv:2:18: more than 100 digits",
        "numbers.tsv;myriad\tmagnitude\t1E-999999999\thouse;numbers.tsv:2:18: more than 100 digits",
        "numbers.tsv;myriad\tmagnitude\t1/1E999999\thouse;numbers.tsv:2:18: more than 100 digits",
        "numbers.tsv;myriad\tmagnitude\t1/0\thouse;numbers.tsv:2:18: not a decimal number",
        "calendar.tsv;Brumaire\tmonth\t13\thouse;calendar.tsv:2:16: no value of this type",
        "calendar.tsv;Lupercalia\tholiday\t02-30\thouse;calendar.tsv:2:20: no value of this type",
        "units.tsv;league\t\tleague\tlength\t0\thouse;units.tsv:2:23: must be positive",
        "units.tsv;league|\t\tleague\tlength\t1\thouse;units.tsv:2:1: an empty form",
      })
  void aRowThatMeansNothingIsRefused(String name, String row, String message) throws IOException {
    Path table = table(name, head(name), row.replace("\\t", "\t"));
    assertThatThrownBy(() -> Lexicon.builder().add(table).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aTableHasALargestSize() throws IOException {
    String head = head("numbers.tsv");
    String row = "myriad\tmagnitude\t10000\thouse";
    refused("larger than 8388608 bytes", head, "#".repeat(Table.MAX_BYTES));
    refused(":2:10001: longer than 10000 characters", head, "#".repeat(Table.MAX_LINE + 1));
    refused(":2:1: a form longer than 200 characters", head, "x".repeat(201) + row);
    String[] rows = new String[Table.MAX_ROWS + 2];
    Arrays.fill(rows, row);
    rows[0] = head;
    refused(":100002:1: more than 100000 rows", rows);
  }

  @Test
  void aTableIsUtf8WithOrWithoutAByteOrderMark() throws IOException {
    String row = "myriad\tmagnitude\t10000\thouse";
    Path marked = table("numbers.tsv", "\uFEFF" + head("numbers.tsv"), row);
    assertThat(read(marked, "There were 3 myriad stars.", Kind.COUNT).text()).isEqualTo("30000");

    Path latin = folder.resolve("latin.tsv");
    Files.writeString(
        latin,
        head("numbers.tsv") + "\nmyriad\tmagnitude\t10000\tB\u00FCcher\n",
        StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Lexicon.builder().add("numbers.tsv", latin).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageEndingWith("latin.tsv:2:1: not UTF-8");
  }

  private void refused(String message, String... lines) throws IOException {
    Path table = table("numbers.tsv", lines);
    assertThatThrownBy(() -> Lexicon.builder().add(table).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }

  private static String head(String table) {
    return switch (table) {
      case "units.tsv" -> "names\tsymbols\tsymbol\tdimension\tfactor\tsource";
      default -> "forms\ttype\tvalue\tsource";
    };
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
