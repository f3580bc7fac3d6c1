package dev.concordant.mention;

import static org.junit.jupiter.api.Assertions.fail;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads dates.txt: each sentence with the dates it holds. */
class DateCorpusTest {

  private static final String FILE = "dates.txt";

  private record Entry(
      int line, String text, @Nullable LocalDate published, List<String> expected) {}

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @TestFactory
  Stream<DynamicTest> everySentenceIsReadAsTheCorpusSays() throws IOException {
    return entries().stream()
        .map(e -> DynamicTest.dynamicTest(FILE + ":" + e.line() + " " + e.text(), () -> check(e)));
  }

  private void check(Entry entry) {
    Source source = Source.of(entry.text());
    if (entry.published() != null) {
      source = source.publishedOn(entry.published());
    }
    MentionFinder.Result result = finder.find(source);
    List<String> found = new ArrayList<>();
    for (Mention mention : result.mentions()) {
      if (mention.kind() == Kind.DATE || mention.kind() == Kind.TIME) {
        found.add(describe(mention, entry.text()));
      }
    }
    if (!result.notes().isEmpty()) {
      found.add("note");
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
    Timex3 timex = Objects.requireNonNull(mention.timex3());
    CalendarTime time = (CalendarTime) mention.value();
    return normal(
        mention.span().in(text)
            + " | "
            + timex.value()
            + " | "
            + (timex.mod() == null ? "" : timex.mod())
            + " | "
            + (time.relation() == null ? "" : time.relation().label()));
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
    LocalDate published = null;
    List<String> expected = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DateCorpusTest.class.getResourceAsStream(FILE)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith("published ")) {
          String day = line.substring(10).strip();
          published = day.equals("none") ? null : LocalDate.parse(day);
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
