package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/** All words of a lexicon, found by a piece of text without copying it. Filled once, then read. */
final class Vocabulary {

  /** So many letters of five bits go into a long. */
  static final int MOST_CODED = 12;

  private static final long NO_CODE = -1;

  /** Some eight for each word of the tables. */
  private static final int BITS = 1 << 15;

  private @Nullable Word[] slots = new @Nullable Word[4096];

  /** The code of the word in each slot; one that no text has where it is not so simple. */
  private long[] codes = new long[slots.length];

  private int size;

  /** A bit for each word, by its hash: of most other words it tells that they are none. */
  private final long[] bits = new long[BITS / Long.SIZE];

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

  /**
   * The word that a piece of text is, or null.
   *
   * @param hash the hash of its folded form
   * @param code its letters in five bits each behind a one, or 0 where it is not so simple
   */
  @Nullable Word find(char[] text, int start, int end, int hash, long code) {
    if (end - start == 1 && hash < signs.length) {
      return signs[hash];
    }
    int spread = spread(hash);
    if ((bits[(spread & BITS - 1) / Long.SIZE] >>> spread & 1) == 0) {
      return null;
    }
    int mask = slots.length - 1;
    for (int at = spread & mask; codes[at] != 0; at = at + 1 & mask) {
      if (code != 0) {
        if (codes[at] == code) {
          return slots[at];
        }
        continue;
      }
      Word word = slots[at];
      if (word != null && word.hash() == hash && same(word.text(), text, start, end)) {
        return word;
      }
    }
    return null;
  }

  /** The word that a form is, or null. */
  @Nullable Word find(char[] form) {
    return find(form, 0, form.length, hash(form, 0, form.length), 0);
  }

  Word intern(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    Word known = find(text, start, end, hash, 0);
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
    codes = new long[slots.length];
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
    codes[at] = code(word.text());
    int spread = spread(word.hash());
    bits[(spread & BITS - 1) / Long.SIZE] |= 1L << spread;
    if (word.text().length() == 1 && word.hash() < signs.length) {
      signs[word.hash()] = word;
    }
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  private static long code(String form) {
    long code = 1;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 'a' || c > 'z' || form.length() > MOST_CODED) {
        return NO_CODE;
      }
      code = code << 5 | c & 31;
    }
    return code;
  }

  private static boolean same(String form, char[] text, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (form.charAt(i - start) != fold(text[i])) {
        return false;
      }
    }
    return true;
  }
}
