package dev.concordant.mention;

import static org.junit.jupiter.api.Assertions.fail;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads figures.txt: each sentence with the figures it holds. */
class FigureCorpusTest {

  private static final String FILE = "figures.txt";

  private record Entry(int line, String text, List<String> expected) {}

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsTheCorpusSays() throws IOException {
    return entries().stream()
        .map(e -> DynamicTest.dynamicTest(FILE + ":" + e.line() + " " + e.text(), () -> check(e)));
  }

  private void check(Entry entry) {
    List<String> found = new ArrayList<>();
    for (Mention mention : finder.find(Source.of(entry.text())).mentions()) {
      if (mention.kind() != Kind.DATE && mention.kind() != Kind.TIME) {
        found.add(describe(mention, entry.text()));
      }
    }
    if (found.isEmpty()) {
      found.add("nothing");
    }
    List<String> expected = new ArrayList<>();
    for (String line : entry.expected()) {
      if (!line.startsWith("gap ")) {
        expected.add(normal(line));
      } else if (found.contains(normal(line.substring(4)))) {
        fail("a gap is closed; say so in " + FILE + ":" + entry.line() + ": " + line);
      }
    }
    if (!expected.isEmpty() && !expected.equals(found)) {
      fail(FILE + ":" + entry.line() + "\n expected " + expected + "\n found    " + found);
    }
  }

  private static String describe(Mention mention, String text) {
    String unit = mention.value() instanceof Quantity q ? q.unit().text() : "";
    String bound = mention.value() instanceof Quantity q ? q.bound().label() : "exact";
    return normal(
        mention.span().in(text)
            + " | "
            + mention.kind().label()
            + " | "
            + mention.value().text()
            + " | "
            + unit
            + " | "
            + (bound.equals("exact") ? "" : bound)
            + " | "
            + (mention.timex3() == null ? "" : mention.timex3().value())
            + " | "
            + (mention.weak() ? "weak" : ""));
  }

  private static String normal(String line) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    while (cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return String.join(" | ", cells);
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(FigureCorpusTest.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith("  ")) {
          entries.get(entries.size() - 1).expected().add(line.strip());
        } else {
          entries.add(new Entry(number, line, new ArrayList<>()));
        }
      }
    }
    return entries;
  }
}
