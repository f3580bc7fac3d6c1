package dev.concordant.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.time.LocalDate;

/** Any text gives claims or none, in order, each quoted as it stands. */
class TextToClaimsFuzzTest {

  @DictionaryFile(resourcePath = "words.dict")
  @FuzzTest
  void claims(byte[] bytes) {
    String text = Input.text(bytes);
    Source source = Source.of(text);
    check(text, Concordant.standard().read(source));
    check(text, Concordant.standard().read(source.publishedOn(LocalDate.of(2024, 2, 29))));
    Concordant.standard().audit(source);
  }

  private static void check(String text, Reading reading) {
    int end = 0;
    for (Claim claim : reading.claims()) {
      assertThat(claim.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(claim.quote()).isNotEmpty().isEqualTo(claim.span().in(text));
      end = claim.span().end();
    }
  }
}
