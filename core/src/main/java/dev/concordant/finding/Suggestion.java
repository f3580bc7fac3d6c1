package dev.concordant.finding;

import dev.concordant.source.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A replacement that the evidence backs.
 *
 * @param span what to replace in the draft
 * @param text what to put there, in the style of the draft
 */
public record Suggestion(Span span, String text) implements Serializable {

  public Suggestion {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
