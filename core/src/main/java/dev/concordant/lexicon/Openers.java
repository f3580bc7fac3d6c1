package dev.concordant.lexicon;

/**
 * The words that something may begin with: those that begin a phrase of some tables, and those of a
 * class. Most words of a text open nothing, and one look tells. Immutable.
 */
public final class Openers {

  /** No words. */
  public static final Openers NONE = new Openers(0, 0);

  private final int tables;
  private final long classes;

  private Openers(int tables, long classes) {
    this.tables = tables;
    this.classes = classes;
  }

  /** The first words of the phrases of tables. */
  public static Openers of(Phrases<?>... tables) {
    int bits = 0;
    for (Phrases<?> table : tables) {
      bits |= table.bit();
    }
    return new Openers(bits, 0);
  }

  /** The words of a class. */
  public static Openers of(WordClass wordClass) {
    return new Openers(0, 1L << wordClass.ordinal());
  }

  /** These words and others. */
  public Openers and(Openers others) {
    return new Openers(tables | others.tables, classes | others.classes);
  }

  /** Whether a token is one of these words. */
  public boolean areAt(Tokens tokens, int token) {
    Word word = tokens.word(token);
    return word != null && word.opens(tables, classes);
  }
}
