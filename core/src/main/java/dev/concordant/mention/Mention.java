package dev.concordant.mention;

import dev.concordant.source.Span;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import dev.concordant.value.Value;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure or time expression that stands in a text.
 *
 * @param span where, bound words included ("over $240 billion")
 * @param figure where without its bound words ("$240 billion"); within {@code span}
 * @param kind its kind
 * @param value what it denotes
 * @param timex3 its TIMEX3 annotation; null exactly where the kind is not temporal
 * @param weak whether it hardly claims anything ("the two countries")
 */
public record Mention(
    Span span, Span figure, Kind kind, Value value, @Nullable Timex3 timex3, boolean weak)
    implements Serializable {

  public Mention {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    if (!span.contains(figure)) {
      throw new IllegalArgumentException("figure must lie within span " + span + ": " + figure);
    }
  }
}
