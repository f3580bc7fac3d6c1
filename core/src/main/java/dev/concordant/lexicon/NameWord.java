package dev.concordant.lexicon;

/**
 * A word or phrase that makes the number in it or after it part of a name.
 *
 * @param type what becomes of the number
 * @param unit what a rank ranks: "phase", "place"; empty for the other types
 */
public record NameWord(Type type, String unit) {

  /** What becomes of a number that belongs to a name. */
  public enum Type {
    /** "S&amp;P 500": the phrase holds the number. */
    NAME,
    /** "Route", "Section": the number after it identifies something. */
    LABEL,
    /** "phase", "No.": the number after it is a rank. */
    RANK
  }
}
