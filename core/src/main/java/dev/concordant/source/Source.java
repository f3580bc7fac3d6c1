package dev.concordant.source;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with a name and, where known, the day it was published.
 *
 * @param id the name that reports use for it; not blank
 * @param text the text as it came, markup and page furniture included
 * @param publishedOn the day that its relative dates ("last year") count from, or null if unknown
 */
public record Source(String id, String text, @Nullable LocalDate publishedOn)
    implements Serializable {

  public Source {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank: \"" + id + "\"");
    }
  }

  /** A text without a date, called "text". */
  public static Source of(String text) {
    return new Source("text", text, null);
  }

  /** A text without a date. */
  public static Source of(String id, String text) {
    return new Source(id, text, null);
  }

  /** The same text, published on a day. */
  public Source publishedOn(LocalDate day) {
    return new Source(id, text, Objects.requireNonNull(day, "day"));
  }

  /** The same text under another name. */
  public Source named(String otherId) {
    return new Source(otherId, text, publishedOn);
  }

  /** The day of publication, where known. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(publishedOn);
  }
}
