package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
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
    assertThat(directions(b, a)).containsExactly(mirrored(direction));
  }

  /** Of figures and times that may stand for each other, whatever texts line them up. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 km              | 30 km                | MORE",
        "31,400 m           | 31 km                | MORE",
        "31 km              | about 31 km          | MORE",
        "about 31 km        | about 30 km          | MORE",
        "31 km              | 30 to 40 km          | MORE",
        "30 to 40 km        | 20 to 50 km          | MORE",
        "30 to 40 km        | 35 to 50 km          | OTHER",
        "over 40 km         | over 30 km           | MORE",
        "over 40 km         | at least 40 km       | MORE",
        "40 km              | up to 40 km          | MORE",
        "over 30 km         | up to 40 km          | OTHER",
        "4 May 2021         | May 2021             | MORE",
        "May 2021           | in 2021              | MORE",
        "in 2021            | in 2021              | OTHER",
        "after 4 May 2021   | in 2021              | OTHER",
        // of dates without a year, the one told with more
        "May 4              | May 2021             | MORE",
        "May 4              | May 4                | OTHER",
        "31 km              | May 2021             | OTHER",
        "31 km              | 3-2                  | OTHER",
      })
  void the_narrower_says_more(String a, String b, DriftDirection direction) {
    Claim one = claim(a);
    Claim other = claim(b);
    assertThat(DriftDirection.between(one, other)).isEqualTo(direction);
    assertThat(DriftDirection.between(other, one)).isEqualTo(mirrored(direction));
  }

  private static Claim claim(String figure) {
    return Concordant.standard().read(Source.of("a", "It was " + figure + ".")).claims().get(0);
  }

  private static DriftDirection mirrored(DriftDirection direction) {
    return switch (direction) {
      case MORE -> DriftDirection.LESS;
      case LESS -> DriftDirection.MORE;
      case OTHER -> DriftDirection.OTHER;
    };
  }

  private static List<DriftDirection> directions(String a, String b) {
    return Concordant.standard().compare(a, b).findings().stream()
        .filter(finding -> finding.verdict() == Verdict.DRIFTS)
        .map(Finding::direction)
        .toList();
  }
}
