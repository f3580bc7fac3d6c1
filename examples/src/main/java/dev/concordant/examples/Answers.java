package dev.concordant.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.concordant.claim.Reading;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.source.Note;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of output. The library itself writes the claims, findings and notes in them. */
final class Answers {

  private Answers() {}

  /** The answer of a comparison or check. */
  static String of(JsonElement id, Report report) {
    return line(
        id, "findings", report.findings().stream().map(JsonRenderer::finding), report.notes());
  }

  /** The answer of an extraction. */
  static String of(JsonElement id, Reading reading) {
    // "the two countries" points back at them and claims nothing; "now" has its annotation
    return line(
        id,
        "claims",
        reading.claims().stream()
            .filter(c -> !c.mention().weak() || c.mention().timex3() != null)
            .map(JsonRenderer::claim),
        reading.notes());
  }

  /** The answer to a line that could not be read. */
  static String error(String message) {
    return "{\"id\": null, \"error\": " + Json.text(new JsonPrimitive(message)) + "}";
  }

  private static String line(JsonElement id, String key, Stream<String> items, List<Note> notes) {
    return "{\"id\": "
        + Json.text(id)
        + ", \""
        + key
        + "\": "
        + array(items)
        + ", \"notes\": "
        + array(notes.stream().map(JsonRenderer::note))
        + "}";
  }

  private static String array(Stream<String> items) {
    return items.collect(Collectors.joining(", ", "[", "]"));
  }
}
