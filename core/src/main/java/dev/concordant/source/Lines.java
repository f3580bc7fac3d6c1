package dev.concordant.source;

import java.util.Arrays;

/**
 * The lines of a text. A line ends at LF, CR or CRLF; lines and columns count from 1, columns in
 * UTF-16 code units, as editors and SARIF do. Immutable.
 */
public final class Lines {
  private final String text;

  /** The offsets at which lines start. */
  private final int[] starts;

  /** Finds the lines of a text. */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The number of the line that holds an offset. */
  public int lineOf(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of an offset in its line. */
  public int columnOf(int offset) {
    return offset - starts[lineOf(offset) - 1] + 1;
  }

  /** Line and column, as in {@code 3:18}. */
  public String at(int offset) {
    return lineOf(offset) + ":" + columnOf(offset);
  }

  /** The lines that a place touches, whole but for the last line break. */
  public Span around(Span place) {
    int start = starts[lineOf(place.start()) - 1];
    int last = lineOf(Math.max(place.start(), place.end() - 1));
    int end = last == starts.length ? text.length() : starts[last];
    while (end > place.end() && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }
}
