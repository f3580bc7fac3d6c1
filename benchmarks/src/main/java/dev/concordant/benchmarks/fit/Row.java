package dev.concordant.benchmarks.fit;

import dev.concordant.alignment.Candidate;

/**
 * One candidate, with the answer.
 *
 * @param fold the story it comes from, or its share of the pairs: what is left out together
 * @param measured whether it counts in the figures, or only trains
 * @param weight how much it counts in training
 * @param x the evidence
 * @param same whether the two do speak of the same thing
 */
record Row(String fold, boolean measured, double weight, double[] x, boolean same) {

  /** A row of a story, which trains in full and is measured. */
  static Row ofStory(String fold, Candidate candidate, boolean same) {
    return new Row(fold, true, 1, numbers(candidate), same);
  }

  /** A row of a story with figures changed: it trains, less than the story as it is. */
  static Row ofWorld(String fold, Candidate candidate, boolean same) {
    return new Row(fold, false, 0.5, numbers(candidate), same);
  }

  /** A row of a pair of texts, of which there are many, much alike: it trains a little. */
  static Row ofPair(String fold, Candidate candidate, boolean same) {
    return new Row(fold, false, 0.25, numbers(candidate), same);
  }

  private static double[] numbers(Candidate candidate) {
    return candidate.evidence().stream().mapToDouble(Double::doubleValue).toArray();
  }
}
