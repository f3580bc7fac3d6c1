package dev.concordant.claim;

import dev.concordant.mention.Mention;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Relation;
import dev.concordant.value.Timex3;
import dev.concordant.value.Value;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure or time that a text states, with what it is about.
 *
 * @param source the id of the text
 * @param mention the figure or time
 * @param quote the text of the mention, as written
 * @param context what it is about
 */
public record Claim(String source, Mention mention, String quote, Context context)
    implements Serializable {

  public Claim {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(context, "context");
  }

  /** Where it stands, bound words included. */
  public Span span() {
    return mention.span();
  }

  /** Its kind. */
  public Kind kind() {
    return mention.kind();
  }

  /** What it denotes. */
  public Value value() {
    return mention.value();
  }

  /** The unit as the line formats write it; "date" or "goals" are none: empty there. */
  public String unit() {
    return value() instanceof Quantity q ? q.unit().text() : "";
  }

  /** How the writer bounded it; exact for dates and scores. */
  public Bound bound() {
    return value() instanceof Quantity q ? q.bound() : Bound.EXACT;
  }

  /** How the statement stands to the date it names. */
  public Optional<Relation> relation() {
    return value() instanceof CalendarTime t ? Optional.ofNullable(t.relation()) : Optional.empty();
  }

  /** Its TIMEX3 annotation, where the kind is temporal. */
  public Optional<Timex3> timex3() {
    return Optional.ofNullable(mention.timex3());
  }

  /** The part the figure plays. */
  public Role role() {
    return context.role();
  }

  /** In short, for people: {@code "over $240 billion" (money more-than 240000000000 USD)}. */
  @Override
  public String toString() {
    String bounded = bound() == Bound.EXACT ? "" : bound().label() + " ";
    String figure = bounded + value().text() + " " + unit();
    return "\"" + quote + "\" (" + kind().label() + " " + figure.strip() + ")";
  }
}
