package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads dates.txt: each sentence with the dates it holds. */
class DateCorpusTest {

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsTheCorpusSays() {
    return AnnotatedSentence.tests("dates.txt", this::dates);
  }

  private List<String> dates(Source source) {
    MentionFinder.Result result = finder.find(source);
    List<String> found = new ArrayList<>();
    for (Mention mention : result.mentions()) {
      if (mention.kind() == Kind.DATE || mention.kind() == Kind.TIME) {
        found.add(describe(mention, source.text()));
      }
    }
    if (!result.notes().isEmpty()) {
      found.add("note");
    }
    return found;
  }

  private static String describe(Mention mention, String text) {
    Timex3 timex = Objects.requireNonNull(mention.timex3());
    CalendarTime time = (CalendarTime) mention.value();
    return AnnotatedSentence.cells(
        mention.span().in(text),
        timex.value(),
        timex.mod() == null ? "" : timex.mod(),
        time.relation() == null ? "" : time.relation().label());
  }
}
