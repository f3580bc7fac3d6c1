package dev.concordant.finding;

import dev.concordant.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * Where a claim stands.
 *
 * @param source the id of the text
 * @param span the place in it
 * @param quote the text there
 */
public record Place(String source, Span span, String quote) implements Serializable {

  public Place {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(quote, "quote");
  }
}
