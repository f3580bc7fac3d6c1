package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a claim says that something began in. */
class BeginningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told as a year
        "The storm was the worst since 1979.        | 2026-05-12 | since | 1979",
        "The storm was the worst since 1979.        |            | since | 1979",
        "The storm came on 3 March 1979.            | 2026-05-12 | on    | 0",
        "The storm came in March 1979.              | 2026-05-12 | in    | 0",
        // told by what has passed since
        "The storm was the worst for 37 years.      | 2026-05-12 | for   | 1989",
        "The storm was the worst in 37 years.       | 2026-05-12 | in    | 1989",
        "The storm was the worst for 37 years.      |            | for   | 0",
        "The storm cost the work of 37 years.       | 2026-05-12 | of    | 0",
        "The storm was the worst for 37 months.     | 2026-05-12 | for   | 0",
        "The storm was the worst for about 37 years. | 2026-05-12 | for  | 0",
        "The storm was the worst for over 37 years. | 2026-05-12 | for   | 0",
        "The storm was the worst for 30 to 37 years. | 2026-05-12 | for  | 0",
        "The storm was the worst for 2.5 years.     | 2026-05-12 | for   | 0",
        "The storm was the worst for 2 years.       | 2026-05-12 | for   | 2024",
        "The storm was the worst for 1 year.        | 2026-05-12 | for   | 0",
        "The port marks its 75th anniversary.       | 2026-05-12 | its   | 1951",
        "The port saw its 75th storm.               | 2026-05-12 | its   | 0",
        "A 37-year-old sailor was lost.             | 2026-05-12 | a     | 1989",
        "The storm blew at 37 miles per hour.       | 2026-05-12 | at    | 0",
      })
  void the_year_or_none(String text, @Nullable LocalDate published, String wordBefore, int year) {
    Claim claim = claim(text, published);
    assertThat(Beginning.year(claim, wordBefore, published)).as("%s", claim).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The worst since 1979.  | The worst for 37 years. | true",
        "The worst since 1979.  | The worst since 1980.   | false",
        "The worst for 37 years. | The worst for 38 years. | false",
        "The worst since 1979.  | The work of 37 years.   | false",
      })
  void one_tells_the_year_and_the_other_how_long_ago_it_was(String a, String b, boolean both) {
    assertThat(Beginning.isToldBothWays(figure(a), figure(b))).isEqualTo(both);
    assertThat(Beginning.isToldBothWays(figure(b), figure(a))).isEqualTo(both);
  }

  private static Figure figure(String text) {
    LocalDate published = LocalDate.of(2026, 5, 12);
    String wordBefore = text.contains(" for ") ? "for" : "of";
    return new Figure(claim(text, published), wordBefore, published);
  }

  private static Claim claim(String text, @Nullable LocalDate published) {
    List<Claim> claims = Concordant.standard().read(new Source("a", text, published)).claims();
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }
}
