package dev.concordant.finding;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a pair.
 *
 * @param verdict the verdict
 * @param reason why, in a word
 * @param explanation the working, in a sentence
 * @param direction which way the first claim drifts from the second; null for other verdicts
 */
record Judgement(
    Verdict verdict, String reason, String explanation, @Nullable DriftDirection direction) {

  Judgement(Verdict verdict, String reason, String explanation) {
    this(verdict, reason, explanation, null);
  }

  /** The rule does not apply. */
  static final Judgement NONE = new Judgement(Verdict.AGREES, "", "");

  boolean applies() {
    return !reason.isEmpty();
  }
}
