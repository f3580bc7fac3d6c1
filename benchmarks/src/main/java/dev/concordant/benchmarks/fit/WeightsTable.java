package dev.concordant.benchmarks.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that the library reads its weights from. */
final class WeightsTable {

  private WeightsTable() {}

  /**
   * Writes the table.
   *
   * @param file the file, which is replaced
   * @param comments the lines of its head
   * @param features the names of the rows
   * @param weights the column of each model
   */
  static void write(
      Path file, List<String> comments, List<String> features, Map<Model, double[]> weights)
      throws IOException {
    List<String> lines = new ArrayList<>();
    comments.forEach(comment -> lines.add("# " + comment));
    StringBuilder head = new StringBuilder("feature");
    for (Model model : weights.keySet()) {
      head.append('\t').append(model.column());
    }
    lines.add(head.toString());
    for (int i = 0; i < features.size(); i++) {
      StringBuilder line = new StringBuilder(features.get(i));
      for (double[] column : weights.values()) {
        line.append('\t').append(String.format(Locale.ROOT, "%.3f", column[i]));
      }
      lines.add(line.toString());
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
