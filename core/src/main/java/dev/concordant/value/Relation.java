package dev.concordant.value;

import java.util.Locale;

/** How a statement stands to the date it names: "since March", "by 2030". */
public enum Relation {
  BEFORE,
  AFTER,
  BY,
  SINCE,
  UNTIL;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in output, such as {@code since}. */
  public String label() {
    return label;
  }
}
