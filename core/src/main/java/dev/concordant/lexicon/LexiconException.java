package dev.concordant.lexicon;

/** A row of a table that cannot be read. The message names file, line and column. */
public final class LexiconException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  LexiconException(String file, int line, int column, String problem) {
    super(file + ":" + line + ":" + column + ": " + problem);
  }
}
