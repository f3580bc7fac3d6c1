package dev.concordant.report;

import dev.concordant.source.Span;

/**
 * A figure in its sentence, on one line: as much of the sentence around it as fits.
 *
 * @param before what stands before the figure
 * @param figure the figure
 * @param after what stands after it
 */
record QuoteWindow(String before, String figure, String after) {
  private static final String CUT = "…";

  /** The line. */
  String text() {
    return before + figure + after;
  }

  /** The column at which the figure starts, from 0. */
  int figureColumn() {
    return DisplayText.width(before);
  }

  /** The number of columns that the figure takes. */
  int figureWidth() {
    return DisplayText.width(figure);
  }

  /**
   * The window around a figure.
   *
   * @param text the whole text
   * @param sentence what may be shown; contains {@code figure}
   * @param figure the figure
   * @param columns the room, at least 10
   */
  static QuoteWindow of(String text, Span sentence, Span figure, int columns) {
    // A code point has at most two code units; marks without width are bounded, too.
    int reach = 4 * columns;
    int from = whole(text, Math.max(sentence.start(), figure.start() - reach));
    int to = whole(text, Math.min(sentence.end(), figure.end() + reach));
    int figureEnd = Math.min(figure.end(), whole(text, figure.start() + reach));
    String shown = DisplayText.clean(text.substring(figure.start(), figureEnd));
    boolean cutFigure = figureEnd < figure.end() || DisplayText.width(shown) > columns - 2;
    if (cutFigure) {
      shown = DisplayText.head(shown, columns - 3) + CUT;
    }
    String left = DisplayText.clean(text.substring(from, figure.start())).stripLeading();
    String right =
        cutFigure ? "" : DisplayText.clean(text.substring(figure.end(), to)).stripTrailing();
    int room = columns - DisplayText.width(shown);
    int leftWidth = DisplayText.width(left);
    int rightWidth = DisplayText.width(right);
    // The right half gives what it does not need to the left one, and the other way round.
    int leftRoom = Math.max(room / 2, room - rightWidth);
    if (leftWidth > leftRoom || from > sentence.start()) {
      left = CUT + atWord(DisplayText.tail(left, Math.max(0, leftRoom - 1)));
      leftWidth = DisplayText.width(left);
    }
    int rightRoom = room - leftWidth;
    if (rightWidth > rightRoom || (to < sentence.end() && !cutFigure)) {
      right = upToWord(DisplayText.head(right, Math.max(0, rightRoom - 1))) + CUT;
    }
    return new QuoteWindow(left, shown, right);
  }

  /** Without the rest of a word at the start, if the text has a space near. */
  private static String atWord(String text) {
    int space = text.indexOf(' ');
    return space >= 0 && space < 20 ? text.substring(space + 1) : text;
  }

  private static String upToWord(String text) {
    int space = text.lastIndexOf(' ');
    return space >= 0 && text.length() - space < 20 ? text.substring(0, space) : text;
  }

  /** An offset that does not split a surrogate pair. */
  private static int whole(String text, int offset) {
    int at = Math.min(offset, text.length());
    boolean splits =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    return splits ? at - 1 : at;
  }
}
