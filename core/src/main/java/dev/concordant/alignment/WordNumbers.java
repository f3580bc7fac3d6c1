package dev.concordant.alignment;

import org.jspecify.annotations.Nullable;

/**
 * Numbers words in the order in which they are first asked for. A table of its own, since words are
 * asked for a thousand times in each comparison: it holds no boxed numbers and no entries.
 */
final class WordNumbers {

  private static final int LEAST = 256;

  /** The words by hash; null where none stands. The length is a power of two. */
  private @Nullable String[] words = new @Nullable String[LEAST];

  private int[] numbers = new int[LEAST];
  private int size;

  /** The number of a word: the same for the same word, from 0 on. */
  int of(String word) {
    int slot = slot(words, word);
    if (words[slot] == null) {
      if (2 * (size + 1) > words.length) {
        grow();
        slot = slot(words, word);
      }
      words[slot] = word;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /** How many words have a number. */
  int size() {
    return size;
  }

  private static int slot(@Nullable String[] words, String word) {
    int hash = word.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (words.length - 1);
    for (String there = words[slot]; there != null && !there.equals(word); there = words[slot]) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] more = new @Nullable String[2 * words.length];
    int[] moved = new int[more.length];
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word != null) {
        int slot = slot(more, word);
        more[slot] = word;
        moved[slot] = numbers[i];
      }
    }
    words = more;
    numbers = moved;
  }
}
