package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads figures.txt: each sentence with the figures it holds. */
class FigureCorpusTest {

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsTheCorpusSays() {
    return AnnotatedSentence.tests("figures.txt", this::figures);
  }

  private List<String> figures(Source source) {
    List<String> found = new ArrayList<>();
    for (Mention mention : finder.find(source).mentions()) {
      if (mention.kind() != Kind.DATE && mention.kind() != Kind.TIME) {
        found.add(describe(mention, source.text()));
      }
    }
    return found;
  }

  private static String describe(Mention mention, String text) {
    String unit = mention.value() instanceof Quantity q ? q.unit().text() : "";
    String bound = mention.value() instanceof Quantity q ? q.bound().label() : "exact";
    return AnnotatedSentence.cells(
        mention.span().in(text),
        mention.kind().label(),
        mention.value().text(),
        unit,
        bound.equals("exact") ? "" : bound,
        mention.timex3() == null ? "" : mention.timex3().value(),
        mention.weak() ? "weak" : "");
  }
}
