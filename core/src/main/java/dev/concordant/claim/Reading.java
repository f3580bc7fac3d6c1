package dev.concordant.claim;

import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What was read in one text.
 *
 * @param source the text
 * @param claims what it states, in the order of the text; they do not overlap
 * @param furniture stretches of the page that are not its story: share buttons, related links
 * @param notes what was odd
 */
public record Reading(Source source, List<Claim> claims, List<Span> furniture, List<Note> notes)
    implements Serializable {

  public Reading {
    Objects.requireNonNull(source, "source");
    claims = List.copyOf(claims);
    furniture = List.copyOf(furniture);
    notes = List.copyOf(notes);
  }
}
