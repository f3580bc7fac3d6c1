package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concordant.source.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifRendererTest {
  private final Report report = SampleReport.create();

  @Test
  void the_sample() {
    Golden.check("sample.sarif", SarifRenderer.standard().render(report));
  }

  @Test
  void every_result_names_a_rule_a_place_and_a_fingerprint() {
    JsonObject run = run(SarifRenderer.standard());
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    JsonArray results = run.getAsJsonArray("results");
    assertThat(results).hasSize(9);
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(result.get("level").getAsString()).isIn("error", "warning");
      assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
      assertThat(result.getAsJsonArray("locations")).hasSize(1);
      assertThat(result.getAsJsonObject("partialFingerprints").entrySet()).hasSize(1);
    }
  }

  @Test
  void a_region_is_the_figure_as_an_editor_would_select_it() {
    JsonObject first =
        run(SarifRenderer.standard()).getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject physical =
        first
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    JsonObject region = physical.getAsJsonObject("region");
    String line =
        report.sources().get(0).text().split("\n", -1)[region.get("startLine").getAsInt() - 1];
    String selected =
        line.substring(
            region.get("startColumn").getAsInt() - 1, region.get("endColumn").getAsInt() - 1);
    assertThat(selected).isEqualTo("$24 million");
  }

  @Test
  void agreements_pass_where_they_are_asked_for() {
    JsonArray results =
        run(SarifRenderer.builder().agreements(true).build()).getAsJsonArray("results");
    assertThat(results).hasSize(14);
    JsonObject last = results.get(13).getAsJsonObject();
    assertThat(last.get("kind").getAsString()).isEqualTo("pass");
    assertThat(last.get("level").getAsString()).isEqualTo("none");
  }

  @Test
  void what_the_baseline_knows_is_suppressed_and_the_rest_is_new() {
    String known = SarifRenderer.fingerprints(report).get(1);
    SarifRenderer renderer = SarifRenderer.builder().baseline(Set.of(known)).build();
    JsonArray results = run(renderer).getAsJsonArray("results");
    for (int i = 0; i < results.size(); i++) {
      JsonObject result = results.get(i).getAsJsonObject();
      String state = result.get("baselineState").getAsString();
      assertThat(state).isEqualTo(i == 1 ? "unchanged" : "new");
      assertThat(result.has("suppressions")).isEqualTo(i == 1);
    }
  }

  @Test
  void fingerprints_differ_and_do_not_depend_on_where_a_sentence_stands() {
    List<String> prints = SarifRenderer.fingerprints(report);
    assertThat(prints).doesNotHaveDuplicates().hasSameSizeAs(report.findings());
    assertThat(SarifRenderer.fingerprints(SampleReport.createAfter("A new line.\n\n")))
        .isEqualTo(prints);
  }

  @Test
  void a_fix_replaces_what_the_suggestion_does() {
    JsonObject first =
        run(SarifRenderer.standard()).getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject fix = first.getAsJsonArray("fixes").get(0).getAsJsonObject();
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    JsonObject replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
    String inserted = replacement.getAsJsonObject("insertedContent").get("text").getAsString();
    assertThat(inserted).isEqualTo("$240 million");
    Span span = report.findings().get(0).a().span();
    JsonObject deleted = replacement.getAsJsonObject("deletedRegion");
    int width = deleted.get("endColumn").getAsInt() - deleted.get("startColumn").getAsInt();
    assertThat(width).isEqualTo(span.length());
  }

  private JsonObject run(SarifRenderer renderer) {
    JsonObject log = JsonParser.parseString(renderer.render(report)).getAsJsonObject();
    assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }
}
