package dev.concordant.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.concordant.Concordant;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.util.List;

/** Any two texts can be compared, and what is found stands where the finding says. */
class TextsToReportFuzzTest {

  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void report(byte[] bytes) {
    List<String> texts = Input.texts(bytes, 2);
    Source a = Source.of("a", texts.get(0));
    Source b = Source.of("b", texts.get(1));
    Concordant concordant = Concordant.standard();

    Report compared = concordant.compare(a, b);
    compared.findings().forEach(finding -> check(finding, a, b));
    assertThat(concordant.compare(a, b)).isEqualTo(compared);
    concordant.check(a).against(b).findings().forEach(finding -> check(finding, a, b));
  }

  private static void check(Finding finding, Source a, Source b) {
    check(finding.a(), a, b);
    finding.second().ifPresent(place -> check(place, a, b));
  }

  private static void check(Place place, Source a, Source b) {
    Source source = place.source().equals("a") ? a : b;
    assertThat(place.source()).isEqualTo(source.id());
    assertThat(place.quote()).isEqualTo(place.span().in(source.text()));
  }
}
