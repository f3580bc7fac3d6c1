package dev.concordant.benchmarks.fit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concordant.benchmarks.fit.Story.Marked;
import dev.concordant.benchmarks.fit.Story.Relation;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads annotated stories: a folder each, with the reports and {@code gold.json}. */
final class Stories {

  private static final String ANNOTATION = "gold.json";

  private Stories() {}

  /** The stories below a folder, in the order of their names. */
  static List<Story> in(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      List<Path> folders = found.filter(f -> Files.exists(f.resolve(ANNOTATION))).sorted().toList();
      List<Story> stories = new ArrayList<>();
      for (Path each : folders) {
        stories.add(read(each));
      }
      return stories;
    }
  }

  private static Story read(Path folder) throws IOException {
    JsonObject json =
        JsonParser.parseString(Files.readString(folder.resolve(ANNOTATION))).getAsJsonObject();
    List<Source> sources = new ArrayList<>();
    for (JsonElement each : json.getAsJsonArray("sources")) {
      JsonObject report = each.getAsJsonObject();
      String text = Files.readString(folder.resolve(report.get("file").getAsString()));
      Source source = Source.of(report.get("id").getAsString(), text);
      JsonElement day = report.get("published");
      sources.add(
          day.isJsonNull() ? source : source.publishedOn(LocalDate.parse(day.getAsString())));
    }
    JsonArray claims = json.getAsJsonArray("claims");
    JsonArray relations = json.getAsJsonArray("relations");
    Map<String, Set<String>> repeats = repeats(claims);
    return new Story(
        json.get("id").getAsString(),
        sources,
        marked(claims, sources),
        relations(relations, repeats, Set.of("agree", "drift")),
        relations(relations, repeats, Set.of("contradict")));
  }

  private static Map<String, List<Marked>> marked(JsonArray claims, List<Source> sources) {
    Map<String, List<Marked>> marked = new HashMap<>();
    for (Source source : sources) {
      List<Marked> own = new ArrayList<>();
      for (JsonElement each : claims) {
        JsonObject claim = each.getAsJsonObject();
        if (claim.get("source").getAsString().equals(source.id())) {
          own.add(new Marked(claim.get("id").getAsString(), place(claim, source.text())));
        }
      }
      marked.put(source.id(), own);
    }
    return marked;
  }

  // by the quote and its number: the offsets of the file count code points, ours code units
  private static Span place(JsonObject claim, String text) {
    String quote = claim.get("quote").getAsString();
    int at = -1;
    for (int i = 0; i < claim.get("occurrence").getAsInt(); i++) {
      at = text.indexOf(quote, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("the text does not hold the quote of " + claim);
      }
    }
    return new Span(at, at + quote.length());
  }

  // a claim that its report repeats: the relations name one of the places only
  private static Map<String, Set<String>> repeats(JsonArray claims) {
    Map<String, Set<String>> byFirst = new HashMap<>();
    Map<String, Set<String>> repeats = new HashMap<>();
    for (JsonElement each : claims) {
      JsonObject claim = each.getAsJsonObject();
      String id = claim.get("id").getAsString();
      JsonElement first = claim.get("same_as");
      boolean repeated = first != null && !first.isJsonNull();
      Set<String> all =
          byFirst.computeIfAbsent(repeated ? first.getAsString() : id, k -> new HashSet<>());
      all.add(id);
      repeats.put(id, all);
    }
    return repeats;
  }

  private static Set<Relation> relations(
      JsonArray relations, Map<String, Set<String>> repeats, Set<String> verdicts) {
    Set<Relation> out = new HashSet<>();
    for (JsonElement each : relations) {
      JsonObject relation = each.getAsJsonObject();
      if (verdicts.contains(relation.get("verdict").getAsString())) {
        for (String a : repeats.getOrDefault(relation.get("a").getAsString(), Set.of())) {
          for (String b : repeats.getOrDefault(relation.get("b").getAsString(), Set.of())) {
            out.add(new Relation(a, b));
          }
        }
      }
    }
    return out;
  }
}
