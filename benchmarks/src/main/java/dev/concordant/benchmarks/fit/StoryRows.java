package dev.concordant.benchmarks.fit;

import dev.concordant.Concordant;
import dev.concordant.alignment.Candidate;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.List;
import java.util.Set;

/** Makes rows of annotated stories, and of the same stories with figures changed. */
final class StoryRows {

  /** How often each story is told with other figures changed. */
  private static final int WORLDS = 12;

  private StoryRows() {}

  /**
   * Adds the rows of a story.
   *
   * @param everyAgreement whether it is marked wherever two reports state the same
   */
  static void add(Story story, boolean everyAgreement, Rows rows) {
    for (Candidate candidate : candidates(story)) {
      if (!everyAgreement && Model.of(candidate.comparison()) == Model.EQUAL) {
        continue;
      }
      Set<Story.Relation> right =
          candidate.comparison().isCompatible() ? story.same() : story.clashing();
      rows.add(
          Model.of(candidate.comparison()),
          Row.ofStory(story.id(), candidate, holds(story, right, candidate)));
    }
    for (Worlds.World world : Worlds.of(story, WORLDS)) {
      for (Candidate candidate : candidates(world.story())) {
        if (!candidate.comparison().isCompatible() && touches(world, candidate)) {
          boolean same = holds(world.story(), world.story().clashing(), candidate);
          rows.add(Model.DIFFERENT, Row.ofWorld(story.id(), candidate, same));
        }
      }
    }
  }

  private static List<Candidate> candidates(Story story) {
    List<Reading> readings = story.sources().stream().map(Concordant.standard()::read).toList();
    return Candidate.among(readings);
  }

  private static boolean touches(Worlds.World world, Candidate candidate) {
    return touches(world, candidate.a()) || touches(world, candidate.b());
  }

  private static boolean touches(Worlds.World world, List<Claim> claims) {
    for (Claim claim : claims) {
      String id = world.story().idOf(claim);
      if (id != null && world.changed().contains(id)) {
        return true;
      }
    }
    return false;
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
