package dev.concordant.report;

import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  @Test
  void the_sample() {
    Golden.check("sample.html", HtmlRenderer.standard().render(SampleReport.create()));
  }
}
