package dev.concordant.report;

/**
 * Writes HTML. Whatever is not a tag goes through {@link #text} or an attribute and is escaped
 * there; what HTML does not allow in a document is replaced.
 */
final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();

  /** Opens an element; attributes are names and values in turn. */
  HtmlWriter open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  HtmlWriter close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  HtmlWriter text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds only text. */
  HtmlWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text of the library's own, which holds what it may. */
  HtmlWriter trusted(String markup) {
    out.append(markup);
    return this;
  }

  HtmlWriter newLine() {
    out.append('\n');
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            out.append('\n');
          }
        }
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(allowed(c) ? c : '\ufffd');
          }
        }
      }
    }
  }

  private static boolean allowed(char c) {
    return c >= 0x20
        && !(c >= 0x7f && c <= 0x9f)
        && !Character.isSurrogate(c)
        && !(c >= 0xfdd0 && c <= 0xfdef)
        && c < 0xfffe;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
