package dev.concordant.finding;

/**
 * What a rule says of a pair.
 *
 * @param verdict the verdict
 * @param reason why, in a word
 * @param explanation the working, in a sentence
 */
record Judgement(Verdict verdict, String reason, String explanation) {

  /** The rule does not apply. */
  static final Judgement NONE = new Judgement(Verdict.AGREES, "", "");

  boolean applies() {
    return !reason.isEmpty();
  }
}
