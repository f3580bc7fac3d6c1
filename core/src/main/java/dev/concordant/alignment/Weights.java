package dev.concordant.alignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The weights of the evidence, one logistic model for claims whose values are the same, one for
 * values that overlap, and one for values that do not, which asks for much more. They stand in
 * {@code weights.tsv}, which the program that fits them writes.
 */
final class Weights {

  /** For claims whose values are the same. */
  static final Weights EQUAL = read(1);

  /** For claims whose values overlap and are not the same. */
  static final Weights OVERLAPPING = read(2);

  /** For claims whose values do not go together. */
  static final Weights DIFFERENT = read(3);

  private final double[] weights;

  private Weights(double[] weights) {
    this.weights = weights;
  }

  /** How sure it is that the two speak of the same thing, from 0 to 1. */
  double confidence(double[] evidence) {
    return confidence(sum(evidence));
  }

  /** What the evidence adds up to: positive where it speaks for the two. */
  double sum(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return sum;
  }

  /** The weight of one feature. */
  double of(Evidence.Feature feature) {
    return weights[feature.ordinal()];
  }

  /** How sure it is, from what the evidence adds up to. */
  static double confidence(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** A confidence without what the order of additions leaves in its last digits. */
  static double rounded(double confidence) {
    return Math.rint(confidence * 1e9) / 1e9;
  }

  static Weights of(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> EQUAL;
      case ROUNDED, HEDGED, BOUNDED, COARSER -> OVERLAPPING;
      case DISJOINT, INCOMPARABLE, SWAPPED -> DIFFERENT;
    };
  }

  private static Weights read(int column) {
    double[] weights = new double[Evidence.Feature.values().length];
    boolean[] seen = new boolean[weights.length];
    try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar of concordant-core: weights.tsv");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#") || line.startsWith("feature\t")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        try {
          int feature = Evidence.Feature.valueOf(cells[0]).ordinal();
          weights[feature] = Double.parseDouble(cells[column]);
          seen[feature] = true;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
          throw new IllegalStateException("weights.tsv:" + number + ": " + line, e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read weights.tsv", e);
    }
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        throw new IllegalStateException(
            "weights.tsv has no line for " + Evidence.Feature.values()[i]);
      }
    }
    return new Weights(weights);
  }
}
