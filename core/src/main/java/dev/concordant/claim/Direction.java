package dev.concordant.claim;

/** Which way the event of a claim moves its figure. */
public enum Direction {
  UP,
  DOWN,
  NONE
}
