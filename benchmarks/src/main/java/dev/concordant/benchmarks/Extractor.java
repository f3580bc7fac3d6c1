package dev.concordant.benchmarks;

import java.time.LocalDate;

/** Something that finds figures or times in a text: this library, a floor or a peer. */
public interface Extractor {

  /**
   * Reads a text, all of it.
   *
   * @param published the day that relative dates count from
   * @return how many were found
   */
  int read(String text, LocalDate published);
}
