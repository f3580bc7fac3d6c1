package dev.concordant.value;

import java.io.Serializable;

/**
 * How exactly a figure was written.
 *
 * <p>Places are powers of ten: in "1.10 billion" the last digit written stands for ten millions
 * (place 7), the last digit that is not zero for a hundred millions (place 8).
 *
 * @param written the place of the last digit written
 * @param significant the place of the last digit that is not zero; at least {@code written}
 * @param words whether the figure was written in words only
 */
public record Precision(int written, int significant, boolean words) implements Serializable {

  /** A whole number, written in digits to its last one. */
  public static final Precision WHOLE = new Precision(0, 0, false);

  public Precision {
    if (significant < written) {
      throw new IllegalArgumentException(
          "significant must be at least written (" + written + "): " + significant);
    }
  }
}
