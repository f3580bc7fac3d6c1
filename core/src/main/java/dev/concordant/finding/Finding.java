package dev.concordant.finding;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on two places, or on one that nothing else speaks of.
 *
 * @param verdict the verdict
 * @param reason why in a word: {@code rounded}, {@code scale}, {@code weekday}
 * @param rule the id of the rule that gave it
 * @param a the first place; the draft's in a directed check
 * @param b the second place, or null for {@link Verdict#UNSUPPORTED}
 * @param explanation the working, in a sentence
 * @param confidence how sure it is, from 0 to 1
 * @param suggestion a replacement in the draft, or null
 * @param direction which way the first place drifts from the second, or null where it does not
 */
public record Finding(
    Verdict verdict,
    String reason,
    String rule,
    Place a,
    @Nullable Place b,
    String explanation,
    double confidence,
    @Nullable Suggestion suggestion,
    @Nullable DriftDirection direction)
    implements Serializable {

  public Finding {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(explanation, "explanation");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be from 0 to 1: " + confidence);
    }
  }

  /** A finding without a direction. */
  public Finding(
      Verdict verdict,
      String reason,
      String rule,
      Place a,
      @Nullable Place b,
      String explanation,
      double confidence,
      @Nullable Suggestion suggestion) {
    this(verdict, reason, rule, a, b, explanation, confidence, suggestion, null);
  }

  /** The same finding with another verdict. */
  public Finding withVerdict(Verdict other) {
    return new Finding(other, reason, rule, a, b, explanation, confidence, suggestion, direction);
  }

  /** The same finding with a replacement in the draft. */
  public Finding withSuggestion(Suggestion replacement) {
    return new Finding(
        verdict, reason, rule, a, b, explanation, confidence, replacement, direction);
  }

  /** The second place. */
  public Optional<Place> second() {
    return Optional.ofNullable(b);
  }

  /** In short, for people: verdict, rule, both quotes and the working. */
  @Override
  public String toString() {
    String places = quote(a) + (b == null ? "" : ", " + quote(b));
    return verdict + " (" + rule + "): " + places + ": " + explanation;
  }

  private static String quote(Place place) {
    return place.source() + " \"" + place.quote() + "\"";
  }
}
