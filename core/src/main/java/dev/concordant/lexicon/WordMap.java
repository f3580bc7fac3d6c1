package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A map from words, which compare by identity: two looks into one array find a value. Filled once,
 * then read.
 *
 * @param <V> the values
 */
final class WordMap<V> {

  private static final @Nullable Object[] NOTHING = new @Nullable Object[2];

  /** A word, its value, the next word; as many pairs as a power of two, half of them empty. */
  private @Nullable Object[] pairs = NOTHING;

  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  @SuppressWarnings("unchecked") // behind each word stands a value
  @Nullable V get(Word word) {
    @Nullable Object[] all = pairs;
    int mask = all.length - 1;
    for (int at = word.hash() << 1 & mask; ; at = at + 2 & mask) {
      if (all[at] == word) {
        return (V) all[at + 1];
      }
      if (all[at] == null) {
        return null;
      }
    }
  }

  /** Adds a value for a word that has none yet. */
  void add(Word word, V value) {
    size++;
    if (size * 4 > pairs.length) {
      @Nullable Object[] old = pairs;
      pairs = new @Nullable Object[Integer.highestOneBit(size) * 8];
      for (int at = 0; at < old.length; at += 2) {
        if (old[at] instanceof Word known) {
          put(known, old[at + 1]);
        }
      }
    }
    put(word, value);
  }

  private void put(Word word, @Nullable Object value) {
    int mask = pairs.length - 1;
    int at = word.hash() << 1 & mask;
    while (pairs[at] != null) {
      at = at + 2 & mask;
    }
    pairs[at] = word;
    pairs[at + 1] = value;
  }
}
