package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Timex3;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads timeml.txt: news sentences with all their TIMEX3 annotations, vague ones too. */
class TimeMlCorpusTest {

  private final MentionFinder finder =
      new MentionFinder(Lexicon.english(), new MentionFinder.Style(true, false));

  @TestFactory
  Stream<DynamicTest> everySentenceIsAnnotatedAsTheCorpusSays() {
    return AnnotatedSentence.tests("timeml.txt", this::annotations);
  }

  private List<String> annotations(Source source) {
    List<String> found = new ArrayList<>();
    for (Mention mention : finder.find(source).mentions()) {
      Timex3 timex = mention.timex3();
      if (timex != null) {
        found.add(
            AnnotatedSentence.cells(
                mention.span().in(source.text()),
                timex.type(),
                timex.value(),
                timex.mod() == null ? "" : timex.mod()));
      }
    }
    return found;
  }
}
