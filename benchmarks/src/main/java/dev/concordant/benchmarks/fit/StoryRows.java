package dev.concordant.benchmarks.fit;

import dev.concordant.Concordant;
import dev.concordant.alignment.Candidate;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.List;
import java.util.Set;

/** Makes rows of annotated stories. */
final class StoryRows {

  private StoryRows() {}

  static void add(Story story, Rows rows) {
    List<Reading> readings = story.sources().stream().map(Concordant.standard()::read).toList();
    for (Candidate candidate : Candidate.among(readings)) {
      Set<Story.Relation> right =
          candidate.comparison().isCompatible() ? story.same() : story.clashing();
      rows.add(
          Model.of(candidate.comparison()),
          Row.ofStory(story.id(), candidate, holds(story, right, candidate)));
    }
  }

  private static boolean holds(Story story, Set<Story.Relation> relations, Candidate candidate) {
    for (Claim a : candidate.a()) {
      for (Claim b : candidate.b()) {
        if (Story.holds(relations, story.idOf(a), story.idOf(b))) {
          return true;
        }
      }
    }
    return false;
  }
}
