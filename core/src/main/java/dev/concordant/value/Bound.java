package dev.concordant.value;

import java.util.Locale;

/** How a writer bounded a figure: "over 240" is {@link #MORE_THAN}, "nearly 500" {@link #ABOUT}. */
public enum Bound {
  /** The figure itself. */
  EXACT,
  /** Near the figure, on either side: "about", "nearly", "some", "roughly". */
  ABOUT,
  /** The figure or more: "at least", "no fewer than". */
  AT_LEAST,
  /** More than the figure: "over", "more than", "just over". */
  MORE_THAN,
  /** The figure or less: "up to", "within", "no more than". */
  AT_MOST,
  /** Less than the figure: "under", "fewer than", "just under". */
  LESS_THAN,
  /** Between two figures, both included. */
  RANGE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in output, such as {@code at-least}. */
  public String label() {
    return label;
  }
}
