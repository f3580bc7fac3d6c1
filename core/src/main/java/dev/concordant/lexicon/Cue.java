package dev.concordant.lexicon;

/**
 * A word that tells what part the figures near it play.
 *
 * @param type what it tells
 */
public record Cue(Type type) {

  /** What a cue tells of the figures near it. */
  public enum Type {
    /** A change upwards: "rose", "up". */
    UP,
    /** A change downwards: "fell", "down". */
    DOWN,
    /** How far apart two things are, behind the figure: "shorter", "ahead". */
    DIFFERENCE,
    /** What stood before: "compared with", "against". */
    PREVIOUS,
    /** What is aimed at: "target". */
    TARGET,
    /** What is allowed: "limit". */
    LIMIT,
    /** A best or worst ever: "record". */
    RECORD,
    /** A whole: "total", "in all". */
    TOTAL,
    /** What is expected: "will", "forecast". */
    FORECAST,
    /** What is not so: "not", "denied". */
    DENIAL,
    /** A condition: "if". */
    CONDITION,
    /** What is still being counted: "dead", "injured", "so far". */
    TOLL,
    /** Anyone, so that only what befell them tells one count from another: "people", "others". */
    ANYONE
  }
}
