package dev.concordant.source;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text: half-open, in UTF-16 code units.
 *
 * @param start the offset of the first code unit, not negative
 * @param end the offset after the last one, not below {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative: " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end must not be below start (" + start + "): " + end);
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the two have a code unit in common. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Whether the other lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The text that stands here. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  // written out, since what the compiler writes is put together anew in every process
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
