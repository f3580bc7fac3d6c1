package dev.concordant;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Reading;
import dev.concordant.source.Lines;
import dev.concordant.value.Timex3;
import java.util.List;
import java.util.Locale;

/** Tells in plain text what was understood of a text, claim by claim. */
final class Explanation {

  private Explanation() {}

  static String of(Reading reading) {
    Lines lines = new Lines(reading.source().text());
    StringBuilder page = new StringBuilder();
    for (Claim claim : reading.claims()) {
      page.append(page.isEmpty() ? "" : "\n");
      page.append('"').append(claim.quote().replaceAll("\\R", " ")).append("\"  ");
      page.append(lines.at(claim.span().start())).append('\n');
      figure(page, claim);
      about(page, claim.context());
    }
    if (page.isEmpty()) {
      page.append("no claims\n");
    }
    reading.notes().forEach(note -> line(page, "note", note.message()));
    return page.toString();
  }

  private static void figure(StringBuilder page, Claim claim) {
    line(page, "kind", claim.kind().label() + (claim.mention().weak() ? " (weak)" : ""));
    line(page, "value", claim.value().text());
    line(page, "unit", claim.unit());
    line(page, "bound", claim.bound().label());
    claim.relation().ifPresent(relation -> line(page, "relation", relation.label()));
    claim.timex3().map(Explanation::timex3).ifPresent(timex -> line(page, "timex3", timex));
  }

  private static String timex3(Timex3 timex) {
    String mod = timex.mod() == null ? "" : " " + timex.mod();
    return timex.type() + " " + timex.value() + mod;
  }

  private static void about(StringBuilder page, Context context) {
    line(page, "subject", context.subject());
    line(page, "head", context.head());
    line(page, "verb", context.verb());
    if (context.direction() != Direction.NONE) {
      line(page, "direction", context.direction().name().toLowerCase(Locale.ROOT));
    }
    line(page, "role", context.role().label());
    line(page, "stance", context.stance().label());
    line(page, "names", context.names());
    line(page, "periods", context.periods());
    line(page, "terms", List.copyOf(context.terms().keySet()));
  }

  private static void line(StringBuilder page, String key, List<String> values) {
    line(page, key, String.join(", ", values));
  }

  private static void line(StringBuilder page, String key, String value) {
    if (!value.isEmpty()) {
      page.append("  ").append(key).append(" ".repeat(11 - key.length()));
      page.append(value).append('\n');
    }
  }
}
