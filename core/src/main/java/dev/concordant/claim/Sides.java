package dev.concordant.claim;

import java.io.Serializable;
import java.util.List;

/**
 * The words that stand with one of several figures side by side, as far as commas and conjunctions
 * part them: in "girls achieved 25%, boys 20%" the girls with the one and the boys with the other.
 * Words are concepts, times their TIMEX3 values; the nearest stands first.
 *
 * @param before the words before the figure, behind any figure of its kind that stands there
 * @param after the words behind it, before the next such figure
 * @param nouns those of them that are nouns
 * @param names those of them that are names
 */
public record Sides(List<String> before, List<String> after, List<String> nouns, List<String> names)
    implements Serializable {

  /** Nothing on either side. */
  public static final Sides NONE = new Sides(List.of(), List.of(), List.of(), List.of());

  public Sides {
    before = List.copyOf(before);
    after = List.copyOf(after);
    nouns = List.copyOf(nouns);
    names = List.copyOf(names);
  }
}
