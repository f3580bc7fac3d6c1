package dev.concordant.language;

import dev.concordant.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits paragraphs with the sentence model, and mends what it is known to get wrong: it ends
 * sentences inside figures ("$240.5 | billion") and after abbreviations ("Jan. | 5").
 */
final class SentenceSplitter {

  /** The model is given no longer stretch at once; a longer paragraph is cut at a space. */
  private static final int MAX_PARAGRAPH = 20_000;

  /** No sentence that anybody reads is longer; a longer one is cut at a space, or anywhere. */
  private static final int MAX_SENTENCE = 2_000;

  private final SentenceEnds ends;

  private SentenceSplitter(SentenceEnds ends) {
    this.ends = ends;
  }

  /** Reads the model of OpenNLP. */
  static SentenceSplitter load(InputStream in) throws IOException {
    return new SentenceSplitter(SentenceEnds.load(in));
  }

  /**
   * The sentences of a text.
   *
   * @param abbreviation knows the words whose full stop ends no sentence
   */
  List<Span> split(CharSequence text, List<Span> unbroken, Predicate<String> abbreviation) {
    List<Span> sentences = new ArrayList<>();
    int keep = 0;
    for (Span paragraph : paragraphs(text)) {
      int open = paragraph.start();
      for (int found : ends.of(paragraph.in(text))) {
        int end = paragraph.start() + found;
        while (keep < unbroken.size() && unbroken.get(keep).end() <= end) {
          keep++;
        }
        boolean inside = keep < unbroken.size() && unbroken.get(keep).start() < end;
        if (!inside
            && !endsInAbbreviation(text, end, abbreviation)
            && !continues(text, end, paragraph.end())) {
          addPieces(sentences, text, open, end);
          open = end;
        }
      }
      addPieces(sentences, text, open, paragraph.end());
    }
    return sentences;
  }

  /** A paragraph ends at a line break, unless the line was only wrapped. */
  private static List<Span> paragraphs(CharSequence text) {
    List<Span> paragraphs = new ArrayList<>();
    int open = 0;
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      boolean cut =
          (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') && !wraps(text, i, n)
              || (i - open >= MAX_PARAGRAPH && c == ' ')
              || i - open >= 2 * MAX_PARAGRAPH;
      if (cut) {
        addTrimmed(paragraphs, text, open, i);
        open = i;
      }
    }
    addTrimmed(paragraphs, text, open, n);
    return paragraphs;
  }

  // a hard-wrapped line goes on in lower case
  private static boolean wraps(CharSequence text, int lineBreak, int n) {
    int next = lineBreak + 1;
    if (text.charAt(lineBreak) == '\r' && next < n && text.charAt(next) == '\n') {
      next++;
    }
    return next < n && Character.isLowerCase(text.charAt(next));
  }

  private static boolean endsInAbbreviation(
      CharSequence text, int end, Predicate<String> abbreviation) {
    int dot = end - 1;
    if (dot < 1 || text.charAt(dot) != '.') {
      return false;
    }
    int start = dot;
    while (start > 0 && dot - start < 8 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return abbreviation.test(text.subSequence(start, dot).toString());
  }

  // a sentence does not begin with a small letter
  private static boolean continues(CharSequence text, int end, int limit) {
    int next = end;
    while (next < limit && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < limit && Character.isLowerCase(text.charAt(next));
  }

  private static void addPieces(List<Span> out, CharSequence text, int start, int end) {
    int from = start;
    while (end - from > MAX_SENTENCE) {
      int cut = from + MAX_SENTENCE;
      while (cut > from + MAX_SENTENCE / 2 && !Character.isWhitespace(text.charAt(cut))) {
        cut--;
      }
      addTrimmed(out, text, from, cut);
      from = cut;
    }
    addTrimmed(out, text, from, end);
  }

  private static void addTrimmed(List<Span> out, CharSequence text, int start, int end) {
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.add(new Span(start, end));
    }
  }
}
