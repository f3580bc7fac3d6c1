package dev.concordant.value;

import java.util.List;

/**
 * The score of a match: "3-2", or the sets "6-4, 7-5".
 *
 * @param parts the points in the order written, two to a set; at least two
 */
public record Score(List<Integer> parts) implements Value {

  public Score {
    parts = List.copyOf(parts);
    if (parts.size() < 2 || parts.size() % 2 != 0) {
      throw new IllegalArgumentException("parts must be pairs of points: " + parts);
    }
  }

  @Override
  public String text() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i += 2) {
      if (i > 0) {
        out.append(", ");
      }
      out.append(parts.get(i)).append('-').append(parts.get(i + 1));
    }
    return out.toString();
  }
}
