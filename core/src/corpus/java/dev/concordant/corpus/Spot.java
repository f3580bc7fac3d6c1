package dev.concordant.corpus;

import dev.concordant.finding.Place;
import dev.concordant.source.Span;

/**
 * A quote in a text.
 *
 * @param source the id of the text
 * @param quote the words
 * @param span where they stand
 */
public record Spot(String source, String quote, Span span) {

  /** Whether a place of a finding meets it. */
  public boolean meets(Place place) {
    return place.source().equals(source) && place.span().overlaps(span);
  }

  @Override
  public String toString() {
    return source + " \"" + quote + "\"";
  }
}
