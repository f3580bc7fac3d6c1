package dev.concordant.finding;

/**
 * Two places of one text that cannot both be right.
 *
 * @param reason why, in a word
 * @param a the place that says it
 * @param b the place that speaks against it
 * @param working the working, in a sentence
 */
record Slip(String reason, Place a, Place b, String working) {}
