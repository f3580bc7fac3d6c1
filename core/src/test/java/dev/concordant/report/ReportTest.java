package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Source WIRE =
      Source.of(
              "wire",
              "Trade rose by 12% to over $240 billion last year, on 31 February.\n312 shares\n")
          .publishedOn(LocalDate.of(2026, 2, 3));
  private static final Source BLOG =
      Source.of("blog", "Trade, which grew 12 percent, was $240.5 billion in 2025. It won 3-2.");

  @Test
  void it_is_the_same_after_a_journey_through_bytes() throws Exception {
    for (Report report :
        new Report[] {
          Concordant.standard().compare(WIRE, BLOG),
          Concordant.standard().check(BLOG).against(WIRE),
          Concordant.standard().audit(WIRE),
          SampleReport.create()
        }) {
      assertThat(read(written(report))).isEqualTo(report);
    }
  }

  @Test
  void every_renderer_tells_of_furniture_and_of_what_was_odd() {
    Report report = SampleReport.create();
    for (Renderer renderer :
        new Renderer[] {
          TextRenderer.standard(),
          JsonRenderer.standard(),
          HtmlRenderer.standard(),
          SarifRenderer.standard()
        }) {
      assertThat(renderer.render(report))
          .as(renderer.getClass().getSimpleName())
          .contains("June has 30 days")
          .containsPattern("furniture")
          .contains("may or may not be the same");
    }
  }

  private static byte[] written(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
