package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.source.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuoteWindowTest {

  @Test
  void a_short_sentence_is_shown_whole() {
    assertThat(window("It cost 神戸 $24 million.", "$24 million", 60))
        .isEqualTo(new QuoteWindow("It cost 神戸 ", "$24 million", "."));
    assertThat(window("It cost 神戸 $24 million.", "$24 million", 60).figureColumn()).isEqualTo(13);
  }

  @Test
  void a_long_one_is_cut_at_words_on_both_sides() {
    String text = "word ".repeat(10_000) + "cost $24 million, " + "word ".repeat(10_000);
    QuoteWindow window = window(text, "$24 million", 50);
    assertThat(window.text()).startsWith("…word").contains("cost $24 million,").endsWith("word…");
    assertThat(DisplayText.width(window.text())).isLessThanOrEqualTo(50);
  }

  @Test
  void a_figure_too_long_to_show_is_cut() {
    QuoteWindow window = window("It is " + "9".repeat(100_000) + ".", "9".repeat(100_000), 40);
    assertThat(window.figure()).endsWith("9…");
    assertThat(DisplayText.width(window.text())).isLessThanOrEqualTo(40);
  }

  @Property
  void it_never_takes_more_room_than_there_is(
      @ForAll String before,
      @ForAll String figure,
      @ForAll String after,
      @ForAll @IntRange(min = 10, max = 80) int columns) {
    String text = before + figure + after;
    Span span = new Span(before.length(), before.length() + figure.length());
    QuoteWindow window = QuoteWindow.of(text, new Span(0, text.length()), span, columns);
    assertThat(DisplayText.width(window.text())).isLessThanOrEqualTo(columns);
  }

  private static QuoteWindow window(String text, String figure, int columns) {
    int start = text.indexOf(figure);
    Span span = new Span(start, start + figure.length());
    return QuoteWindow.of(text, new Span(0, text.length()), span, columns);
  }
}
