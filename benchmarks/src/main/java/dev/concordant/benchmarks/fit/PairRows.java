package dev.concordant.benchmarks.fit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concordant.Concordant;
import dev.concordant.alignment.Candidate;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of pairs of texts, one a line: a text and another that has one figure changed, or
 * none. They teach the model of different values only, since nobody marked what else they share.
 */
final class PairRows {

  private static final String DRAFT = "draft";
  private static final String EVIDENCE = "a";

  /** Sets that are marked loosely: what is called consistent there may differ in a figure. */
  private static final Set<String> LOOSE = Set.of("frank");

  private static final String MUTATED = "mut";

  private PairRows() {}

  /** The figure that was changed: where the draft has it, and what stood there. */
  private record Change(Span place, String was) {}

  static void add(Path file, Rows rows) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        add(JsonParser.parseString(line).getAsJsonObject(), rows);
      }
    }
  }

  private static void add(JsonObject pair, Rows rows) {
    int sample = pair.get("id").getAsString().hashCode();
    if (!isOfUse(pair, sample)) {
      return;
    }
    Change change = change(pair);
    List<Reading> readings =
        List.of(
            Concordant.standard().read(Source.of(DRAFT, pair.get("b").getAsString())),
            Concordant.standard().read(Source.of(EVIDENCE, pair.get("a").getAsString())));
    for (Candidate candidate : Candidate.among(readings)) {
      if (!candidate.comparison().isCompatible()) {
        boolean same = change != null && holds(change, candidate);
        rows.add(
            Model.of(candidate.comparison()), Row.ofPair("pairs " + (sample & 7), candidate, same));
      }
    }
  }

  // every change whose place is known, and a quarter of the pairs without one
  private static boolean isOfUse(JsonObject pair, int sample) {
    String set = pair.get("set").getAsString();
    return switch (pair.get("label").getAsString()) {
      case "contradict" -> set.startsWith(MUTATED) && pair.get("span") instanceof JsonObject;
      case "consistent" -> !LOOSE.contains(set) && (sample & 3) == 0;
      default -> false;
    };
  }

  private static @Nullable Change change(JsonObject pair) {
    JsonElement span = pair.get("span");
    if (!pair.get("label").getAsString().equals("contradict")
        || !(span instanceof JsonObject place)) {
      return null;
    }
    return new Change(
        new Span(place.get("start").getAsInt(), place.get("end").getAsInt()),
        place.get("was").getAsString());
  }

  private static boolean holds(Change change, Candidate candidate) {
    for (Claim a : candidate.a()) {
      for (Claim b : candidate.b()) {
        Claim draft = a.source().equals(DRAFT) ? a : b;
        Claim evidence = a.source().equals(DRAFT) ? b : a;
        if (draft.span().overlaps(change.place())
            && (evidence.quote().contains(change.was())
                || change.was().contains(evidence.quote()))) {
          return true;
        }
      }
    }
    return false;
  }
}
