package dev.concordant.claim;

import java.util.Locale;

/** How firmly a sentence holds what it says. */
public enum Stance {
  /** Told as a fact. */
  ASSERTED,
  /** Told not to be so. */
  DENIED,
  /** Expected, planned or aimed at. */
  FORECAST,
  /** Told under a condition. */
  HYPOTHETICAL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in output. */
  public String label() {
    return label;
  }
}
