package dev.concordant.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into runs of letters, runs of digits, and single signs, in one pass.
 *
 * <p>Spaces belong to no token. Zero-width and bidirectional marks, and soft hyphens, separate
 * nothing and belong to no token either. Dashes of every kind read as {@code -}, curly quotes as
 * straight ones. Reading past either end is allowed and finds nothing, so that rules may look
 * around without counting.
 */
public final class Tokens {

  private static final byte WORD = 1;
  private static final byte DIGITS = 2;
  private static final byte SIGN = 3;

  private final CharSequence text;
  private final int[] starts;
  private final int[] ends;
  private final byte[] types;
  private final byte[] newlines;
  private final @Nullable Word[] words;
  private final int size;

  private Tokens(
      CharSequence text,
      int[] starts,
      int[] ends,
      byte[] types,
      byte[] newlines,
      @Nullable Word[] words,
      int size) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.types = types;
    this.newlines = newlines;
    this.words = words;
    this.size = size;
  }

  static Tokens of(CharSequence text, Vocabulary vocabulary, boolean intern) {
    int n = text.length();
    int capacity = Math.max(16, n / 5);
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    byte[] types = new byte[capacity];
    byte[] newlines = new byte[capacity];
    @Nullable Word[] words = new @Nullable Word[capacity];
    int size = 0;
    int lines = 0;
    int i = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (c == ' ' || isSkipped(c)) {
        if (c == '\n'
            || c == '\u2028'
            || c == '\u2029'
            || c == '\u0085'
            || (c == '\r' && (i + 1 == n || text.charAt(i + 1) != '\n'))) {
          lines = Math.min(lines + 1, 100);
        }
        i++;
        continue;
      }
      int start = i;
      byte type;
      int hash = 0;
      if (isLetter(c)) {
        type = WORD;
        do {
          hash = hash * 31 + Vocabulary.fold(c);
          i++;
        } while (i < n && isLetter(c = text.charAt(i)));
      } else if (isDigit(c)) {
        type = DIGITS;
        do {
          hash = hash * 31 + text.charAt(i);
          i++;
        } while (i < n && isDigit(text.charAt(i)));
      } else {
        type = SIGN;
        hash = Vocabulary.fold(c);
        i++;
        if (Character.isHighSurrogate(c) && i < n && Character.isLowSurrogate(text.charAt(i))) {
          hash = hash * 31 + text.charAt(i);
          i++;
        }
      }
      if (size == capacity) {
        capacity += capacity / 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        types = Arrays.copyOf(types, capacity);
        newlines = Arrays.copyOf(newlines, capacity);
        words = Arrays.copyOf(words, capacity);
      }
      starts[size] = start;
      ends[size] = i;
      types[size] = type;
      newlines[size] = (byte) lines;
      lines = 0;
      words[size] =
          intern ? vocabulary.intern(text, start, i) : vocabulary.find(text, start, i, hash);
      size++;
    }
    return new Tokens(text, starts, ends, types, newlines, words, size);
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  private static boolean isSkipped(char c) {
    if (c < 128) {
      return c <= ' ' || c == 127;
    }
    return c == '\u00AD'
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The text that was cut. */
  public CharSequence text() {
    return text;
  }

  /** The offset of the first code unit of a token. */
  public int start(int token) {
    return starts[token];
  }

  /** The offset after the last code unit of a token. */
  public int end(int token) {
    return ends[token];
  }

  /** The entry of a token, or null if no table knows it or there is no such token. */
  public @Nullable Word word(int token) {
    return token < 0 || token >= size ? null : words[token];
  }

  /** Whether there is such a token and it is a run of letters. */
  public boolean isWord(int token) {
    return token >= 0 && token < size && types[token] == WORD;
  }

  /** Whether there is such a token and it is a run of digits. */
  public boolean isDigits(int token) {
    return token >= 0 && token < size && types[token] == DIGITS;
  }

  /**
   * The sign that a token is, dashes as {@code -} and quotes as straight ones; 0 where it is no
   * sign, or there is no such token.
   */
  public int sign(int token) {
    if (token < 0 || token >= size || types[token] != SIGN) {
      return 0;
    }
    int c = Character.codePointAt(text, starts[token]);
    if (c < 128) {
      return c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201F', '\u2033', '\u201E' -> '"';
      case '\u2212', '\uFE63', '\uFF0D' -> '-';
      default -> Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c;
    };
  }

  /** Whether a token is this sign. */
  public boolean isSign(int token, char sign) {
    return sign(token) == sign;
  }

  /** Whether a token is this word, whatever its case. The form must be given in lower case. */
  public boolean is(int token, String form) {
    if (token < 0 || token >= size || ends[token] - starts[token] != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (Vocabulary.fold(text.charAt(starts[token] + i)) != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token is one of these words, whatever its case. */
  public boolean isAny(int token, String... forms) {
    for (String form : forms) {
      if (is(token, form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a word that ends a noun phrase: "of", "was", "than". */
  public boolean isFunctionWord(int token) {
    Word word = word(token);
    return word != null && word.starts(Lexicon.FUNCTION_WORDS);
  }

  /** Whether a token is a word of a class. */
  public boolean isOf(int token, WordClass wordClass) {
    Word word = word(token);
    return word != null && word.isOf(wordClass);
  }

  /** The lemma of an irregular form, such as "man" of "men"; null where none is known. */
  public @Nullable String irregularLemma(int token) {
    Word word = word(token);
    return word == null ? null : word.lemma();
  }

  /** Whether a token is a run of letters all of which are capitals. */
  public boolean isAllCapitals(int token) {
    if (!isWord(token)) {
      return false;
    }
    for (int i = starts[token]; i < ends[token]; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The number of code units of a token; 0 if there is no such token. */
  public int length(int token) {
    return token < 0 || token >= size ? 0 : ends[token] - starts[token];
  }

  /** The character that ends a token; 0 if there is no such token. */
  public char lastChar(int token) {
    return token < 0 || token >= size ? 0 : text.charAt(ends[token] - 1);
  }

  /** Whether a token begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
  }

  /** Whether nothing stands between a token and the one before. */
  public boolean isGlued(int token) {
    return token > 0 && token < size && ends[token - 1] == starts[token];
  }

  /** The number of line breaks between a token and the one before, 100 at most. */
  public int newlinesBefore(int token) {
    return token < 0 || token >= size ? 1 : newlines[token];
  }

  /** The text of a token; empty if there is no such token. */
  public String text(int token) {
    return token < 0 || token >= size
        ? ""
        : text.subSequence(starts[token], ends[token]).toString();
  }

  /** The text from the first token to the one before {@code to}. */
  public String text(int from, int to) {
    return text.subSequence(starts[from], ends[to - 1]).toString();
  }

  /** The first token that ends after an offset; {@link #size()} where there is none. */
  public int at(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (ends[mid] > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
