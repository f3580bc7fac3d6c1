package dev.concordant.source;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something odd that was seen in a text: an impossible date, a doubtful date stamp.
 *
 * @param source the id of the text
 * @param span where, or null if it concerns the text as a whole
 * @param message what was seen, in a sentence
 */
public record Note(String source, @Nullable Span span, String message) implements Serializable {

  public Note {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(message, "message");
  }
}
