package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures told in passing are read where they are asked for only, and are weak. */
class PassingFiguresTest {

  private static final MentionFinder ASKED =
      new MentionFinder(Lexicon.english(), MentionFinder.Style.STANDARD.withPassing());

  @Test
  void theyAreLeftOutUnlessAskedFor() {
    Source source = Source.of("Her first album and both novels were lent to one friend.");
    assertThat(new MentionFinder(Lexicon.english()).find(source).mentions()).isEmpty();
    assertThat(ASKED.find(source).mentions()).hasSize(3).allMatch(Mention::weak);
  }

  @ParameterizedTest
  @CsvSource({
    "It is her first studio album., first, ORDINAL, 1, album",
    "It is the debut novel of Ida Brook., debut, ORDINAL, 1, novel",
    "She was the first woman to lead the choir., first, ORDINAL, 1, woman",
    "Ida Brook has one daughter., one, COUNT, 1, daughter",
    "A single guard watches the gate., single, COUNT, 1, guard",
    "Both of her novels were filmed., Both, COUNT, 2, novel",
    "Both ferries sank., Both, COUNT, 2, ferry",
  })
  void whatTheyCountIsTheNoun(String text, String quote, Kind kind, String value, String unit) {
    List<Mention> mentions = ASKED.find(Source.of(text)).mentions();
    assertThat(mentions).hasSize(1);
    Mention mention = mentions.get(0);
    assertThat(mention.span().in(text)).isEqualTo(quote);
    assertThat(mention.kind()).isEqualTo(kind);
    assertThat(mention.weak()).isTrue();
    assertThat(mention.value()).isInstanceOf(Quantity.class);
    assertThat(mention.value().text()).isEqualTo(value);
    assertThat(((Quantity) mention.value()).unit().text()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won for the first time.",
        "It was not the first album.",
        "It was more than the first album.",
        "He is married to the First Lady.",
        "One of them sang.",
        "The one friend she had sang.",
        "Another single from the record was played.",
        "It is easy for both novice and expert.",
        "One day she left."
      })
  void whatCountsNothingIsLeftOut(String text) {
    assertThat(ASKED.find(Source.of(text)).mentions()).isEmpty();
  }
}
