package dev.concordant.benchmarks;

import dev.concordant.benchmarks.prose.Prose;
import dev.concordant.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The texts that are timed: the same in every run. */
final class Texts {

  /** How many characters the reports have together. */
  static final int CHARS = 2_000_000;

  /** How many stories are told twice. */
  private static final int STORIES = 100;

  /** How long one of the tellings is. */
  private static final int TELLING = 6_000;

  private static final long SEED = 1;

  private Texts() {}

  static Prose prose() {
    return Prose.ofSeed(SEED);
  }

  /** Reports of 2 to 6 kB, two megabytes of them. */
  static List<Source> reports() {
    return prose().reports(CHARS);
  }

  /** Stories told twice, each time in 6 kB. */
  static List<List<Source>> twice() {
    List<List<Source>> pairs = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      pairs.add(prose().story(i, 2, TELLING));
    }
    return pairs;
  }
}
