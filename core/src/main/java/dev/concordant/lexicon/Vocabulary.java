package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/** All words of a lexicon, found by a piece of text without copying it. Filled once, then read. */
final class Vocabulary {

  private @Nullable Word[] slots = new @Nullable Word[4096];

  /** The hash of the word in each slot: what is no word here is told without a look at one. */
  private int[] hashes = new int[slots.length];

  private int size;

  /** The words of one character of ASCII: most signs. */
  private final @Nullable Word[] signs = new @Nullable Word[128];

  static int fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return Character.toLowerCase(c);
  }

  static int hash(char[] text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = h * 31 + fold(text[i]);
    }
    return h;
  }

  @Nullable Word find(char[] text, int start, int end, int hash) {
    if (end - start == 1 && hash < 128) {
      return signs[hash];
    }
    int mask = slots.length - 1;
    for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
      if (hashes[at] == hash) {
        Word word = slots[at];
        if (word != null && same(word.form(), text, start, end)) {
          return word;
        }
      }
      if (slots[at] == null) {
        return null;
      }
    }
  }

  Word intern(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    Word known = find(text, start, end, hash);
    if (known != null) {
      return known;
    }
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      folded.append((char) fold(text[i]));
    }
    if (++size * 3 > slots.length) {
      grow();
    }
    Word word = new Word(folded.toString(), hash);
    put(word);
    return word;
  }

  private void grow() {
    @Nullable Word[] old = slots;
    slots = new @Nullable Word[old.length * 2];
    hashes = new int[slots.length];
    for (Word word : old) {
      if (word != null) {
        put(word);
      }
    }
  }

  private void put(Word word) {
    int mask = slots.length - 1;
    int at = spread(word.hash()) & mask;
    while (slots[at] != null) {
      at = (at + 1) & mask;
    }
    slots[at] = word;
    hashes[at] = word.hash();
    if (word.text().length() == 1 && word.hash() < signs.length) {
      signs[word.hash()] = word;
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(char[] form, char[] text, int start, int end) {
    if (form.length != end - start) {
      return false;
    }
    for (int i = 0; i < form.length; i++) {
      char c = text[start + i];
      if (form[i] != c && form[i] != fold(c)) {
        return false;
      }
    }
    return true;
  }
}
