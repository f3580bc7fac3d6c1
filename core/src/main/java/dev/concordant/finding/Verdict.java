package dev.concordant.finding;

import java.util.Locale;

/** What two claims make of each other, the gravest last. */
public enum Verdict {
  /** They denote the same. */
  AGREES,
  /** What they denote overlaps, and they do not say the same. */
  DRIFTS,
  /** In a directed check: nothing in the evidence speaks of it. */
  UNSUPPORTED,
  /** They cannot both hold. */
  CONTRADICTS;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in output, such as {@code contradicts}. */
  public String label() {
    return label;
  }
}
