package dev.concordant.benchmarks.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What a model says of each story when it has learnt from the other stories only. */
final class CrossValidation {

  /** What is said of a row, and what holds. */
  record Answer(double confidence, boolean same) {}

  /**
   * How good the answers at or above a confidence are.
   *
   * @param precision the share of them that are right
   * @param recall the share of what is the same that they find
   */
  record Quality(double precision, double recall) {}

  private final List<Answer> answers = new ArrayList<>();

  CrossValidation(List<Row> rows, LogisticRegression regression) {
    Map<String, double[]> withoutFold = new HashMap<>();
    for (Row row : rows) {
      if (row.measured()) {
        double[] weights =
            withoutFold.computeIfAbsent(
                row.fold(),
                fold -> regression.fit(rows.stream().filter(r -> !r.fold().equals(fold)).toList()));
        answers.add(new Answer(LogisticRegression.probability(weights, row.x()), row.same()));
      }
    }
  }

  /** The answers on the rows of stories, in their order. */
  List<Answer> answers() {
    return answers;
  }

  Quality at(double threshold) {
    long given = count(a -> a.confidence() >= threshold);
    long right = count(a -> a.confidence() >= threshold && a.same());
    return new Quality(share(right, given), share(right, count(Answer::same)));
  }

  /** Rows of the same thing. */
  long same() {
    return count(Answer::same);
  }

  private long count(Predicate<Answer> test) {
    return answers.stream().filter(test).count();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
