package dev.concordant.benchmarks.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells the figures of a fit: precision and recall by threshold, and calibration. */
final class Figures {

  private static final double[] THRESHOLDS = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
  private static final int BINS = 10;

  private final Model model;
  private final List<Row> rows;
  private final CrossValidation validation;

  Figures(Model model, List<Row> rows, CrossValidation validation) {
    this.model = model;
    this.rows = rows;
    this.validation = validation;
  }

  /** One line for the head of the table of weights. */
  String summary() {
    CrossValidation.Quality half = validation.at(0.5);
    return format(
        "%s: %d rows of stories, %d of them the same, %d further rows; stories held out one by one,"
            + " P %.2f R %.2f at 0.5.",
        model.column(),
        validation.answers().size(),
        validation.same(),
        rows.size() - validation.answers().size(),
        half.precision(),
        half.recall());
  }

  /** All of it, in lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(summary());
    lines.add("  threshold  precision  recall");
    for (double threshold : THRESHOLDS) {
      CrossValidation.Quality quality = validation.at(threshold);
      lines.add(format("  %9.1f  %9.3f  %6.3f", threshold, quality.precision(), quality.recall()));
    }
    lines.add("  confidence   rows  mean confidence  observed rate");
    for (int bin = 0; bin < BINS; bin++) {
      lines.add(bin(bin));
    }
    return lines;
  }

  private String bin(int bin) {
    int count = 0;
    int same = 0;
    double sum = 0;
    for (CrossValidation.Answer answer : validation.answers()) {
      if (Math.min(BINS - 1, (int) (answer.confidence() * BINS)) == bin) {
        count++;
        sum += answer.confidence();
        same += answer.same() ? 1 : 0;
      }
    }
    String range = format("%.1f - %.1f", bin / (double) BINS, (bin + 1) / (double) BINS);
    return count == 0
        ? format("  %s  %6d", range, 0)
        : format("  %s  %6d  %15.3f  %13.3f", range, count, sum / count, (double) same / count);
  }

  private static String format(String pattern, Object... parts) {
    return String.format(Locale.ROOT, pattern, parts);
  }
}
