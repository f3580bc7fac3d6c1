package dev.concordant.value;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The annotation of a temporal expression in TIMEX3, the standard of the field (TimeML 1.2.1).
 *
 * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
 * @param value the normalised value, such as {@code P75Y}
 * @param mod {@code APPROX}, {@code MORE_THAN}, {@code START} and so on, or null
 */
public record Timex3(String type, String value, @Nullable String mod) implements Serializable {

  public Timex3 {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }
}
