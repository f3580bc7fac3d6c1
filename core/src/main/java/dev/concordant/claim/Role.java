package dev.concordant.claim;

import java.util.Locale;

/** What part a figure plays in its sentence. */
public enum Role {
  /** The figure as it stands; also where nothing else is said. */
  LEVEL,
  /** Where a change began: "from $121 million". */
  FROM,
  /** Where a change ended: "rose to $148 million". */
  TO,
  /** The size of a change: "rose by $27 million", "up 22%". */
  BY,
  /** A part of a whole: "a third of sales". */
  PART,
  /** A whole: "650 in all". */
  TOTAL,
  /** A limit: "a ceiling of 20". */
  LIMIT,
  /** What is aimed at: "a target of 40%". */
  TARGET,
  /** What stood before: "against 14.2% a year earlier". */
  PREVIOUS,
  /** A best or worst ever: "a record 61,000". */
  RECORD,
  /** What comes on top of something: "another two years". */
  FURTHER;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in output. */
  public String label() {
    return label;
  }
}
