package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What something may begin with: words that begin a phrase of some tables, words of a class,
 * digits, capitals. Most tokens of a text open nothing, and one look tells. Immutable.
 */
public final class Openers {

  /** Digits, and a sign before digits. */
  public static final Openers DIGITS = new Openers(0, 0, 1);

  /** Runs of so few capitals as a Roman numeral has. */
  public static final Openers CAPITALS = new Openers(0, 0, 2);

  /** The longest Roman numeral that is looked for, "LXXXVIII" left out. */
  private static final int MOST_CAPITALS = 6;

  private final int tables;
  private final long classes;
  private final int shapes;

  private Openers(int tables, long classes, int shapes) {
    this.tables = tables;
    this.classes = classes;
    this.shapes = shapes;
  }

  /** The first words of the phrases of tables. */
  public static Openers of(Phrases<?>... tables) {
    int bits = 0;
    for (Phrases<?> table : tables) {
      bits |= table.bit();
    }
    return new Openers(bits, 0, 0);
  }

  /** The words of a class. */
  public static Openers of(WordClass wordClass) {
    return new Openers(0, 1L << wordClass.ordinal(), 0);
  }

  /** These and others. */
  public Openers and(Openers others) {
    return new Openers(tables | others.tables, classes | others.classes, shapes | others.shapes);
  }

  /** Whether a token is one of them. */
  public boolean areAt(Tokens tokens, int token) {
    return are(tokens.word(token), shape(tokens, token));
  }

  /** Whether a token with this entry and {@link #shape} is one of them. */
  public boolean are(@Nullable Word word, int shape) {
    return (shapes & shape) != 0 || word != null && word.opens(tables, classes);
  }

  /** What a token is by its looks, for {@link #are}: reckoned once where many ask. */
  public static int shape(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return tokens.isDigits(token) || tokens.isDigits(token + 1) ? DIGITS.shapes : 0;
    }
    return tokens.length(token) <= MOST_CAPITALS && tokens.isAllCapitals(token)
        ? CAPITALS.shapes
        : 0;
  }
}
