package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the words of claims, and tells how much a term tells: the fewer of the sentences compared
 * hold it, the more.
 */
final class Rarity {

  private final WordNumbers ids = new WordNumbers();
  private final double[] rarities;

  /** The rarity of a word of one sentence. */
  private final double rare;

  /**
   * The rarity of terms.
   *
   * @param claims all that is compared
   * @param firsts where the claims of each text begin, and where the last ones end
   */
  Rarity(List<Claim> claims, int[] firsts) {
    Counts sentences = new Counts();
    int total = 0;
    for (int s = 0; s + 1 < firsts.length; s++) {
      int before = -1;
      for (int i = firsts[s]; i < firsts[s + 1]; i++) {
        // the claims of a sentence follow each other
        int start = claims.get(i).context().sentence().start();
        if (start == before) {
          continue;
        }
        before = start;
        total++;
        claims.get(i).context().terms().forEach((term, weight) -> sentences.add(id(term)));
      }
    }
    // of all words most are held by few sentences: each count needs its logarithm once
    double[] byCount = new double[total + 1];
    rarities = new double[ids.size()];
    for (int id = 0; id < rarities.length; id++) {
      int count = sentences.of(id);
      if (byCount[count] == 0) {
        byCount[count] = rarity(total, count);
      }
      rarities[id] = byCount[count];
    }
    rare = rarity(total, 1);
  }

  /** How many sentences hold each word. */
  private static final class Counts {

    private int[] counts = new int[256];

    void add(int id) {
      if (id >= counts.length) {
        counts = Arrays.copyOf(counts, 2 * counts.length);
      }
      counts[id]++;
    }

    int of(int id) {
      return counts[id];
    }
  }

  private static double rarity(int total, int sentences) {
    return Math.log(1 + (total + 1.0) / sentences) / Math.log(2 + total);
  }

  /** The number of a word: the same for the same word, from 0 on. */
  int id(String word) {
    return ids.of(word);
  }

  /** How many words have a number. */
  int size() {
    return ids.size();
  }

  /** From about 0.3 for a term of every sentence to 1 for one of a single sentence. */
  double of(int id) {
    return id < rarities.length ? rarities[id] : rare;
  }
}
