package dev.concordant.lexicon;

/**
 * Words that show a line to be page furniture.
 *
 * @param scope how much of the page they give away
 */
public record FurnitureCue(Scope scope) {

  /** How much of a page a cue gives away. */
  public enum Scope {
    /** The line that begins with it. */
    LINE,
    /** The line that ends with it, after four words at most: "5 min read". */
    TAIL,
    /** The line that consists of it. */
    WHOLE,
    /** The line that consists of it and all that follows: "Related". */
    REST
  }
}
