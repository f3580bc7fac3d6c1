package dev.concordant.alignment;

import java.io.Serializable;
import java.util.List;

/**
 * What lines up between several texts.
 *
 * @param facts groups of claims that speak of the same thing, in the order of the first of each
 * @param pairs the pairs of claims of different texts within the facts, in the order of the texts
 */
public record Alignment(List<Fact> facts, List<Pair> pairs) implements Serializable {

  public Alignment {
    facts = List.copyOf(facts);
    pairs = List.copyOf(pairs);
  }
}
