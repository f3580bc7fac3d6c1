package dev.concordant.benchmarks.fit;

import dev.concordant.benchmarks.fit.Story.Marked;
import dev.concordant.benchmarks.fit.Story.Relation;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Tells annotated stories anew with some figures changed. Stories hold few contradictions, and many
 * figures that several reports agree on: wherever one of these is changed, a contradiction stands
 * whose place is known, with wordings that no one chose for it.
 */
final class Worlds {

  /** So many figures of a report are changed at once. */
  private static final int CHANGES = 3;

  private Worlds() {}

  /**
   * A story with changed figures.
   *
   * @param story the story as it is told now
   * @param changed the ids of the claims that were changed
   */
  record World(Story story, Set<String> changed) {}

  /** Some worlds of a story; the same at every run. */
  static List<World> of(Story story, int count) {
    List<World> worlds = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      worlds.add(world(story, new Random(31L * story.id().hashCode() + i)));
    }
    return worlds;
  }

  private static World world(Story story, Random random) {
    Set<String> changed = new HashSet<>();
    Set<String> touched = new HashSet<>();
    List<Source> sources = new ArrayList<>();
    Map<String, List<Marked>> marked = new HashMap<>();
    for (Source source : story.sources()) {
      List<Marked> own = story.marked().getOrDefault(source.id(), List.of());
      Map<String, String> changes = changes(story, source, own, touched, random);
      changed.addAll(changes.keySet());
      StringBuilder text = new StringBuilder();
      List<Marked> moved = new ArrayList<>();
      int from = 0;
      for (Marked claim : inOrder(own)) {
        if (claim.span().start() < from) {
          moved.add(new Marked(claim.id(), new Span(0, 0)));
          continue;
        }
        text.append(source.text(), from, claim.span().start());
        int start = text.length();
        String now = changes.get(claim.id());
        text.append(now == null ? claim.span().in(source.text()) : now);
        moved.add(new Marked(claim.id(), new Span(start, text.length())));
        from = claim.span().end();
      }
      text.append(source.text(), from, source.text().length());
      Source told = Source.of(source.id(), text.toString());
      sources.add(source.publishedOn() == null ? told : told.publishedOn(source.publishedOn()));
      marked.put(source.id(), moved);
    }
    return new World(
        new Story(
            story.id(), sources, marked, without(story.same(), changed), clashing(story, changed)),
        changed);
  }

  private static List<Marked> inOrder(List<Marked> claims) {
    return claims.stream().sorted(Comparator.comparingInt(m -> m.span().start())).toList();
  }

  // what to change in a report: figures that other reports tell too, and that none has changed yet
  private static Map<String, String> changes(
      Story story, Source source, List<Marked> own, Set<String> touched, Random random) {
    Map<String, String> changes = new HashMap<>();
    for (int tries = 0; tries < 20 && changes.size() < CHANGES && !own.isEmpty(); tries++) {
      Marked claim = own.get(random.nextInt(own.size()));
      Set<String> fellows = fellows(story.same(), claim.id());
      boolean fresh =
          fellows.stream().noneMatch(touched::contains) && !touched.contains(claim.id());
      if (fellows.isEmpty() || !fresh || toldTwice(own, fellows, story, claim.id())) {
        continue;
      }
      String now = Slips.of(claim.span().in(source.text()), random);
      if (now != null) {
        changes.put(claim.id(), now);
        touched.add(claim.id());
        touched.addAll(fellows);
      }
    }
    return changes;
  }

  private static Set<String> fellows(Set<Relation> relations, String id) {
    Set<String> fellows = new HashSet<>();
    for (Relation relation : relations) {
      if (relation.a().equals(id)) {
        fellows.add(relation.b());
      } else if (relation.b().equals(id)) {
        fellows.add(relation.a());
      }
    }
    return fellows;
  }

  // another claim of the report is in the same relations: it would contradict the change
  private static boolean toldTwice(List<Marked> own, Set<String> fellows, Story story, String id) {
    for (Marked other : own) {
      if (!other.id().equals(id)
          && fellows(story.same(), other.id()).stream().anyMatch(fellows::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Relation> without(Set<Relation> relations, Set<String> changed) {
    Set<Relation> kept = new HashSet<>();
    for (Relation relation : relations) {
      if (!changed.contains(relation.a()) && !changed.contains(relation.b())) {
        kept.add(relation);
      }
    }
    return kept;
  }

  private static Set<Relation> clashing(Story story, Set<String> changed) {
    Set<Relation> clashing = new HashSet<>(story.clashing());
    for (Relation relation : story.same()) {
      if (changed.contains(relation.a()) || changed.contains(relation.b())) {
        clashing.add(relation);
      }
    }
    return clashing;
  }
}
