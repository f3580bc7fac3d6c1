package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineFilterCommandTest {

  @Test
  void extract_annotates_vague_times() {
    String text = "The yard is now the largest, and has grown for decades.";
    CommandLineRun run =
        CommandLineRun.of(
            "{\"id\": \"x\", \"text\": \"" + text + "\", \"date\": \"2026-05-17\"}\n", "extract");
    JsonArray claims = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("claims");
    assertThat(claims).hasSize(2);
    JsonObject now = claims.get(0).getAsJsonObject();
    assertThat(now.get("text").getAsString()).isEqualTo("now");
    assertThat(now.get("timex3").getAsJsonObject().get("value").getAsString())
        .isEqualTo("PRESENT_REF");
    assertThat(claims.get(1).getAsJsonObject().get("kind").getAsString()).isEqualTo("duration");
  }

  @Test
  void extract_leaves_out_a_vague_time_beside_a_figure_unless_asked_for_every_time() {
    String line = "{\"id\": 1, \"text\": \"The rate now stands at 5 percent. Now it rains.\"}\n";
    assertThat(texts(CommandLineRun.of(line, "extract"))).containsExactly("5 percent", "Now");
    assertThat(texts(CommandLineRun.of(line, "extract", "--every-time")))
        .containsExactly("now", "5 percent", "Now");
  }

  private static List<String> texts(CommandLineRun run) {
    List<String> texts = new ArrayList<>();
    for (JsonElement claim :
        JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("claims")) {
      texts.add(claim.getAsJsonObject().get("text").getAsString());
    }
    return texts;
  }

  @Test
  void extract_answers_with_claims_whose_offsets_fit_the_text() {
    String text = "The bridge cost $12.5 million. \uD83D\uDE80 It is more than 300 metres long.";
    CommandLineRun run =
        CommandLineRun.of(
            "{\"id\": \"x\", \"text\": \"" + text + "\", \"date\": \"2026-05-17\"}\n", "extract");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(answer.keySet()).containsExactly("id", "claims", "notes");
    assertThat(answer.get("id").getAsString()).isEqualTo("x");
    JsonArray claims = answer.getAsJsonArray("claims");
    assertThat(claims).hasSize(2);
    for (JsonElement each : claims) {
      JsonObject claim = each.getAsJsonObject();
      assertThat(claim.get("text").getAsString())
          .isEqualTo(text.substring(claim.get("start").getAsInt(), claim.get("end").getAsInt()));
    }
    JsonObject cost = claims.get(0).getAsJsonObject();
    assertThat(cost.get("kind").getAsString()).isEqualTo("money");
    assertThat(cost.get("value").getAsString()).isEqualTo("12500000");
    assertThat(cost.get("unit").getAsString()).isEqualTo("USD");
    assertThat(cost.get("bound").getAsString()).isEqualTo("exact");
    JsonObject length = claims.get(1).getAsJsonObject();
    assertThat(length.get("text").getAsString()).isEqualTo("more than 300 metres");
    assertThat(length.get("value").getAsString()).isEqualTo("300");
    assertThat(length.get("bound").getAsString()).isEqualTo("more-than");
  }

  @Test
  void compare_answers_with_findings_in_the_words_of_the_line_format() {
    CommandLineRun run =
        CommandLineRun.of(
            "{\"id\": 7, \"sources\": [{\"id\": \"a\", \"text\": \"The repairs cost $12 million.\"},"
                + " {\"id\": \"b\", \"text\": \"The repairs cost $12 billion.\"}]}",
            "compare");
    assertThat(run.status()).isZero();
    JsonObject answer = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(answer.keySet()).containsExactly("id", "findings", "notes");
    assertThat(answer.get("id").getAsInt()).isEqualTo(7);
    JsonArray findings = answer.getAsJsonArray("findings");
    assertThat(findings).hasSize(1);
    JsonObject finding = findings.get(0).getAsJsonObject();
    assertThat(finding.keySet())
        .contains("verdict", "reason", "rule", "a", "b", "explanation", "confidence");
    assertThat(finding.get("verdict").getAsString()).isEqualTo("contradicts");
    assertThat(finding.getAsJsonObject("a").keySet()).containsExactly("source", "start", "end");
    assertThat(finding.getAsJsonObject("a").get("source").getAsString()).isEqualTo("a");
    assertThat(finding.getAsJsonObject("b").get("source").getAsString()).isEqualTo("b");
  }

  @Test
  void check_calls_the_draft_draft() {
    CommandLineRun run =
        CommandLineRun.of(
            "{\"id\": \"x\", \"draft\": {\"text\": \"The tower is 81 metres high and has 77"
                + " lifts.\"}, \"evidence\": [{\"id\": \"a\", \"text\": \"The tower is 81 metres"
                + " high.\"}]}",
            "check");
    assertThat(run.status()).isZero();
    JsonArray findings =
        JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("findings");
    assertThat(findings)
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.getAsJsonObject().getAsJsonObject("a").get("source").getAsString())
                    .isEqualTo("draft"));
    assertThat(findings)
        .anySatisfy(
            each -> {
              assertThat(each.getAsJsonObject().get("verdict").getAsString())
                  .isEqualTo("unsupported");
              assertThat(each.getAsJsonObject().get("b").isJsonNull()).isTrue();
            });
  }

  @Test
  void a_bad_line_is_answered_on_its_own_line_and_the_run_goes_on() {
    CommandLineRun run =
        CommandLineRun.of(
            String.join(
                "\n",
                "{\"id\": \"1\", \"text\": \"Ten ships came.\"}",
                "not json",
                "",
                "[1]",
                "{\"id\": \"5\"}",
                "{\"id\": \"6\", \"text\": \"Ten ships came.\", \"date\": \"17 May\"}",
                "{\"id\": \"7\", \"text\": \"Ten ships came.\"} {}",
                "{\"id\": \"8\", \"text\": \"Ten ships came.\"}"),
            "extract");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(8);
    assertThat(run.lines().get(0)).startsWith("{\"id\": \"1\", \"claims\": [{");
    assertThat(run.lines().subList(1, 7))
        .containsExactly(
            "{\"id\": null, \"error\": \"line 2: not JSON at column 1\"}",
            "{\"id\": null, \"error\": \"line 3: empty\"}",
            "{\"id\": null, \"error\": \"line 4: not a JSON object\"}",
            "{\"id\": null, \"error\": \"line 5: \\\"text\\\" must be a string\"}",
            "{\"id\": null, \"error\": \"line 6: \\\"date\\\" must be a day like 2024-05-17, not"
                + " \\\"17 May\\\"\"}",
            "{\"id\": null, \"error\": \"line 7: not JSON at column 41\"}");
    assertThat(run.lines().get(7)).startsWith("{\"id\": \"8\", \"claims\": [{");
  }

  @Test
  void a_line_that_is_not_utf_8_spoils_no_other() {
    byte[] input =
        "{\"text\": \"caf?\"}\r\n{\"text\": \"Ten ships.\"}\r\n".getBytes(StandardCharsets.UTF_8);
    input[13] = (byte) 0xE9;
    CommandLineRun run = CommandLineRun.of(input, false, "extract");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines().get(0)).isEqualTo("{\"id\": null, \"error\": \"line 1: not UTF-8\"}");
    assertThat(run.lines().get(1)).startsWith("{\"id\": null, \"claims\": [{");
  }

  @Test
  void sources_need_ids_that_tell_them_apart() {
    String same =
        "{\"id\": \"x\", \"sources\": [{\"id\": \"a\", \"text\": \"\"}, {\"id\": \"a\", \"text\": \"\"}]}";
    assertThat(CommandLineRun.of(same, "compare").out())
        .isEqualTo(
            "{\"id\": null, \"error\": \"line 1: \\\"sources[1].id\\\" is taken: \\\"a\\\"\"}\n");
    String draft =
        "{\"id\": \"x\", \"draft\": {\"text\": \"\"}, \"evidence\": [{\"id\": \"draft\", \"text\": \"\"}]}";
    assertThat(CommandLineRun.of(draft, "check").out())
        .isEqualTo(
            "{\"id\": null, \"error\": \"line 1: \\\"evidence[0].id\\\" is taken: \\\"draft\\\"\"}\n");
  }

  @Test
  void half_a_surrogate_pair_comes_back_as_it_was() {
    CommandLineRun run =
        CommandLineRun.of("{\"id\": \"\\ud83d\", \"text\": \"Ten \\udc00 ships.\"}\n", "extract");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("{\"id\": \"\\ud83d\", \"claims\":");
  }

  @Test
  void no_input_gives_no_output() {
    assertThat(CommandLineRun.of("", "compare")).isEqualTo(new CommandLineRun(0, "", ""));
  }
}
