package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Two claims, or two groups of agreeing claims, that may speak of the same thing, with what speaks
 * for it and against it. For fitting the weights, and for explaining an alignment.
 *
 * @param a one claim; or, where the values do not go together, all that agree on its value
 * @param b the other claim, or its group; of other texts than {@code a}
 * @param comparison how the values of the two stand to each other
 * @param evidence the numbers of {@link #features()}, in their order
 * @param confidence how sure it is that the two speak of the same thing, from 0 to 1
 */
public record Candidate(
    List<Claim> a, List<Claim> b, Comparison comparison, List<Double> evidence, double confidence)
    implements Serializable {

  private static final List<String> FEATURES =
      Arrays.stream(Evidence.Feature.values()).map(Enum::name).toList();

  public Candidate {
    a = List.copyOf(a);
    b = List.copyOf(b);
    Objects.requireNonNull(comparison, "comparison");
    evidence = List.copyOf(evidence);
  }

  static Candidate of(
      List<Claim> a, List<Claim> b, Comparison comparison, double[] evidence, double confidence) {
    return new Candidate(a, b, comparison, DoubleStream.of(evidence).boxed().toList(), confidence);
  }

  /**
   * All that an aligner weighs, whether it joins it or not: first the pairs of claims whose values
   * go together, then the pairs of groups whose values do not.
   *
   * @throws IllegalArgumentException if two texts have the same id
   */
  public static List<Candidate> among(List<Reading> readings) {
    return Candidates.of(readings);
  }

  /** The names of the features, as the table of weights writes them. */
  public static List<String> features() {
    return FEATURES;
  }
}
