package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonRendererTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  @Test
  void the_sample() {
    Golden.check("sample.json", JsonRenderer.standard().render(SampleReport.create()));
  }

  @Test
  void reports_follow_the_schema() throws IOException {
    JsonSchema schema = schema();
    Report nothing = new Report(List.of(), List.of(), List.of(), List.of());
    for (Report report : List.of(SampleReport.create(), HostileReport.create(), nothing)) {
      JsonNode json = JACKSON.readTree(JsonRenderer.standard().render(report));
      assertThat(schema.validate(json)).isEmpty();
    }
  }

  @Test
  void the_schema_finds_what_does_not_follow_it() throws IOException {
    String sample = JsonRenderer.standard().render(SampleReport.create());
    List<String> broken =
        List.of(
            sample.replace("\"version\": 1,", "\"version\": 2,"),
            sample.replaceFirst("\"kind\": \"money\"", "\"kind\": \"cash\""),
            sample.replaceFirst("\"24000000\"", "24000000"),
            sample.replaceFirst("\"24000000\"", "\"2.4E7\""),
            sample.replaceFirst(
                "\"b\": null", "\"b\": {\"source\": \"x\", \"start\": 0, \"end\": 1}"),
            sample.replaceFirst("\"direction\": \"less\"", "\"direction\": \"fewer\""),
            sample.replaceFirst("\"subject\": \"cost\", ", ""));
    JsonSchema schema = schema();
    for (String json : broken) {
      assertThat(json).isNotEqualTo(sample);
      assertThat(schema.validate(JACKSON.readTree(json))).isNotEmpty();
    }
  }

  @Test
  void a_claim_and_a_finding_alone_are_what_the_report_holds() throws IOException {
    Report report = SampleReport.create();
    JsonNode whole = JACKSON.readTree(JsonRenderer.standard().render(report));
    String claim = JsonRenderer.claim(report.readings().get(1).claims().get(0));
    assertThat(claim).doesNotContain("\n");
    assertThat(JACKSON.readTree(claim)).isEqualTo(whole.at("/sources/1/claims/0"));
    String finding = JsonRenderer.finding(report.findings().get(5));
    assertThat(finding).doesNotContain("\n");
    ObjectNode inReport = (ObjectNode) whole.at("/findings/5");
    inReport.remove("fingerprint");
    assertThat(JACKSON.readTree(finding)).isEqualTo(inReport);
    assertThat(JACKSON.readTree(finding).get("b").isNull()).isTrue();
    String note = JsonRenderer.note(report.notes().get(0));
    assertThat(JACKSON.readTree(note)).isEqualTo(whole.at("/notes/0"));
  }

  @Property
  void any_text_is_written_so_that_it_is_read_back(@ForAll String text) throws IOException {
    String json = JsonWriter.oneLine().beginObject().member(text, text).endObject().toString();
    assertThat(json.chars()).allMatch(c -> c >= 0x20 && c != 0x2028 && c != 0x2029);
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(JsonParser.parseString(json).getAsJsonObject().get(text).getAsString())
        .isEqualTo(text);
    ObjectNode node = (ObjectNode) JACKSON.readTree(json);
    assertThat(node.get(text).textValue()).isEqualTo(text);
  }

  @Test
  void an_unpaired_surrogate_is_escaped() {
    String json = JsonWriter.oneLine().value("\ud800x\udc00\ud83d\udea2\ud83d").toString();
    assertThat(json).isEqualTo("\"\\ud800x\\udc00\ud83d\udea2\\ud83d\"");
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = JsonRenderer.class.getResourceAsStream(JsonRenderer.SCHEMA)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }
}
