package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that nobody can check are read on demand only. */
class VagueTimesTest {

  private static final Source TEXT =
      Source.of("He is now the mayor. Several months later he spoke of the future.");

  @Test
  void theyAreLeftOutUnlessAskedFor() {
    assertThat(new MentionFinder(Lexicon.english()).find(TEXT).mentions()).isEmpty();
  }

  @Test
  void askedForTheyCarryTheirReference() {
    List<Mention> mentions =
        new MentionFinder(Lexicon.english(), new MentionFinder.Style(true, false))
            .find(TEXT)
            .mentions();
    assertThat(mentions)
        .extracting(m -> m.span().in(TEXT.text()) + " " + m.value().text())
        .containsExactly(
            "now PRESENT_REF", "Several months later FUTURE_REF", "the future FUTURE_REF");
  }

  @Test
  void aLengthThatEndsNowIsADuration() {
    Source source = Source.of("Over the past decade, and in the past three years, rain was rare.");
    assertThat(new MentionFinder(Lexicon.english()).find(source).mentions())
        .extracting(m -> m.span().in(source.text()) + " " + m.timex3())
        .containsExactly(
            "the past decade Timex3[type=DURATION, value=P1DE, mod=null]",
            "the past three years Timex3[type=DURATION, value=P3Y, mod=null]");
  }
}
