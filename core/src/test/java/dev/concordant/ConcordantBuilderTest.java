package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.concordant.claim.Claim;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.LexiconException;
import dev.concordant.value.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcordantBuilderTest {

  private static final String EXACT = "The bridge over the Tarn cost $41.6 million.";
  private static final String ROUNDED = "The bridge over the Tarn cost $42 million.";

  @TempDir Path folder;

  @Test
  void a_rule_can_be_switched_off() {
    assertThat(Concordant.standard().compare(EXACT, ROUNDED).findings())
        .extracting(Finding::rule)
        .contains("rounded");
    assertThat(Concordant.builder().without("rounded").build().compare(EXACT, ROUNDED).findings())
        .isEmpty();
  }

  @Test
  void a_rule_can_get_another_severity() {
    Concordant strict = Concordant.builder().severity("rounded", Verdict.CONTRADICTS).build();
    assertThat(strict.compare(EXACT, ROUNDED).findings(Verdict.CONTRADICTS))
        .extracting(Finding::rule)
        .containsExactly("rounded");
    assertThat(strict.check(ROUNDED).against(EXACT).hasContradictions()).isTrue();
    Concordant grave = Concordant.builder().severity("nowhere", Verdict.CONTRADICTS).build();
    assertThat(grave.check("The tower has 77 lifts.").against(EXACT).hasContradictions()).isTrue();
  }

  @Test
  void the_day_comes_first_where_that_is_asked() {
    String text = "It was signed on 4/5/2026.";
    assertThat(Concordant.standard().claims(text))
        .extracting(c -> c.value().text())
        .containsExactly("2026-04-05");
    assertThat(Concordant.builder().dayFirst(true).build().claims(text))
        .extracting(c -> c.value().text())
        .containsExactly("2026-05-04");
  }

  @Test
  void vague_times_are_read_where_that_is_asked_and_never_compared() {
    String text = "The mayor is now 52 and has ruled for decades.";
    Concordant vague = Concordant.builder().vagueTimes(true).build();
    assertThat(vague.claims(text))
        .extracting(c -> c.quote() + " " + c.mention().weak())
        .containsExactly("now true", "52 false", "decades true");
    assertThat(Concordant.standard().claims(text)).extracting(Claim::quote).containsExactly("52");
    assertThat(vague.compare(text, "The mayor is now 52 and ruled for years.").findings())
        .allMatch(f -> f.a().quote().equals("52"));
  }

  @Test
  void bad_names_of_rules_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordant.builder().without("roundd"))
        .withMessageContainingAll("ruleId must be one of", "rounded", ": \"roundd\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordant.builder().severity("", Verdict.AGREES))
        .withMessageEndingWith(": \"\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordant.builder().severity("rounded", Verdict.UNSUPPORTED))
        .withMessage("verdict must not be UNSUPPORTED for the rule \"rounded\"");
  }

  @Test
  void house_terms_are_read() throws IOException {
    Path units = table("units.tsv", "names\tsymbols\tsymbol\tdimension\tfactor\tsource");
    Files.writeString(
        units, "verst|versts\t\tverst\tlength\t1066.8\thouse style\n", StandardOpenOption.APPEND);
    Concordant house = Concordant.builder().terms(units).build();
    String road = "The road is 12 versts long.";
    assertThat(house.claims(road)).extracting(Claim::kind).containsExactly(Kind.MEASURE);
    assertThat(Concordant.standard().claims(road))
        .extracting(Claim::kind)
        .doesNotContain(Kind.MEASURE);
  }

  @Test
  void a_bad_row_names_file_line_and_column() throws IOException {
    Path units = table("units.tsv", "names\tsymbols\tsymbol\tdimension\tfactor\tsource");
    Files.writeString(
        units, "verst\t\tverst\tlength\tfar\thouse style\n", StandardOpenOption.APPEND);
    Concordant.Builder builder = Concordant.builder().terms(units);
    assertThatExceptionOfType(LexiconException.class)
        .isThrownBy(builder::build)
        .withMessageStartingWith(units + ":2:21: ")
        .withMessageContaining("far");
  }

  @Test
  void a_table_that_does_not_exist_is_refused() throws IOException {
    Path table = table("nouns.tsv", "forms\tsource");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Concordant.builder().terms(table))
        .withMessageContainingAll("units.tsv", "nouns.tsv");
  }

  @Test
  void a_lexicon_and_terms_exclude_each_other() throws IOException {
    Path table = table("synonyms.tsv", "forms\tsource");
    Concordant.Builder builder = Concordant.builder().lexicon(Lexicon.english()).terms(table);
    assertThatIllegalStateException().isThrownBy(builder::build);
  }

  @Test
  void explains_what_was_understood() {
    assertThat(Concordant.standard().explain("Trade rose to over $240 billion in 2025."))
        .contains(
            "\"over $240 billion\"  1:15\n",
            "  kind       money\n",
            "  value      240000000000\n",
            "  unit       USD\n",
            "  bound      more-than\n",
            "  direction  up\n",
            "  role       to\n",
            "  periods    2025\n");
    assertThat(Concordant.standard().explain("Nothing to see.")).isEqualTo("no claims\n");
  }

  private Path table(String name, String columns) throws IOException {
    return Files.writeString(folder.resolve(name), columns + "\n");
  }
}
