package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Claims of several texts that speak of the same thing: a row of the facts-by-sources table.
 *
 * @param label what they speak of, in the words of one of the texts
 * @param claims the claims, in the order of the texts and then of their place there
 */
public record Fact(String label, List<Claim> claims) implements Serializable {

  public Fact {
    Objects.requireNonNull(label, "label");
    claims = List.copyOf(claims);
  }
}
