package dev.concordant.alignment;

/**
 * The weights of the evidence, one logistic model for claims whose values go together and one for
 * claims whose values do not: the second asks for much more.
 */
final class Weights {

  private final double[] weights;

  private Weights(double... weights) {
    if (weights.length != Evidence.Feature.values().length) {
      throw new IllegalStateException("one weight a feature: " + weights.length);
    }
    this.weights = weights;
  }

  static final Weights EQUAL =
      new Weights(
          -2.2, 5, 1.2, -0.6, 1, 0.5, 0.3, -0.2, -0.8, -0.8, -0.4, -0.8, 0.3, 0.5, 0, 0, 0, 1.2,
          -0.6);

  static final Weights DIFFERENT =
      new Weights(
          -5.2, 7, 1.5, -1, 1.2, 0.6, 0.2, -0.3, -1.6, -1, -0.8, -1.4, 0.7, 0.5, -1.4, 1.6, -0.8,
          0.4, -0.5);

  /** How sure it is that the two speak of the same thing, from 0 to 1. */
  double confidence(double[] evidence) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * evidence[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
