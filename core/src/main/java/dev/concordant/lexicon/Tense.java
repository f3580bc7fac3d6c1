package dev.concordant.lexicon;

/** Whether what a clause tells has happened or is to come. */
public enum Tense {
  PAST,
  FUTURE
}
