package dev.concordant.finding;

/**
 * Two texts and the verdict that comparing them must give. Examples are documentation, and run as
 * tests.
 *
 * @param a the first text
 * @param b the second text
 * @param verdict the verdict on the figures meant
 * @param reason the reason of that verdict
 */
record Example(String a, String b, Verdict verdict, String reason) {

  static Example clash(String a, String b, String reason) {
    return new Example(a, b, Verdict.CONTRADICTS, reason);
  }

  static Example drift(String a, String b, String reason) {
    return new Example(a, b, Verdict.DRIFTS, reason);
  }

  static Example agreement(String a, String b) {
    return new Example(a, b, Verdict.AGREES, "same");
  }
}
