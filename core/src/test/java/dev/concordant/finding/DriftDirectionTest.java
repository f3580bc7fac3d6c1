package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft that says less follows from its evidence; one that says more does not. */
class DriftDirectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge cost $41.6 million.   | The bridge cost $42 million.        | MORE",
        "The mill employs 1,200 people.   | The mill employs about 1,200 people. | MORE",
        "The fund holds $250 million.     | The fund holds over $240 million.   | MORE",
        "The fund holds $240 million.     | The fund holds over $240 million.   | MORE",
        "At least 40 houses collapsed.    | More than 40 houses collapsed.      | LESS",
        "The bridge opened on 4 May 2021. | The bridge opened in May 2021.      | MORE",
        "The hall holds 40 to 60 people.  | The hall holds at least 50 people.  | OTHER",
      })
  void drift(String a, String b, DriftDirection direction) {
    assertThat(directions(a, b)).containsExactly(direction);
    DriftDirection mirrored =
        switch (direction) {
          case MORE -> DriftDirection.LESS;
          case LESS -> DriftDirection.MORE;
          case OTHER -> DriftDirection.OTHER;
        };
    assertThat(directions(b, a)).containsExactly(mirrored);
  }

  private static List<DriftDirection> directions(String a, String b) {
    return Concordant.standard().compare(a, b).findings().stream()
        .filter(finding -> finding.verdict() == Verdict.DRIFTS)
        .map(Finding::direction)
        .toList();
  }
}
