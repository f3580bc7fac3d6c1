package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.corpus.Corpus;
import dev.concordant.corpus.Expectation;
import dev.concordant.corpus.Story;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.source.Source;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the corpus of findings end to end, as it is written and written otherwise. */
class CorpusTest {

  private static final Concordant CONCORDANT = Concordant.standard();
  private static final Pattern SPACE_AFTER_NUMBER = Pattern.compile("(?<=\\d) (?=[\\p{L}%])");
  private static final Pattern OPENING = Pattern.compile("(?<=^|\\s)\"");

  /** A way to write the same text. */
  enum Writing implements UnaryOperator<String> {
    CARRIAGE_RETURNS {
      @Override
      public String apply(String text) {
        return text.replace("\n", "\r\n");
      }
    },
    NO_BREAK_SPACES {
      @Override
      public String apply(String text) {
        return SPACE_AFTER_NUMBER.matcher(text).replaceAll("\u00a0");
      }
    },
    NARROW_NO_BREAK_SPACES {
      @Override
      public String apply(String text) {
        return SPACE_AFTER_NUMBER.matcher(text).replaceAll("\u202f");
      }
    },
    CURLY_QUOTES {
      @Override
      public String apply(String text) {
        return OPENING
            .matcher(text)
            .replaceAll("\u201c")
            .replace('"', '\u201d')
            .replace('\'', '\u2019');
      }
    }
  }

  static List<Story> stories() throws IOException, URISyntaxException {
    return Corpus.in(folder());
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI());
  }

  static Stream<Arguments> rewritten() throws IOException, URISyntaxException {
    List<Story> plain = stories();
    List<Arguments> all = new ArrayList<>();
    for (Writing writing : Writing.values()) {
      List<Story> changed = Corpus.in(folder(), writing);
      for (int i = 0; i < plain.size(); i++) {
        if (!changed.get(i).sources().equals(plain.get(i).sources())) {
          all.add(Arguments.of(writing, plain.get(i), changed.get(i)));
        }
      }
    }
    return all.stream();
  }

  @Test
  void every_way_to_write_changes_some_stories() throws IOException, URISyntaxException {
    assertThat(rewritten().map(a -> a.get()[0]).distinct())
        .containsExactly((Object[]) Writing.values());
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_story_has_the_findings_that_the_corpus_says(Story story) {
    List<Finding> findings = findings(story.sources());
    List<String> wrong = new ArrayList<>();
    for (Expectation expectation : story.expectations()) {
      boolean holds = expectation.holdsFor(findings);
      if (expectation.gap() && holds) {
        wrong.add("a gap is closed, strike it out: " + expectation);
      } else if (!expectation.gap() && !holds) {
        wrong.add("does not hold: " + expectation);
      }
    }
    story
        .falseAlarms(findings)
        .forEach(f -> wrong.add("not expected: " + tell(f, UnaryOperator.identity())));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @Tag("repeats")
  @MethodSource("rewritten")
  void another_way_to_write_changes_no_finding(Writing writing, Story plain, Story changed) {
    assertThat(told(findings(changed.sources()), UnaryOperator.identity()))
        .containsExactlyElementsOf(told(findings(plain.sources()), writing));
  }

  @ParameterizedTest
  @Tag("repeats")
  @MethodSource("stories")
  void another_order_of_the_sources_changes_no_finding(Story story) {
    List<Source> turned = new ArrayList<>(story.sources());
    Collections.reverse(turned);
    assertThat(told(findings(turned), UnaryOperator.identity()))
        .containsExactlyInAnyOrderElementsOf(
            told(findings(story.sources()), UnaryOperator.identity()));
  }

  @ParameterizedTest
  @Tag("repeats")
  @CsvSource({
    "tr-TR, Asia/Kolkata",
    "ar-EG-u-nu-arab, Pacific/Kiritimati",
    "hi-IN-u-nu-deva, America/St_Johns",
    "th-TH-u-ca-buddhist, Africa/Casablanca"
  })
  void neither_locale_nor_time_zone_changes_a_finding(String language, String zone)
      throws IOException, URISyntaxException {
    List<List<Finding>> before = stories().stream().map(s -> findings(s.sources())).toList();
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Concordant fresh = Concordant.builder().build();
      assertThat(stories().stream().map(s -> s.findings(fresh))).containsExactlyElementsOf(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  private static List<Finding> findings(List<Source> sources) {
    return Story.findings(CONCORDANT, sources);
  }

  private static List<String> told(List<Finding> findings, UnaryOperator<String> writing) {
    return findings.stream().map(f -> tell(f, writing)).toList();
  }

  // the side with the smaller id first, so that the order of the sources does not show
  private static String tell(Finding finding, UnaryOperator<String> writing) {
    Place a = finding.a();
    Place b = Objects.requireNonNull(finding.b(), "two places in a comparison");
    boolean turned = a.source().compareTo(b.source()) > 0;
    return finding.verdict().label()
        + " "
        + finding.reason()
        + " | "
        + tell(turned ? b : a, writing)
        + " ~ "
        + tell(turned ? a : b, writing);
  }

  private static String tell(Place place, UnaryOperator<String> writing) {
    return place.source() + " " + writing.apply(place.quote());
  }
}
