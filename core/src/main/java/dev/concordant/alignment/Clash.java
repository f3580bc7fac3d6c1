package dev.concordant.alignment;

import java.util.List;

/**
 * Two groups that may be versions of one fact.
 *
 * @param a claims that agree on one value
 * @param b claims of other texts that agree on another value
 * @param strays claims of either group by which a text seems to state both values
 * @param sort what its figures are
 * @param onlyDifference whether all other figures of their sentences agree
 * @param onlyDates whether they are dates of one verb, and no other date of it is told
 * @param evidence what speaks for it
 * @param confidence how sure it is
 */
record Clash(
    int[] a,
    int[] b,
    int[] strays,
    Sort sort,
    boolean onlyDifference,
    boolean onlyDates,
    double[] evidence,
    double confidence) {

  /** What two figures that clash are, where that tells how sure one must be. */
  enum Sort {
    /** Anything else. */
    PLAIN,
    /** A toll that grows, told on two days. */
    TOLL,
    /** Two times of day. */
    HOURS,
    /** How much there is, and by how much it is more or less than something: no two versions. */
    SIZE_AND_DIFFERENCE
  }

  /** How sure a clash is where one sentence is told twice with another figure. */
  private static final double WORD_FOR_WORD = 0.9;

  /** How sure a clash of a draft is where both tell one date of a verb: "built in 1998". */
  private static final double ONE_EVENT = 0.9;

  /** How alike two sentences of the same words are; the rest is for what rounding leaves. */
  private static final double ALIKE = 0.999;

  /** How alike a sentence and what became of it in an edit are. */
  private static final double REWRITTEN = 0.7;

  /** How much closer the two must be than either is to another. */
  private static final double ALONE = 0.5;

  /** What tells two figures of one sentence apart all the same. */
  private static final List<Evidence.Feature> UNLIKE =
      List.of(
          Evidence.Feature.OTHER_HEAD,
          Evidence.Feature.OTHER_ASPECT,
          Evidence.Feature.OTHER_ROLE,
          Evidence.Feature.OTHER_DIRECTION,
          Evidence.Feature.OTHER_STANCE,
          Evidence.Feature.OTHER_PERIOD,
          Evidence.Feature.ONE_PERIOD,
          Evidence.Feature.OTHER_COUNTED);

  static Clash of(
      Parties.Draft draft,
      Sort sort,
      boolean onlyDifference,
      boolean onlyDates,
      double[] evidence) {
    Clash clash =
        new Clash(
            draft.a(),
            draft.b(),
            draft.strays(),
            sort,
            onlyDifference,
            onlyDates,
            evidence,
            Weights.rounded(Weights.DIFFERENT.confidence(evidence)));
    return clash.isWordForWord() ? clash.atLeast(WORD_FOR_WORD) : clash;
  }

  /** The same between a draft and what it draws on. */
  Clash inDraft() {
    return onlyDates ? atLeast(ONE_EVENT) : this;
  }

  private Clash atLeast(double least) {
    return new Clash(
        a, b, strays, sort, onlyDifference, onlyDates, evidence, Math.max(confidence, least));
  }

  // the same sentence with another figure, and no other sentence that is as close
  private boolean isWordForWord() {
    return onlyDifference
        && at(Evidence.Feature.SENTENCE) >= ALIKE
        && at(Evidence.Feature.MARGIN) >= ALONE
        && UNLIKE.stream().allMatch(feature -> at(feature) == 0);
  }

  /** Whether it is a sentence and what an edit made of it. */
  boolean isRewriting() {
    return isRewriting(at(Evidence.Feature.SENTENCE));
  }

  /** Whether sentences so much alike are one and what an edit made of it. */
  static boolean isRewriting(double likeness) {
    return likeness >= REWRITTEN;
  }

  private double at(Evidence.Feature feature) {
    return evidence[feature.ordinal()];
  }
}
