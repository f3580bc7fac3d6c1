package dev.concordant.examples;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Lines;
import java.util.ArrayList;
import java.util.List;

/** The claims of a text as lines with columns. */
final class ClaimTable {

  private ClaimTable() {}

  static String of(Reading reading) {
    Lines lines = new Lines(reading.source().text());
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      rows.add(
          List.of(
              lines.at(claim.span().start()),
              "\"" + claim.quote().replaceAll("\\R", " ") + "\"",
              claim.kind().label(),
              claim.value().text(),
              claim.unit(),
              claim.bound().label(),
              claim.context().subject()));
    }
    return rows.isEmpty() ? "no claims" : table(rows);
  }

  private static String table(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder page = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
      }
      page.append(line.toString().stripTrailing()).append('\n');
    }
    return page.toString().stripTrailing();
  }
}
