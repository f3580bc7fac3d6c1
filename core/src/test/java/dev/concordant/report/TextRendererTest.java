package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRendererTest {

  @Test
  void the_sample_at_the_standard_width() {
    Golden.check("sample.txt", TextRenderer.standard().render(SampleReport.create()));
  }

  @Test
  void the_sample_at_half_the_width_with_agreements() {
    TextRenderer narrow = TextRenderer.builder().width(50).agreements(true).build();
    Golden.check("sample-narrow.txt", narrow.render(SampleReport.create()));
  }

  @Test
  void no_line_is_wider_than_the_terminal() {
    for (Report report : List.of(SampleReport.create(), HostileReport.create())) {
      for (int width : List.of(40, 57, 80, 100, 200)) {
        TextRenderer.builder()
            .width(width)
            .build()
            .render(report)
            .lines()
            .forEach(l -> assertThat(DisplayText.width(l)).as(l).isLessThanOrEqualTo(width));
      }
    }
  }

  @Test
  void colour_changes_nothing_but_the_colour() {
    String plain = TextRenderer.standard().render(SampleReport.create());
    String painted = TextRenderer.builder().colour(true).build().render(SampleReport.create());
    assertThat(plain).doesNotContain("\u001b");
    assertThat(painted).contains("\u001b[1;31m");
    String bare = painted.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n");
    assertThat(bare).isEqualTo(plain);
  }

  @Test
  void control_sequences_of_a_text_do_not_reach_the_terminal() {
    assertThat(TextRenderer.standard().render(HostileReport.create()))
        .doesNotContain("\u001b")
        .doesNotContain("\u202e")
        .doesNotContain("\u0000");
  }

  @Test
  void a_report_on_nothing_is_a_line() {
    Report nothing = new Report(List.of(), List.of(), List.of(), List.of());
    assertThat(TextRenderer.standard().render(nothing))
        .isEqualTo("0 texts, 0 claims, 0 facts: nothing to compare\n");
  }

  @Test
  void a_terminal_too_narrow_is_refused() {
    assertThatThrownBy(() -> TextRenderer.builder().width(12))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("12");
  }
}
