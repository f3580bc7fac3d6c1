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

  /** What a character is: one of these, for a whole token too where it is no sign. */
  private static final char LETTER = 'a';

  private static final char CAPITAL = 'A';

  private static final char DIGIT = '0';
  private static final char SKIPPED = ' ';
  private static final char NEWLINE = '\n';

  /** For each character of ASCII what it is; a sign is itself. */
  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] =
          c == '\n'
              ? NEWLINE
              : c <= ' ' || c == 127
                  ? SKIPPED
                  : c >= '0' && c <= '9' ? DIGIT : Character.isLetter(c) ? LETTER : c;
    }
  }

  private static final int MAX_NEWLINES = 100;

  private final CharSequence text;
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;
  private final char[] kinds;
  private final byte[] newlines;
  private final int[] hashes;
  private final @Nullable Word[] words;
  private final int size;
  private @Nullable Object @Nullable [] kept;

  private Tokens(CharSequence text, char[] chars, Cutter cut) {
    this.text = text;
    this.chars = chars;
    this.starts = cut.starts;
    this.ends = cut.ends;
    this.kinds = cut.kinds;
    this.newlines = cut.newlines;
    this.hashes = cut.hashes;
    this.words = cut.words;
    this.size = cut.size;
  }

  static Tokens of(CharSequence text, Vocabulary vocabulary, boolean intern) {
    char[] chars = text.toString().toCharArray();
    return new Tokens(text, chars, new Cutter(chars, vocabulary, intern));
  }

  /** Cuts a text, and keeps what it has cut. */
  private static final class Cutter {
    private int[] starts;
    private int[] ends;
    private char[] kinds;
    private byte[] newlines;
    private int[] hashes;
    private @Nullable Word[] words;
    private int size;

    Cutter(char[] chars, Vocabulary vocabulary, boolean intern) {
      int n = chars.length;
      int capacity = 16 + n / 4;
      starts = new int[capacity];
      ends = new int[capacity];
      kinds = new char[capacity];
      newlines = new byte[capacity];
      hashes = new int[capacity];
      words = new @Nullable Word[capacity];
      int lines = 0;
      for (int i = 0; i < n; ) {
        char c = chars[i];
        char kind = kind(c);
        if (kind == SKIPPED) {
          // of a carriage return and line feed the second counts
          if (c == '\r' && (i + 1 == n || chars[i + 1] != '\n')) {
            lines = Math.min(lines + 1, MAX_NEWLINES);
          }
          i++;
          continue;
        }
        if (kind == NEWLINE) {
          lines = Math.min(lines + 1, MAX_NEWLINES);
          i++;
          continue;
        }
        int start = i++;
        int hash = Vocabulary.fold(c);
        long code = 0;
        if (kind == LETTER) {
          code = 1L << 5 | c & 31;
          int seen = c;
          for (; i < n; i++) {
            char next = chars[i];
            if (next < 128 ? ASCII[next] != LETTER : kindBeyondAscii(next) != LETTER) {
              break;
            }
            // the bit that tells small letters of ASCII from capitals
            hash = hash * 31 + (next < 128 ? next | 0x20 : Vocabulary.fold(next));
            code = code << 5 | next & 31;
            seen |= next;
          }
          if (seen >= 128 || i - start > Vocabulary.MOST_CODED) {
            code = 0;
          }
          if (isCapital(c)) {
            kind = CAPITAL;
          }
        } else if (kind == DIGIT) {
          while (i < n && kind(chars[i]) == DIGIT) {
            hash = hash * 31 + Vocabulary.fold(chars[i++]);
          }
        } else if (Character.isHighSurrogate(c) && i < n && Character.isLowSurrogate(chars[i])) {
          hash = hash * 31 + chars[i++];
        }
        if (size == starts.length) {
          grow();
        }
        starts[size] = start;
        ends[size] = i;
        kinds[size] = kind;
        newlines[size] = (byte) lines;
        hashes[size] = hash;
        lines = 0;
        words[size++] =
            intern
                ? vocabulary.intern(chars, start, i)
                : vocabulary.find(chars, start, i, hash, code);
      }
    }

    private void grow() {
      int capacity = size + size / 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      newlines = Arrays.copyOf(newlines, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      words = Arrays.copyOf(words, capacity);
    }
  }

  private static char kind(char c) {
    return c < 128 ? ASCII[c] : kindBeyondAscii(c);
  }

  private static char kindBeyondAscii(char c) {
    int type = Character.getType(c);
    if (Character.isLetter(c) || type == Character.NON_SPACING_MARK) {
      return LETTER;
    } else if (Character.isDigit(c)) {
      return DIGIT;
    }
    return switch (c) {
      case '\u2028', '\u2029', '\u0085' -> NEWLINE;
      case '\u00AD' -> SKIPPED;
      case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201F', '\u2033', '\u201E' -> '"';
      case '\u2212' -> '-';
      default ->
          Character.isSpaceChar(c) || type == Character.FORMAT || Character.isISOControl(c)
              ? SKIPPED
              : type == Character.DASH_PUNCTUATION ? '-' : c;
    };
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

  /** What was kept for a token, or null. */
  public @Nullable Object kept(int token) {
    return kept == null ? null : kept[token];
  }

  /**
   * Keeps what a reader found at a token, so that it need not look twice. A text has one such
   * reader, in one thread.
   */
  public void keep(int token, Object what) {
    if (kept == null) {
      kept = new @Nullable Object[size];
    }
    kept[token] = what;
  }

  /** The entry of a token, or null if no table knows it or there is no such token. */
  public @Nullable Word word(int token) {
    return token < 0 || token >= size ? null : words[token];
  }

  /** Whether there is such a token and it is a run of letters. */
  public boolean isWord(int token) {
    return token >= 0 && token < size && isLetter(kinds[token]);
  }

  /** Whether there is such a token and it is a run of digits. */
  public boolean isDigits(int token) {
    return token >= 0 && token < size && kinds[token] == DIGIT;
  }

  /**
   * The sign that a token is, dashes as {@code -} and quotes as straight ones; 0 where it is no
   * sign, or there is no such token.
   */
  public int sign(int token) {
    if (token < 0 || token >= size) {
      return 0;
    }
    char kind = kinds[token];
    if (isLetter(kind) || kind == DIGIT) {
      return 0;
    }
    if (!Character.isHighSurrogate(kind)) {
      return kind;
    }
    int sign = Character.codePointAt(chars, starts[token], ends[token]);
    return Character.getType(sign) == Character.DASH_PUNCTUATION ? '-' : sign;
  }

  /** Whether a token is this sign. */
  public boolean isSign(int token, char sign) {
    return sign(token) == sign;
  }

  /** Whether a token is this word, whatever its case. The form must be given in lower case. */
  public boolean is(int token, String form) {
    return token >= 0 && token < size && isForm(token, hashes[token], form);
  }

  /** Whether a token is one of these words, whatever its case. */
  public boolean isAny(int token, String a, String b) {
    if (token < 0 || token >= size) {
      return false;
    }
    int hash = hashes[token];
    return isForm(token, hash, a) || isForm(token, hash, b);
  }

  /** Whether a token is one of these words, whatever its case. */
  public boolean isAny(int token, String a, String b, String c) {
    if (token < 0 || token >= size) {
      return false;
    }
    int hash = hashes[token];
    return isForm(token, hash, a) || isForm(token, hash, b) || isForm(token, hash, c);
  }

  /** Whether a token is one of these words, whatever its case. */
  public boolean isAny(int token, Forms forms) {
    return token >= 0 && token < size && forms.holds(this, token, hashes[token]);
  }

  // the hash of a token is that of its form as a string
  private boolean isForm(int token, int hash, String form) {
    return form.hashCode() == hash && spells(token, form);
  }

  /** Whether a token has the letters of a form in lower case. */
  boolean spells(int token, String form) {
    int start = starts[token];
    if (ends[token] - start != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (Vocabulary.fold(chars[start + i]) != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the tokens, with nothing between them, have the letters of a form, case included. */
  boolean glueTo(int from, int to, String form) {
    int at = 0;
    for (int token = from; token < to; token++) {
      for (int i = starts[token]; i < ends[token]; i++, at++) {
        if (at == form.length() || chars[i] != form.charAt(at)) {
          return false;
        }
      }
    }
    return at == form.length();
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

  /** Whether the word at a token begins a phrase of the calendar of a type. */
  public boolean opens(int token, CalendarWord.Type type) {
    Word word = word(token);
    return word != null && word.opens(type);
  }

  /** Whether the word at a token begins a phrase of the calendar of one of these types. */
  public boolean opensAny(int token, int types) {
    Word word = word(token);
    return word != null && word.opensAny(types);
  }

  /** Whether the word at a token may be a date alone, or the first word of a name of one. */
  public boolean opensDate(int token) {
    Word word = word(token);
    return word != null && word.standsAlone();
  }

  /** The lemma of an irregular form, such as "man" of "men"; null where none is known. */
  public @Nullable String irregularLemma(int token) {
    Word word = word(token);
    return word == null ? null : word.lemma();
  }

  /** Whether a token is a run of letters all of which are capitals. */
  public boolean isAllCapitals(int token) {
    if (!isCapitalised(token)) {
      return false;
    }
    for (int i = starts[token] + 1; i < ends[token]; i++) {
      if (!isCapital(chars[i])) {
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
    return token < 0 || token >= size ? 0 : chars[ends[token] - 1];
  }

  /** Whether a token begins with a capital letter. */
  public boolean isCapitalised(int token) {
    return token >= 0 && token < size && kinds[token] == CAPITAL;
  }

  private static boolean isLetter(char kind) {
    return kind == LETTER || kind == CAPITAL;
  }

  private static boolean isCapital(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** The digit at an offset; -1 if there is none. */
  public int digit(int offset) {
    char c = chars[offset];
    return c >= '0' && c <= '9' ? c - '0' : Character.digit(c, 10);
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
