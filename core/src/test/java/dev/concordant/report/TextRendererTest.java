package dev.concordant.report;

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
}
