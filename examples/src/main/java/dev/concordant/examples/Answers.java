package dev.concordant.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.source.Note;
import dev.concordant.value.Kind;
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

  /**
   * The answer of an extraction.
   *
   * @param everyTime whether a vague time is told even where a figure stands beside it
   */
  static String of(JsonElement id, Reading reading, boolean everyTime) {
    return line(
        id,
        "claims",
        reading.claims().stream()
            .filter(c -> !c.mention().weak() || isToldTime(c, reading, everyTime))
            .map(JsonRenderer::claim),
        reading.notes());
  }

  // "the two countries" points back at them and claims nothing; "now" has its annotation, but
  // beside
  // a figure it only says that the figure is of the day of the text, as the figure's claim does
  private static boolean isToldTime(Claim claim, Reading reading, boolean everyTime) {
    return claim.mention().timex3() != null
        && (everyTime
            || claim.kind() == Kind.FREQUENCY
            || reading.claims().stream()
                .noneMatch(
                    c ->
                        !c.mention().weak()
                            && c.mention().timex3() == null
                            && c.context().sentence().equals(claim.context().sentence())));
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
