package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asking few recognisers at few tokens must find what asking all of them everywhere finds. */
class CandidateScanTest {

  private static final Path TEXTS = Path.of("src/test/resources/dev/concordant");

  private static final Lexicon LEXICON = Lexicon.english();

  private static final CandidateScan SCAN =
      new CandidateScan(
          LEXICON,
          List.of(
              new DateRecogniser(LEXICON, false),
              new RecentPeriods(LEXICON),
              new VagueTimes(LEXICON)));

  @Test
  void asks_wherever_a_mention_begins_in_the_corpora() throws IOException {
    int found = 0;
    for (String text : texts()) {
      found += check(LEXICON.tokens(text));
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void asks_wherever_a_mention_begins_in_words_in_no_order() throws IOException {
    Random random = new Random(11);
    List<String> words = new ArrayList<>();
    for (String text : texts()) {
      words.addAll(List.of(text.split("\\s+")));
    }
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 20; w++) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(6) == 0 ? "" : " ");
      }
      found += check(LEXICON.tokens(text));
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void ends_with_the_text_where_a_phrase_of_rounding_does() {
    Source source = Source.of("a", "It was 8 tons to the nearest");
    assertThat(new MentionFinder(LEXICON).find(source).mentions()).hasSize(1);
  }

  @Test
  void no_date_is_hidden_by_what_stands_behind_its_first_word() throws IOException {
    DateRecogniser dates = new DateRecogniser(LEXICON, false);
    DateRecogniser everywhere = new DateRecogniser(LEXICON, false, new Everywhere());
    int found = 0;
    for (String text : texts()) {
      Tokens tokens = LEXICON.tokens(text);
      for (int i = 0; i < tokens.size(); i++) {
        Said said = everywhere.said(tokens, i);
        found += said == null ? 0 : 1;
        assertThat(dates.said(tokens, i)).as("%s", around(tokens, i)).isEqualTo(said);
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  /** Asks for a date at every token. */
  private static final class Everywhere extends DateBeginnings {

    Everywhere() {
      super(LEXICON);
    }

    @Override
    boolean areAt(Tokens tokens, int token) {
      return token >= 0 && token < tokens.size();
    }

    @Override
    boolean isNamed(Tokens tokens, int token) {
      return true;
    }
  }

  private static String around(Tokens tokens, int token) {
    return tokens.text(Math.max(0, token - 3), Math.min(tokens.size(), token + 8))
        + " at "
        + tokens.text(token);
  }

  private static int check(Tokens tokens) {
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (Recogniser recogniser : SCAN.recognisers()) {
        if (recogniser.at(tokens, i) != null) {
          found++;
          assertThat(recogniser.openers().areAt(tokens, i))
              .as("%s at %s", recogniser.getClass(), tokens.text(i))
              .isTrue();
          assertThat(SCAN.mayOpen(tokens, i)).as("%s", tokens.text(i)).isTrue();
        }
      }
    }
    return found;
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
