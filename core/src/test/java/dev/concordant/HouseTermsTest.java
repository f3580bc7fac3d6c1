package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.claim.Claim;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.lexicon.LexiconException;
import dev.concordant.source.Source;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A house adds its own words, from files and from the class path. */
class HouseTermsTest {

  @TempDir private Path folder;

  @Test
  void a_unit_from_the_class_path() {
    URL units = Objects.requireNonNull(HouseTermsTest.class.getResource("house/units.tsv"));
    Concordant house = Concordant.builder().terms(units).build();
    assertThat(house.claims("They walked 3 leagues.").get(0).unit()).isEqualTo("league");
  }

  @Test
  void a_table_within_a_jar() throws IOException, URISyntaxException {
    Path jar = folder.resolve("house.jar");
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      Files.writeString(
          zip.getPath("numbers.tsv"), "forms\ttype\tvalue\tsource\nmyriad\tmagnitude\t10000\tus\n");
    }
    URL numbers = new URL("jar:" + jar.toUri() + "!/numbers.tsv");
    Concordant house = Concordant.builder().terms(numbers).build();
    assertThat(house.claims("There were 3 myriad stars.").get(0).value().text()).isEqualTo("30000");
  }

  @Test
  void an_alias_makes_two_names_one() throws IOException {
    Concordant house =
        Concordant.builder()
            .terms(
                table("aliases.tsv", "forms\tsource", "Halvorsen Marine|HMX\tthe stock exchange"))
            .build();
    assertThat(names(house, "HMX lost $4 million.")).containsExactly("halvorsen", "marine");
    assertThat(names(house, "Halvorsen Marine lost $4 million."))
        .containsExactly("halvorsen", "marine");
    assertThat(names(Concordant.standard(), "HMX lost $4 million.")).doesNotContain("marine");
  }

  private static List<String> names(Concordant concordant, String text) {
    Claim claim = concordant.claims(text).get(0);
    return claim.context().names();
  }

  @Test
  void an_abbreviation_ends_no_sentence() throws IOException {
    String text = "The mill of Messrs. Tarn employs 40 people.";
    Concordant house =
        Concordant.builder()
            .terms(table("wordclasses.tsv", "forms\tclass\tsource", "messrs\tabbreviation\tus"))
            .build();
    assertThat(house.claims(text).get(0).context().sentence().start()).isZero();
  }

  @Test
  void a_furniture_cue_leaves_its_line_out() throws IOException {
    String page = "The mill employs 40 people.\nTarnwick Courier extra: 12 puzzles inside\n";
    assertThat(Concordant.standard().claims(page)).hasSize(2);
    Concordant house =
        Concordant.builder()
            .terms(
                table("furniture.tsv", "forms\tscope\tsource", "tarnwick courier extra\tline\tus"))
            .build();
    assertThat(house.claims(page)).extracting(Claim::quote).containsExactly("40");
    assertThat(house.read(Source.of(page)).furniture()).hasSize(1);
  }

  @Test
  void a_synonym_of_the_house_comes_before_one_of_the_library() throws IOException {
    Concordant house =
        Concordant.builder()
            .terms(table("synonyms.tsv", "forms\tsource", "keel|hull|ship\tus"))
            .build();
    assertThat(
            house
                .compare(
                    "The yard laid 12 keels in 2025.", "In 2025, 15 ships were laid at the yard.")
                .findings())
        .extracting(Finding::verdict)
        .contains(Verdict.CONTRADICTS);
  }

  @Test
  void a_bad_row_is_named_by_file_line_and_column() throws IOException {
    assertBad(
        table(
            "units.tsv",
            "names\tsymbols\tsymbol\tdimension\tfactor\tsource",
            "ell\t\tell\tlength\t0\tus"),
        ":2:17: must be positive: \"0\"");
    assertBad(
        table("wordclasses.tsv", "forms\tclass\tsource", "messrs\tabbrev\tus"),
        ":2:8: not one of [");
    assertBad(table("aliases.tsv", "forms\tsource", "Tarn||T\tus"), ":2:1: an empty form in");
    assertBad(table("aliases.tsv", "forms\tsource", "Tarn"), ":2:1: expected 2 columns");
    Path latin = folder.resolve("synonyms.tsv");
    Files.write(latin, "forms\tsource\ncaf\u00e9|bar\tus\n".getBytes(StandardCharsets.ISO_8859_1));
    assertBad(latin, ":2:1: not UTF-8");
    URL bad = Objects.requireNonNull(HouseTermsTest.class.getResource("house/bad/units.tsv"));
    assertThatThrownBy(() -> Concordant.builder().terms(bad).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("house/bad/units.tsv:3:17: not a decimal number: \"three\"");
  }

  private static void assertBad(Path table, String message) {
    assertThatThrownBy(() -> Concordant.builder().terms(table).build())
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(table + message);
  }

  @Test
  void a_table_of_no_known_name_is_misuse() throws IOException {
    URL wrong = folder.resolve("ours.tsv").toUri().toURL();
    assertThatThrownBy(() -> Concordant.builder().terms(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ours.tsv");
  }

  /** The library opens no network connection, not even when it is asked to. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com/units.tsv",
        "HTTPS://example.com/units.tsv",
        "ftp://example.com/units.tsv",
        "file://example.com/units.tsv",
        "jar:https://example.com/house.jar!/units.tsv",
        "jar:url:http://example.com/house.jar!/units.tsv",
        "jar:file://example.com/house.jar!/units.tsv"
      })
  void a_table_on_another_machine_is_misuse(String url) throws IOException {
    URL remote = new URL(url);
    assertThatThrownBy(() -> Concordant.builder().terms(remote))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not of the class path: ")
        .hasMessageContaining("example.com");
  }

  private Path table(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }
}
