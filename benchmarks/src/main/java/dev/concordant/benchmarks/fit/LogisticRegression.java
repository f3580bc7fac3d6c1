package dev.concordant.benchmarks.fit;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares;
 * Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4.1). The first
 * number of each row is the constant, which is hardly held back.
 */
final class LogisticRegression {

  private static final int MOST_STEPS = 25;
  private static final double SMALL_STEP = 1e-6;
  private static final double LEAST_CURVATURE = 1e-6;
  private static final double SHARE_OF_CONSTANT = 0.01;

  private final int size;
  private final double ridge;

  LogisticRegression(int size, double ridge) {
    this.size = size;
    this.ridge = ridge;
  }

  /**
   * The weights that fit some rows best. The constant is set by the measured rows alone: the others
   * were made to hold more that is the same than texts do.
   */
  double[] fit(List<Row> rows) {
    double[] weights = weights(rows);
    List<Row> measured = rows.stream().filter(Row::measured).toList();
    for (int step = 0; step < MOST_STEPS && !measured.isEmpty(); step++) {
      double error = 0;
      double bend = 0;
      for (Row row : measured) {
        double p = probability(weights, row.x());
        error += (row.same() ? 1 : 0) - p;
        bend += p * (1 - p);
      }
      double move = error / Math.max(bend, LEAST_CURVATURE);
      weights[0] += Math.max(-1, Math.min(1, move));
      if (Math.abs(move) < SMALL_STEP) {
        break;
      }
    }
    return weights;
  }

  private double[] weights(List<Row> rows) {
    double[] weights = new double[size];
    for (int step = 0; step < MOST_STEPS; step++) {
      if (improve(weights, rows) < SMALL_STEP) {
        break;
      }
    }
    return weights;
  }

  /** The probability that two speak of the same thing. */
  static double probability(double[] weights, double[] x) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * x[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  // one step of Newton's; gives the largest change of a weight
  private double improve(double[] weights, List<Row> rows) {
    double[] gradient = new double[size];
    double[][] curvature = new double[size][size];
    for (Row row : rows) {
      add(row, probability(weights, row.x()), gradient, curvature);
    }
    for (int i = 0; i < size; i++) {
      double hold = i == 0 ? ridge * SHARE_OF_CONSTANT : ridge;
      gradient[i] -= hold * weights[i];
      curvature[i][i] += hold;
      for (int j = 0; j < i; j++) {
        curvature[j][i] = curvature[i][j];
      }
    }
    RealVector step =
        new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
            .getSolver()
            .solve(new ArrayRealVector(gradient, false));
    for (int i = 0; i < size; i++) {
      weights[i] += step.getEntry(i);
    }
    return step.getLInfNorm();
  }

  // the curvature below and on the diagonal only: it is symmetric
  private static void add(Row row, double p, double[] gradient, double[][] curvature) {
    double error = ((row.same() ? 1 : 0) - p) * row.weight();
    double bend = Math.max(LEAST_CURVATURE, p * (1 - p)) * row.weight();
    double[] x = row.x();
    for (int i = 0; i < x.length; i++) {
      if (x[i] == 0) {
        continue;
      }
      gradient[i] += error * x[i];
      for (int j = 0; j <= i; j++) {
        curvature[i][j] += bend * x[i] * x[j];
      }
    }
  }
}
