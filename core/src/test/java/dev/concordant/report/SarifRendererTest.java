package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.concordant.Concordant;
import dev.concordant.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SarifRendererTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  private final Report report = SampleReport.create();

  @Test
  void the_sample() {
    Golden.check("sample.sarif", SarifRenderer.standard().render(report));
  }

  @Test
  void logs_follow_the_published_schema() throws IOException {
    JsonSchema schema = schema();
    Report nothing = new Report(List.of(), List.of(), List.of(), List.of());
    Report real =
        Concordant.standard()
            .check("The bridge opened on Monday 12 May 2026 and cost $42 million. It has 26 lamps.")
            .against(
                "The bridge cost $41.6 million.", "The bridge, which cost $24 million, has two.");
    SarifRenderer everything =
        SarifRenderer.builder().agreements(true).baseline(Baseline.of(report)).build();
    for (Report each : List.of(report, HostileReport.create(), nothing, real)) {
      for (SarifRenderer renderer : List.of(SarifRenderer.standard(), everything)) {
        assertThat(schema.validate(JACKSON.readTree(renderer.render(each)))).isEmpty();
      }
    }
  }

  @Test
  void the_published_schema_finds_what_does_not_follow_it() throws IOException {
    String sample = SarifRenderer.standard().render(report);
    List<String> broken =
        List.of(
            sample.replaceFirst("\"level\": \"error\"", "\"level\": \"grave\""),
            sample.replaceFirst("\"startLine\": [0-9]+", "\"startLine\": 0"),
            sample.replaceFirst("\"ruleId\"", "\"rule\""));
    JsonSchema schema = schema();
    for (String log : broken) {
      assertThat(log).isNotEqualTo(sample);
      assertThat(schema.validate(JACKSON.readTree(log))).isNotEmpty();
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        SarifRendererTest.class.getResourceAsStream("sarif/sarif-2.1.0-rtm.5.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
    }
  }

  @Test
  void a_rule_of_the_rule_book_says_why() {
    Report real = Concordant.standard().compare("The mill has 40 looms.", "The mill has 70 looms.");
    JsonObject log =
        JsonParser.parseString(SarifRenderer.standard().render(real)).getAsJsonObject();
    JsonObject driver =
        log.getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("tool")
            .getAsJsonObject("driver");
    JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
    assertThat(rule.get("id").getAsString()).isEqualTo("value");
    assertThat(rule.getAsJsonObject("shortDescription").get("text").getAsString()).endsWith(".");
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
    String known = Baseline.fingerprints(report).get(1);
    SarifRenderer renderer =
        SarifRenderer.builder().baseline(new Baseline(Map.of(known, ""))).build();
    JsonArray results = run(renderer).getAsJsonArray("results");
    for (int i = 0; i < results.size(); i++) {
      JsonObject result = results.get(i).getAsJsonObject();
      String state = result.get("baselineState").getAsString();
      assertThat(state).isEqualTo(i == 1 ? "unchanged" : "new");
      assertThat(result.has("suppressions")).isEqualTo(i == 1);
    }
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
