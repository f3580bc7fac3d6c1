package dev.concordant.mention;

import static org.junit.jupiter.api.Assertions.fail;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Timex3;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads timeml.txt: news sentences with all their TIMEX3 annotations, vague ones too. */
class TimeMlCorpusTest {

  private static final String FILE = "timeml.txt";

  private record Entry(int line, String text, LocalDate published, List<String> expected) {}

  private final MentionFinder finder =
      new MentionFinder(Lexicon.english(), new MentionFinder.Style(true, false));

  @TestFactory
  Stream<DynamicTest> everySentenceIsAnnotatedAsTheCorpusSays() throws IOException {
    return entries().stream()
        .map(e -> DynamicTest.dynamicTest(FILE + ":" + e.line() + " " + e.text(), () -> check(e)));
  }

  private void check(Entry entry) {
    List<String> found = new ArrayList<>();
    Source source = Source.of(entry.text()).publishedOn(entry.published());
    for (Mention mention : finder.find(source).mentions()) {
      Timex3 timex = mention.timex3();
      if (timex != null) {
        found.add(
            mention.span().in(entry.text())
                + " | "
                + timex.type()
                + " | "
                + timex.value()
                + (timex.mod() == null ? "" : " | " + timex.mod()));
      }
    }
    if (found.isEmpty()) {
      found.add("nothing");
    }
    boolean gap = false;
    List<String> expected = new ArrayList<>();
    for (String line : entry.expected()) {
      gap |= line.startsWith("gap ");
      expected.add(line.startsWith("gap ") ? line.substring(4) : line);
    }
    if (gap && expected.equals(found)) {
      fail("a gap is closed; say so in " + FILE + ":" + entry.line());
    } else if (!gap && !expected.equals(found)) {
      fail(FILE + ":" + entry.line() + "\n expected " + expected + "\n found    " + found);
    }
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    LocalDate published = LocalDate.EPOCH;
    List<String> expected = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TimeMlCorpusTest.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith("published ")) {
          published = LocalDate.parse(line.substring(10).strip());
        } else if (line.startsWith("  ")) {
          expected.add(line.strip());
        } else {
          expected = new ArrayList<>();
          entries.add(new Entry(number, line, published, expected));
        }
      }
    }
    return entries;
  }
}
