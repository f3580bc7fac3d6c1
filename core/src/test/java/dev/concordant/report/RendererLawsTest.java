package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.concordant.Concordant;
import dev.concordant.OddTexts;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Whatever the texts hold, each output is what its format allows, and says what the report says.
 */
class RendererLawsTest {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  /** Something to find, so that every page has findings to show. */
  private static final String STORY = "The mill at Orr employs 1,200 people. It opened in 1954. ";

  private static final String OTHER = "The mill at Orr employs 1,300 people. It opened in 1954. ";

  @Provide
  Arbitrary<String> oddTexts() {
    return OddTexts.any();
  }

  @Property(tries = 150)
  void json_reads_back_as_the_report(
      @ForAll("oddTexts") String first, @ForAll("oddTexts") String second)
      throws JsonProcessingException {
    Report report = report(first, second);
    String json = JsonRenderer.standard().render(report);
    assertThat(json.chars()).allMatch(c -> c >= ' ' || c == '\n');
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
    JsonNode read = JACKSON.readTree(json);
    for (int i = 0; i < 2; i++) {
      assertThat(read.get("sources").get(i).get("text").asText())
          .isEqualTo(report.sources().get(i).text());
    }
    assertThat(read.get("findings")).hasSameSizeAs(report.findings());
    for (int i = 0; i < report.findings().size(); i++) {
      JsonNode told = read.get("findings").get(i);
      Finding finding = report.findings().get(i);
      assertThat(told.get("verdict").asText()).isEqualTo(finding.verdict().label());
      assertThat(told.get("explanation").asText()).isEqualTo(finding.explanation());
      assertThat(told.get("a").get("start").asInt()).isEqualTo(finding.a().span().start());
      assertThat(told.get("a").get("end").asInt()).isEqualTo(finding.a().span().end());
    }
  }

  @Property(tries = 150)
  void sarif_is_json_with_regions_that_there_are(
      @ForAll("oddTexts") String first, @ForAll("oddTexts") String second)
      throws JsonProcessingException {
    Report report = report(first, second);
    String sarif = SarifRenderer.standard().render(report);
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(sarif)).isTrue();
    JsonNode run = JACKSON.readTree(sarif).get("runs").get(0);
    assertThat(run.get("results"))
        .hasSize(report.findings().size() - report.findings(Verdict.AGREES).size());
    for (JsonNode result : run.get("results")) {
      JsonNode region = result.get("locations").get(0).get("physicalLocation").get("region");
      assertThat(region.get("startLine").asInt()).isPositive();
      assertThat(region.get("startColumn").asInt()).isPositive();
      boolean sameLine = region.path("endLine").asInt() <= region.get("startLine").asInt();
      assertThat(sameLine && region.get("endColumn").asInt() <= region.get("startColumn").asInt())
          .isFalse();
    }
  }

  @Property(tries = 150)
  void a_page_is_well_formed_and_holds_each_text(
      @ForAll("oddTexts") String first, @ForAll("oddTexts") String second) {
    String html = HtmlRenderer.standard().render(report(first, second));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(html)).isTrue();
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).isEmpty();
    Document plain =
        Parser.htmlParser().parseInput(HtmlRenderer.standard().render(report("", "")), "");
    for (String element : List.of("script", "style", "base", "iframe", "img", "link", "meta")) {
      assertThat(page.select(element)).as(element).hasSameSizeAs(plain.select(element));
    }
    assertThat(page.select("b")).hasSameSizeAs(plain.select("b"));
  }

  @Property(tries = 150)
  void no_control_character_reaches_a_terminal(
      @ForAll("oddTexts") String first, @ForAll("oddTexts") String second) {
    String text = TextRenderer.standard().render(report(first, second));
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    assertThat(text.chars()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
  }

  private static Report report(String first, String second) {
    return Concordant.standard()
        .compare(Source.of("a", STORY + first), Source.of("b", OTHER + second));
  }
}
