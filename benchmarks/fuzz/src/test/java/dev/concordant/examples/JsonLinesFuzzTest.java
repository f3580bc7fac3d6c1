package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Each line of input has its line of output, an answer or an error, and no answer fails. */
class JsonLinesFuzzTest {

  private static final List<String> COMMANDS = List.of("extract", "compare", "check");

  /**
   * Not the strictest: a surrogate without its half is escaped, so that quotes stay as they are.
   */
  private static final Gson JSON =
      new GsonBuilder().setStrictness(Strictness.LEGACY_STRICT).create();

  /** The first byte says which command, as a letter from {@code a}; the rest is its input. */
  @DictionaryFile(resourcePath = "lines.dict")
  @FuzzTest
  void lines(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String command = COMMANDS.get(Math.floorMod(bytes[0] - 'a', COMMANDS.size()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Streams(
                new ByteArrayInputStream(bytes, 1, bytes.length - 1),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false),
            command);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).hasSize(lines(bytes, 1));
    boolean bad = false;
    for (String answer : answers) {
      assertThat(answer.chars()).allMatch(c -> c >= ' ');
      JsonObject object = JSON.fromJson(answer, JsonObject.class);
      bad |= object.has("error");
      if (object.has("error")) {
        assertThat(object.get("error").getAsString()).doesNotContain(": failed with ");
      }
    }
    assertThat(status).isEqualTo(bad ? Main.FOUND : Main.FINE);
  }

  private static int lines(byte[] bytes, int from) {
    int lines = bytes.length > from && bytes[bytes.length - 1] != '\n' ? 1 : 0;
    for (int i = from; i < bytes.length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
