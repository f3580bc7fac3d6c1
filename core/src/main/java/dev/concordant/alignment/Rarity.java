package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a term tells: the fewer of the sentences compared hold it, the more. */
final class Rarity {

  private final Map<String, Integer> sentences = new HashMap<>();
  private int total;

  Rarity(List<Claim> claims) {
    Set<String> seen = new HashSet<>();
    for (Claim claim : claims) {
      String sentence = claim.source() + "#" + claim.context().sentence().start();
      if (!seen.add(sentence)) {
        continue;
      }
      total++;
      for (String term : claim.context().terms().keySet()) {
        sentences.merge(term, 1, Integer::sum);
      }
    }
  }

  /** From about 0.3 for a term of every sentence to 1 for one of a single sentence. */
  double of(String term) {
    int n = sentences.getOrDefault(term, 1);
    return Math.log(1 + (total + 1.0) / n) / Math.log(2 + total);
  }
}
