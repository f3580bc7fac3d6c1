package dev.concordant.alignment;

import dev.concordant.source.Span;
import java.util.Locale;

/** The words of a text right beside a claim, in lower case; empty where there are none. */
final class Beside {

  private static final Beside NOTHING = new Beside("", new Span(0, 0));

  private final String text;
  private final Span span;

  private Beside(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  static Beside of(String text, Span span) {
    return new Beside(text, span);
  }

  /** Of a claim whose text is not at hand. */
  static Beside nothing() {
    return NOTHING;
  }

  /** The word before. */
  String before() {
    int end = span.start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The words behind, with one space between them; fewer where a sign comes first. */
  String after(int words) {
    StringBuilder after = new StringBuilder();
    int at = span.end();
    for (int i = 0; i < words; i++) {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (start == at) {
        break;
      }
      after.append(i == 0 ? "" : " ").append(text, start, at);
    }
    return after.toString().toLowerCase(Locale.ROOT);
  }
}
