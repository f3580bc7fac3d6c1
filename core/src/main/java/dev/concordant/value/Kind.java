package dev.concordant.value;

import java.util.Locale;

/**
 * What sort of thing a figure or time expression tells. The label is the one of the line formats.
 */
public enum Kind {
  MONEY,
  PERCENT,
  PERCENTAGE_POINTS,
  COUNT,
  MEASURE,
  ORDINAL,
  DURATION,
  DATE,
  TIME,
  FREQUENCY,
  RATIO,
  AGE,
  SCORE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in output, such as {@code percentage-points}. */
  public String label() {
    return label;
  }

  /** Whether claims of this kind carry a TIMEX3 annotation. */
  public boolean isTemporal() {
    return this == DURATION || this == DATE || this == TIME || this == FREQUENCY;
  }
}
