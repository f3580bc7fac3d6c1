package dev.concordant.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import dev.concordant.Concordant;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Suggestion;
import dev.concordant.report.HtmlRenderer;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.report.SarifRenderer;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.parser.Parser;

/** Every renderer writes what its format allows, whatever the texts and the words of a report. */
class ReportToOutputFuzzTest {

  /**
   * Not the strictest: a surrogate without its half is escaped, so that quotes stay as they are.
   */
  private static final Gson JSON =
      new GsonBuilder().setStrictness(Strictness.LEGACY_STRICT).disableHtmlEscaping().create();

  /** Something to find, so that short inputs reach the parts of a page that show findings. */
  private static final String STORY = "The mill at Orr employs 1,200 people. It opened in 1954. ";

  private static final String OTHER = "The mill at Orr employs 1,300 people. It opened in 1954. ";

  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void output(byte[] bytes) {
    List<String> texts = Input.texts(bytes, 3);
    String id = texts.get(2).isBlank() ? "a" : texts.get(2);
    Source a = Source.of(id, STORY + texts.get(0));
    Source b = Source.of(id + "'", OTHER + texts.get(1));
    render(Concordant.standard().compare(a, b));
    render(told(Concordant.standard().check(a).against(b), texts.get(2)));
  }

  /** The report with strings of its own from the input. */
  private static Report told(Report report, String words) {
    List<Finding> findings =
        report.findings().stream()
            .map(
                f ->
                    new Finding(
                        f.verdict(),
                        words,
                        words,
                        f.a(),
                        f.b(),
                        words,
                        f.confidence(),
                        new Suggestion(f.a().span(), words)))
            .toList();
    List<Report.NotCompared> notCompared =
        report.findings().stream().map(f -> new Report.NotCompared(f.a(), words)).toList();
    return new Report(report.readings(), report.facts(), findings, notCompared);
  }

  private static void render(Report report) {
    writable(TextRenderer.standard().render(report));
    for (String json :
        List.of(JsonRenderer.standard().render(report), SarifRenderer.standard().render(report))) {
      assertThat(json.chars()).allMatch(c -> c >= ' ' || c == '\n');
      assertThat(JSON.fromJson(writable(json), JsonObject.class).size()).isPositive();
    }
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    parser.parseInput(writable(HtmlRenderer.standard().render(report)), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  /** Text that UTF-8 can hold: no surrogate is left without its other half. */
  private static String writable(String output) {
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(output)).isTrue();
    return output;
  }
}
