package dev.concordant.examples;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of input: an id that the answer repeats, and texts. */
final class Request {

  private final JsonObject fields;

  private Request(JsonObject fields) {
    this.fields = fields;
  }

  /** Reads a line. */
  static Request of(String line) throws BadLineException {
    return new Request(Json.object(line));
  }

  /** The id as it came, of whatever JSON type; JSON's null where there is none. */
  JsonElement id() {
    JsonElement id = fields.get("id");
    return id == null ? JsonNull.INSTANCE : id;
  }

  /** The text that stands in the line itself, as a source of the given name. */
  Source self(String name) throws BadLineException {
    return source(fields, name, "");
  }

  /** The text under a key, as a source of the given name. */
  Source source(String key, String name) throws BadLineException {
    JsonElement element = fields.get(key);
    if (element == null || !element.isJsonObject()) {
      throw new BadLineException("\"" + key + "\" must be an object");
    }
    return source(element.getAsJsonObject(), name, key + ".");
  }

  /**
   * The texts under a key, each with an id of its own.
   *
   * @param taken an id that none of them may have, or null
   */
  List<Source> sources(String key, @Nullable String taken) throws BadLineException {
    JsonElement element = fields.get(key);
    if (element == null || !element.isJsonArray()) {
      throw new BadLineException("\"" + key + "\" must be an array");
    }
    List<Source> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    if (taken != null) {
      ids.add(taken);
    }
    for (JsonElement each : element.getAsJsonArray()) {
      String where = key + "[" + sources.size() + "]";
      if (!each.isJsonObject()) {
        throw new BadLineException("\"" + where + "\" must be an object");
      }
      JsonObject object = each.getAsJsonObject();
      String id = string(object, "id", where + ".");
      if (id.isBlank()) {
        throw new BadLineException("\"" + where + ".id\" must not be blank");
      }
      if (!ids.add(id)) {
        throw new BadLineException("\"" + where + ".id\" is taken: \"" + id + "\"");
      }
      sources.add(source(object, id, where + "."));
    }
    return sources;
  }

  private static Source source(JsonObject object, String id, String where) throws BadLineException {
    return new Source(id, string(object, "text", where), date(object, where));
  }

  private static String string(JsonObject object, String key, String where)
      throws BadLineException {
    JsonElement value = object.get(key);
    if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw new BadLineException("\"" + where + key + "\" must be a string");
    }
    return value.getAsString();
  }

  private static @Nullable LocalDate date(JsonObject object, String where) throws BadLineException {
    JsonElement value = object.get("date");
    if (value == null || value.isJsonNull()) {
      return null;
    }
    String text = string(object, "date", where);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadLineException(
          "\"" + where + "date\" must be a day like 2024-05-17, not \"" + text + "\"", e);
    }
  }
}
