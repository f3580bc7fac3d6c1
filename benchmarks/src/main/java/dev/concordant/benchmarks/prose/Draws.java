package dev.concordant.benchmarks.prose;

import java.util.Random;

/**
 * What chance decides of a sentence. What is told and how it is worded are drawn apart, so that a
 * story can be told again in other words.
 */
final class Draws {

  private final Random told;
  private final Random wording;
  private final Cast cast;
  private boolean slip;

  Draws(Random told, Random wording, Cast cast) {
    this.told = told;
    this.wording = wording;
    this.cast = cast;
  }

  /** A generator whose first numbers differ even where the seeds are neighbours. */
  static Random random(long seed, long... more) {
    long mixed = seed;
    for (long each : more) {
      mixed = (mixed ^ each) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    return new Random(mixed);
  }

  Random told() {
    return told;
  }

  Random wording() {
    return wording;
  }

  Cast cast() {
    return cast;
  }

  /** The same draws where all is a matter of wording. */
  Draws worded() {
    return told == wording ? this : new Draws(wording, wording, cast);
  }

  /** The next number is to be told wrongly. */
  Draws slipping() {
    slip = true;
    return this;
  }

  /** Whether this number is the one to be told wrongly; asked once a number. */
  boolean slips() {
    boolean now = slip;
    slip = false;
    return now;
  }
}
