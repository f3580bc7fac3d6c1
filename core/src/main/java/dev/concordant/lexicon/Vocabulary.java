package dev.concordant.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All words of a lexicon, found by a piece of text without copying it. Filled once, then read. */
final class Vocabulary {

  private @Nullable Word[] slots = new @Nullable Word[4096];
  private int size;

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
    int mask = slots.length - 1;
    for (int at = spread(hash) & mask; ; at = (at + 1) & mask) {
      Word word = slots[at];
      if (word == null) {
        return null;
      }
      if (word.hash() == hash && same(word.text(), text, start, end)) {
        return word;
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
    put(slots, word);
    return word;
  }

  private void grow() {
    @Nullable Word[] wider = new @Nullable Word[slots.length * 2];
    Arrays.stream(slots).filter(w -> w != null).forEach(w -> put(wider, w));
    slots = wider;
  }

  private static void put(@Nullable Word[] slots, @Nullable Word word) {
    if (word == null) {
      return;
    }
    int mask = slots.length - 1;
    int at = spread(word.hash()) & mask;
    while (slots[at] != null) {
      at = (at + 1) & mask;
    }
    slots[at] = word;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, char[] text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != fold(text[i])) {
        return false;
      }
    }
    return true;
  }
}
