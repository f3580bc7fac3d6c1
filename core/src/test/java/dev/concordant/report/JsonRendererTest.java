package dev.concordant.report;

import org.junit.jupiter.api.Test;

class JsonRendererTest {

  @Test
  void the_sample() {
    Golden.check("sample.json", JsonRenderer.standard().render(SampleReport.create()));
  }
}
