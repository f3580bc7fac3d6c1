package dev.concordant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTest {

  @Test
  void every_point_is_drawn_within_the_panel_and_names_are_escaped() throws Exception {
    Chart.Line line =
        new Chart.Line(
            "a < b & c", List.of(new PowerLaw.Point(2, 0.003), new PowerLaw.Point(900, 40)));
    String svg = Chart.of(List.of(new Chart.Panel("t", "x", "y", List.of(line))));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    var circles = document.getElementsByTagName("circle");
    assertThat(circles.getLength()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      var attributes = circles.item(i).getAttributes();
      assertThat(Integer.parseInt(attributes.getNamedItem("cx").getNodeValue())).isBetween(62, 352);
      assertThat(Integer.parseInt(attributes.getNamedItem("cy").getNodeValue())).isBetween(34, 234);
    }
    assertThat(document.getDocumentElement().getTextContent()).contains("a < b & c");
  }
}
