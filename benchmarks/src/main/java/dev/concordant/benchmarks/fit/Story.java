package dev.concordant.benchmarks.fit;

import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An annotated event that several reports tell.
 *
 * @param id its name
 * @param sources the reports
 * @param marked the annotated claims of each report, by its id
 * @param same the relations between claims that say the same, or nearly so
 * @param clashing the relations between claims that contradict each other
 */
record Story(
    String id,
    List<Source> sources,
    Map<String, List<Marked>> marked,
    Set<Relation> same,
    Set<Relation> clashing) {

  /** A claim as a person marked it: its name, and where it stands. */
  record Marked(String id, Span span) {}

  /** Two marked claims, by their ids, in no order. */
  record Relation(String a, String b) {
    Relation {
      if (a.compareTo(b) > 0) {
        String first = b;
        b = a;
        a = first;
      }
    }
  }

  /** Whether two claims stand at the places of a relation. */
  static boolean holds(Set<Relation> relations, @Nullable String a, @Nullable String b) {
    return a != null && b != null && relations.contains(new Relation(a, b));
  }

  /** The id of the marked claim that a claim covers most of, or null if it covers none. */
  @Nullable String idOf(Claim claim) {
    String best = null;
    int most = 0;
    for (Marked each : marked.getOrDefault(claim.source(), List.of())) {
      int common =
          Math.min(claim.span().end(), each.span().end())
              - Math.max(claim.span().start(), each.span().start());
      if (common > most) {
        most = common;
        best = each.id();
      }
    }
    return best;
  }
}
