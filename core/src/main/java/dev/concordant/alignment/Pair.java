package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import java.io.Serializable;
import java.util.Objects;

/**
 * Two claims of different texts that speak of the same thing.
 *
 * @param a the one of the earlier text
 * @param b the one of the later text
 * @param comparison how their values stand to each other
 * @param confidence how sure it is that they speak of the same thing, from 0 to 1
 */
public record Pair(Claim a, Claim b, Comparison comparison, double confidence)
    implements Serializable {

  public Pair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(comparison, "comparison");
  }
}
