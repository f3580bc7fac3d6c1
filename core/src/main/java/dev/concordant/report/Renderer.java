package dev.concordant.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A format in which reports are written. Implementations are immutable. */
public interface Renderer {

  /**
   * Writes a report.
   *
   * @throws IOException if {@code out} throws it
   */
  void render(Report report, Appendable out) throws IOException;

  /** A report, written to a string. */
  default String render(Report report) {
    StringBuilder out = new StringBuilder();
    try {
      render(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not throw", e);
    }
    return out.toString();
  }
}
