package dev.concordant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) that is well-formed for any text: an unpaired surrogate is written as its
 * escape, so that the output can be encoded as UTF-8. A container is laid out over several lines
 * where it is opened so, and on one line otherwise.
 */
final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;
  private int depth;
  private boolean first = true;
  private boolean named;

  /** The depth down to which containers are laid out over several lines. */
  private final int openDepth;

  private JsonWriter(StringBuilder out, int openDepth) {
    this.out = out;
    this.openDepth = openDepth;
  }

  /** A writer that puts everything on one line. */
  static JsonWriter oneLine() {
    return new JsonWriter(new StringBuilder(), 0);
  }

  /** A writer that lays the outermost containers out, one member a line, down to a depth. */
  static JsonWriter indented(int openDepth) {
    return new JsonWriter(new StringBuilder(), openDepth);
  }

  JsonWriter beginObject() {
    return begin('{');
  }

  JsonWriter endObject() {
    return end('}');
  }

  JsonWriter beginArray() {
    return begin('[');
  }

  JsonWriter endArray() {
    return end(']');
  }

  JsonWriter name(String name) {
    separate();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  JsonWriter value(@Nullable String value) {
    separate();
    if (value == null) {
      out.append("null");
    } else {
      quote(value);
    }
    return this;
  }

  JsonWriter value(long value) {
    separate();
    out.append(value);
    return this;
  }

  JsonWriter value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  /** A number from 0 to 1, to three places: enough for a confidence, and never an exponent. */
  JsonWriter share(double value) {
    separate();
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    out.append(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    return this;
  }

  JsonWriter member(String name, @Nullable String value) {
    return name(name).value(value);
  }

  JsonWriter member(String name, long value) {
    return name(name).value(value);
  }

  private JsonWriter begin(char bracket) {
    separate();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  private JsonWriter end(char bracket) {
    depth--;
    if (!first && depth < openDepth) {
      newLine();
    }
    out.append(bracket);
    first = false;
    return this;
  }

  private void separate() {
    if (named) {
      named = false;
      return;
    }
    if (depth == 0) {
      return;
    }
    if (!first) {
      out.append(',');
    }
    if (depth <= openDepth) {
      newLine();
    } else if (!first) {
      out.append(' ');
    }
    first = false;
  }

  private void newLine() {
    out.append('\n').append("  ".repeat(depth));
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (mustEscape(c)) {
            escape(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** The line separators are legal in JSON, but end a line for some readers of JSON lines. */
  private static boolean mustEscape(char c) {
    return c < 0x20
        || (c >= 0x7f && c <= 0x9f)
        || c == 0x2028
        || c == 0x2029
        || Character.isSurrogate(c);
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(HEX.charAt((c >> shift) & 0xf));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
