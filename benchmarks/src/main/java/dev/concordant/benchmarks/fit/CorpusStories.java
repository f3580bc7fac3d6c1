package dev.concordant.benchmarks.fit;

import dev.concordant.benchmarks.fit.Story.Marked;
import dev.concordant.benchmarks.fit.Story.Relation;
import dev.concordant.corpus.Corpus;
import dev.concordant.corpus.Expectation;
import dev.concordant.corpus.Spot;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the stories of the project's own corpus as annotated stories. */
final class CorpusStories {

  /** A story of one or two lines of text tells nothing of what a report leaves out. */
  private static final int FEWEST_EXPECTATIONS = 10;

  private CorpusStories() {}

  static List<Story> in(Path folder) throws IOException {
    List<Story> stories = new ArrayList<>();
    for (dev.concordant.corpus.Story story : Corpus.in(folder)) {
      if (story.expectations().size() >= FEWEST_EXPECTATIONS) {
        stories.add(read(story));
      }
    }
    return stories;
  }

  private static Story read(dev.concordant.corpus.Story story) {
    Map<String, List<Marked>> marked = new HashMap<>();
    for (Source source : story.sources()) {
      marked.put(source.id(), new ArrayList<>());
    }
    Set<Relation> same = new HashSet<>();
    Set<Relation> clashing = new HashSet<>();
    for (Expectation expectation : story.expectations()) {
      Relation relation =
          new Relation(mark(expectation.a(), marked), mark(expectation.b(), marked));
      if (expectation.verdict() == Verdict.CONTRADICTS) {
        clashing.add(relation);
      } else if (expectation.verdict() != null) {
        same.add(relation);
      }
    }
    return new Story(story.title(), story.sources(), marked, same, clashing);
  }

  // one mark for quotes that overlap, since a story may quote a claim with more words or fewer
  private static String mark(Spot spot, Map<String, List<Marked>> marked) {
    List<Marked> own = marked.getOrDefault(spot.source(), new ArrayList<>());
    for (Marked each : own) {
      if (each.span().overlaps(spot.span())) {
        return each.id();
      }
    }
    Marked mark = new Marked(spot.source() + " " + spot.span().start(), spot.span());
    own.add(mark);
    return mark.id();
  }
}
