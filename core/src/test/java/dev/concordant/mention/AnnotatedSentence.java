package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.source.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * A sentence of a corpus with what it holds.
 *
 * <p>A corpus is a text file. "published 2026-03-12", or "published none", holds for what follows;
 * a line that begins with a letter is a sentence; indented lines below it are what it holds, in
 * cells between bars, or "nothing". A line after "gap" should be found and is not, one after
 * "wrong" is found and should not be. Blank lines and lines that begin with # are skipped.
 *
 * @param line the number of its line in the file
 * @param published the day of publication, or null where it is unknown
 * @param expected what it holds, as written
 */
record AnnotatedSentence(
    String file, int line, String text, @Nullable LocalDate published, List<String> expected) {

  private static final String PUBLISHED = "published ";
  private static final String GAP = "gap ";
  private static final String WRONG = "wrong ";

  /** A test for each sentence of a corpus: what is found in it is what it holds. */
  static Stream<DynamicTest> tests(String file, Function<Source, List<String>> finder) {
    return read(file).stream()
        .map(
            s ->
                DynamicTest.dynamicTest(
                    file + ":" + s.line() + " " + s.text(), () -> s.check(finder)));
  }

  /** The sentences of a corpus. */
  static List<AnnotatedSentence> read(String file) {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(AnnotatedSentence.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      LocalDate published = null;
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (line.startsWith(PUBLISHED)) {
          String day = line.substring(PUBLISHED.length()).strip();
          published = day.equals("none") ? null : LocalDate.parse(day);
        } else if (line.startsWith("  ")) {
          sentences.get(sentences.size() - 1).expected().add(line.strip());
        } else {
          sentences.add(new AnnotatedSentence(file, number, line, published, new ArrayList<>()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }

  /** Cells joined as a corpus writes them, without empty ones at the end. */
  static String cells(Object... cells) {
    List<String> written =
        new ArrayList<>(Arrays.stream(cells).map(c -> c.toString().strip()).toList());
    while (written.get(written.size() - 1).isEmpty()) {
      written.remove(written.size() - 1);
    }
    return String.join(" | ", written);
  }

  private void check(Function<Source, List<String>> finder) {
    Source source = Source.of(text);
    List<String> found =
        new ArrayList<>(finder.apply(published == null ? source : source.publishedOn(published)));
    if (found.isEmpty()) {
      found.add("nothing");
    }
    List<String> known = new ArrayList<>();
    for (String line : expected) {
      if (!line.startsWith(GAP)) {
        String wrong = line.startsWith(WRONG) ? line.substring(WRONG.length()) : line;
        known.add(cells((Object[]) wrong.split("\\|", -1)));
      }
    }
    assertThat(found).as(file + ":" + line + " " + text).isEqualTo(known);
  }
}
