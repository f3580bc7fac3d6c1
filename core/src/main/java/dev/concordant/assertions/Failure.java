package dev.concordant.assertions;

import dev.concordant.claim.Claim;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.report.Report;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Lines;
import dev.concordant.source.Source;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Makes the errors that assertions throw. */
final class Failure {

  private static final TextRenderer RENDERER = TextRenderer.builder().facts(false).build();

  private Failure() {}

  /** All that a report holds against an expectation. */
  static AssertionError of(String description, String expectation, Report failed) {
    StringBuilder expected = new StringBuilder();
    StringBuilder actual = new StringBuilder();
    int number = 0;
    for (Finding finding : failed.findings()) {
      number++;
      line(expected, number, finding.second().map(Place::quote).orElse("(nothing)"));
      line(actual, number, finding.a().quote());
    }
    String message = head(description, expectation) + "\n\n" + RENDERER.render(failed).strip();
    return error(message, expected.toString(), actual.toString());
  }

  /** A figure that a text does not state. */
  static AssertionError notStated(
      String description, Source draft, String figure, List<Claim> stated) {
    Lines lines = new Lines(draft.text());
    StringBuilder message = new StringBuilder();
    message.append(head(description, "\"" + draft.id() + "\" should state \"" + figure + "\""));
    message.append(stated.isEmpty() ? ", and states no figure at all" : ", and states:\n");
    StringBuilder actual = new StringBuilder();
    for (Claim claim : stated) {
      actual.append(claim.quote()).append('\n');
      message.append("\n   ").append(draft.id()).append(':');
      message.append(lines.at(claim.span().start()));
      message.append("  \"").append(claim.quote()).append("\": ").append(claim.kind().label());
      message.append(' ').append(claim.value().text()).append(' ').append(claim.unit());
    }
    return error(message.toString().stripTrailing(), figure, actual.toString());
  }

  private static String head(String description, String expectation) {
    return description.isEmpty() ? expectation : "[" + description + "] " + expectation;
  }

  private static void line(StringBuilder list, int number, String quote) {
    list.append(number).append(". ").append(quote).append('\n');
  }

  private static AssertionError error(String message, String expected, String actual) {
    try {
      return OpenTest4j.error(message, expected, actual);
    } catch (NoClassDefFoundError notOnTheClassPath) {
      return new AssertionError(message);
    }
  }

  /** Kept apart, so that the class is looked for only when an error is made. */
  private static final class OpenTest4j {

    static AssertionError error(String message, String expected, String actual) {
      return new AssertionFailedError(message, expected, actual);
    }
  }
}
