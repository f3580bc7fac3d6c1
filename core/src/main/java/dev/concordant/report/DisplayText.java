package dev.concordant.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text as a terminal shows it: how many columns it takes, and how it is cut and wrapped. Nothing
 * that comes from a source reaches the terminal as a control sequence.
 */
final class DisplayText {

  /**
   * The ranges of code points that take two columns, first and last in turn: East Asian Width W and
   * F (Unicode Standard Annex 11, version 16.0). A range may run over code points that are not
   * assigned.
   */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0,
    0x23f3, 0x23f3, 0x25fd, 0x25fe, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653,
    0x267f, 0x267f, 0x268a, 0x268f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab,
    0x26bd, 0x26be, 0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea,
    0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa, 0x26fd, 0x26fd, 0x2705, 0x2705,
    0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c,
    0x2b50, 0x2b50, 0x2b55, 0x2b55, 0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0xa4c6,
    0xa960, 0xa97c, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe10, 0xfe19, 0xfe30, 0xfe6b,
    0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x1b2fb, 0x1d300, 0x1d376, 0x1f004, 0x1f004,
    0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335,
    0x1f337, 0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0,
    0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e, 0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d,
    0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595, 0x1f596, 0x1f5a4, 0x1f5a4,
    0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6df,
    0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c, 0x1f945,
    0x1f947, 0x1f9ff, 0x1fa70, 0x1faf8, 0x20000, 0x3fffd
  };

  private static final int REPLACEMENT = 0xfffd;

  private DisplayText() {}

  /** The number of columns that a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** The number of columns that a code point takes: 0, 1 or 2. */
  static int width(int c) {
    if (c < 0x300) {
      return c == 0 ? 0 : 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (c >= 0x1160 && c <= 0x11ff)) {
      return 0;
    }
    int at = Arrays.binarySearch(WIDE, c);
    return at >= 0 || (-at - 1) % 2 == 1 ? 2 : 1;
  }

  /**
   * A text on one line: line breaks and tabs are spaces; controls, direction marks and unpaired
   * surrogates are shown as replacement characters. One code point stays one, so that offsets
   * within the text can be followed.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      out.appendCodePoint(clean(c));
      i += Character.charCount(c);
    }
    return out.toString();
  }

  private static int clean(int c) {
    int type = Character.getType(c);
    if (c == '\n' || c == '\r' || c == '\t' || type == Character.SPACE_SEPARATOR) {
      return ' ';
    }
    boolean direction =
        (c >= 0x200e && c <= 0x200f)
            || (c >= 0x202a && c <= 0x202e)
            || (c >= 0x2066 && c <= 0x2069);
    return switch (type) {
      case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      default -> direction || c == 0x61c ? REPLACEMENT : c;
    };
  }

  /** A text on one line, every run of blanks a single space, none at the ends. */
  static String squeeze(String text) {
    return clean(text).replaceAll(" {2,}", " ").strip();
  }

  /** The longest start of a text that takes at most so many columns. */
  static String head(String text, int columns) {
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      width += width(c);
      if (width > columns) {
        break;
      }
      i += Character.charCount(c);
    }
    return text.substring(0, i);
  }

  /** The longest end of a text that takes at most so many columns. */
  static String tail(String text, int columns) {
    int width = 0;
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      width += width(c);
      if (width > columns) {
        break;
      }
      i -= Character.charCount(c);
    }
    while (i < text.length() && width(text.codePointAt(i)) == 0) {
      i += Character.charCount(text.codePointAt(i));
    }
    return text.substring(i);
  }

  /** A text, filled up with spaces to so many columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }

  /** A text in lines of at most so many columns (at least 2), broken at spaces where there are. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : squeeze(text).split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      } else if (used > 0) {
        line.append(' ');
        used++;
      }
      while (width > columns) {
        String part = head(word, columns);
        // before it there may be what takes no room, a mark that stands alone
        lines.add(line + part);
        line.setLength(0);
        word = word.substring(part.length());
        width = width(word);
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }
}
