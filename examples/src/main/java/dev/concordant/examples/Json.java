package dev.concordant.examples;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;

/**
 * JSON as the line formats want it: strict when read, one line and fit for UTF-8 when written.
 *
 * <p>"Legacy strict" is RFC 8259 but for its lax reading of control characters; the stricter mode
 * of Gson refuses half of a surrogate pair in an escape, which the RFC allows and texts do hold.
 */
final class Json {

  private static final Gson GSON =
      new GsonBuilder()
          .setStrictness(Strictness.LEGACY_STRICT)
          .disableHtmlEscaping()
          .serializeNulls()
          .create();

  private Json() {}

  /** The object that a line holds. */
  static JsonObject object(String line) throws BadLineException {
    if (line.isBlank()) {
      throw new BadLineException("empty");
    }
    JsonElement element;
    try {
      JsonReader reader = new JsonReader(new StringReader(line));
      reader.setStrictness(Strictness.LEGACY_STRICT);
      element = GSON.getAdapter(JsonElement.class).read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new BadLineException("more than one JSON value");
      }
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new BadLineException("not JSON" + column(e), e);
    }
    if (!element.isJsonObject()) {
      throw new BadLineException("not a JSON object");
    }
    return element.getAsJsonObject();
  }

  /** " at column 7" where the exception tells it; the rest is advice to users of Gson. */
  private static String column(Exception e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf(" column ");
    if (start < 0) {
      return "";
    }
    int end = message.indexOf(' ', start + " column ".length());
    return " at" + message.substring(start, end < 0 ? message.length() : end);
  }

  /**
   * A value on one line. Half of a surrogate pair, which UTF-8 cannot hold, is written as an
   * escape, so that it comes back as it was.
   */
  static String text(JsonElement value) {
    String json = GSON.toJson(value);
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        if (escaped != null) {
          escaped.append(c).append(json.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
        }
        escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? json : escaped.toString();
  }
}
