package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.value.CalendarTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text says when it was published, and what follows from it. */
class PublicationDateTest {

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mill closes\nPublished: 2026-03-12\nThe mill closed on Tuesday.",
        "Mill closes\n12 March 2026\nThe mill closed on Tuesday.",
        "Mill closes\nThursday, 12 March 2026\nThe mill closed on Tuesday.",
        "Mill closes\nMarch 12, 2026 4:15 p.m. ET\nThe mill closed on Tuesday.",
        "Mill closes\nDate:2026-03-12 10:52:06\nThe mill closed on Tuesday.",
        "Mill closes\n(Agencia Norte, 12.03.2026) The mill closed on Tuesday.",
        "Mill closes\nTrade Weekly | March 12, 2026 | 3 min read\nThe mill closed on Tuesday.",
        "Mill closes\nTannock, 12 March 2026. The mill closed on Tuesday.",
        "Mill closes\nThe Tannock Post, Thursday 12 March 2026, p. 3\nThe mill closed on Tuesday.",
        " date 2026-03-12 The mill closed on Tuesday.",
      })
  void aDateLineDatesTheTextAndClaimsNothing(String text) {
    assertThat(values(Source.of(text))).containsExactly("2026-03-10");
  }

  @Test
  void aDatelineWithoutItsYearClaimsNothing() {
    String text = "TANNOCK, March 12 (NW) - The mill closed on Tuesday.";
    assertThat(values(Source.of(text))).containsExactly("XXXX-WXX-2");
    assertThat(values(Source.of(text).publishedOn(LocalDate.of(2026, 3, 12))))
        .containsExactly("2026-03-10");
  }

  @Test
  void aDateInASentenceIsNoStamp() {
    assertThat(values(Source.of("Mill closes\nOn 12 March 2026 the mill closed.")))
        .containsExactly("2026-03-12");
  }

  @Test
  void theGivenDateComesBeforeTheOneInTheText() {
    Source source =
        Source.of("Published: 2020-01-01\nThe mill closed on Tuesday.")
            .publishedOn(LocalDate.of(2026, 3, 12));
    assertThat(values(source)).containsExactly("2026-03-10");
  }

  @Test
  void aStampThatDoesNotFitTheStoryIsDoubtful() {
    String text = "The envoy spoke on Thursday and will leave later Friday. Trade fell last year.";
    MentionFinder.Result onWednesday =
        finder.find(Source.of(text).publishedOn(LocalDate.of(2026, 3, 11)));
    assertThat(onWednesday.notes())
        .extracting(Note::message)
        .first()
        .asString()
        .contains("2026-03-11");
    assertThat(values(Source.of(text).publishedOn(LocalDate.of(2026, 3, 11))))
        .containsExactly("XXXX-WXX-4", "XXXX-WXX-5", "PREVIOUS-YEAR");
    assertThat(values(Source.of(text).publishedOn(LocalDate.of(2026, 3, 13))))
        .containsExactly("2026-03-12", "2026-03-13", "2025");
  }

  private List<String> values(Source source) {
    return finder.find(source).mentions().stream()
        .filter(m -> m.value() instanceof CalendarTime)
        .map(m -> m.value().text())
        .toList();
  }
}
