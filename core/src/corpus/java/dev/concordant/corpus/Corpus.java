package dev.concordant.corpus;

import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads files of the corpus, whose README tells the format. */
public final class Corpus {

  private static final Pattern SOURCE = Pattern.compile("--- (\\S+)(?: (\\d{4}-\\d\\d-\\d\\d))?");
  private static final String SPOT = "(\\S+) \"([^\"]+)\"(?:#(\\d+))?";
  private static final Pattern LINE =
      Pattern.compile(
          "(gap )?(contradicts|drifts|agrees|never)(?: (\\S+))? \\| " + SPOT + " ~ " + SPOT);

  private final String file;
  private final UnaryOperator<String> writing;
  private final List<Story> stories = new ArrayList<>();
  private String where = "";
  private String title = "";
  private @Nullable StringBuilder text;
  private String id = "";
  private @Nullable LocalDate day;
  private List<Source> sources = new ArrayList<>();
  private List<Expectation> expectations = new ArrayList<>();

  private Corpus(String file, UnaryOperator<String> writing) {
    this.file = file;
    this.writing = writing;
  }

  /** The stories of all text files of a folder, in the order of their names. */
  public static List<Story> in(Path folder) throws IOException {
    return in(folder, UnaryOperator.identity());
  }

  /**
   * The stories of a folder, written another way.
   *
   * @param writing changes the texts, and the quotes in the same manner
   */
  public static List<Story> in(Path folder, UnaryOperator<String> writing) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<Story> all = new ArrayList<>();
    for (Path each : files) {
      all.addAll(new Corpus(each.getFileName().toString(), writing).read(each));
    }
    return all;
  }

  private List<Story> read(Path path) throws IOException {
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      try {
        take(line, file + ":" + number);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    endStory();
    return stories;
  }

  private void take(String line, String here) {
    Matcher source = SOURCE.matcher(line);
    if (line.startsWith("== ")) {
      endStory();
      where = here;
      title = line.substring(3);
    } else if (source.matches()) {
      endSource();
      id = source.group(1);
      day = source.group(2) == null ? null : LocalDate.parse(source.group(2));
      text = new StringBuilder();
    } else if (line.equals("---")) {
      endSource();
    } else if (text != null) {
      text.append(line).append('\n');
    } else if (!line.isBlank() && !line.startsWith("#")) {
      expectations.add(expectation(line, here));
    }
  }

  private void endSource() {
    if (text != null) {
      sources.add(new Source(id, writing.apply(text.toString().strip()), day));
      text = null;
    }
  }

  private void endStory() {
    if (text != null) {
      throw new IllegalArgumentException("a story ends without a line of three dashes: " + title);
    }
    if (!title.isEmpty()) {
      stories.add(new Story(where, title, sources, expectations));
    }
    sources = new ArrayList<>();
    expectations = new ArrayList<>();
  }

  private Expectation expectation(String line, String here) {
    Matcher cells = LINE.matcher(line);
    if (!cells.matches()) {
      throw new IllegalArgumentException("not understood: " + line);
    }
    String verdict = cells.group(2);
    return new Expectation(
        here,
        cells.group(1) != null,
        verdict.equals("never") ? null : Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)),
        cells.group(3) == null ? "" : cells.group(3),
        spot(cells, 4),
        spot(cells, 7));
  }

  private Spot spot(Matcher cells, int group) {
    String name = cells.group(group);
    String quote = writing.apply(cells.group(group + 1));
    String number = cells.group(group + 2);
    for (Source source : sources) {
      if (source.id().equals(name)) {
        int at = -1;
        for (int i = number == null ? 1 : Integer.parseInt(number); i > 0; i--) {
          at = source.text().indexOf(quote, at + 1);
          if (at < 0) {
            throw new IllegalArgumentException(name + " does not hold \"" + quote + "\"");
          }
        }
        return new Spot(name, quote, new Span(at, at + quote.length()));
      }
    }
    throw new IllegalArgumentException("no source is called " + name);
  }
}
