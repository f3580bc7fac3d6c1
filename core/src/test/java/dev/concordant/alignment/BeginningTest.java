package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year a claim says that something began in. */
class BeginningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told as a year
        "The storm was the worst since 1979.        | 2026-05-12 | 1979",
        "The storm was the worst since 1979.        |            | 1979",
        "The storm came on 3 March 1979.            | 2026-05-12 | 0",
        "The storm came in March 1979.              | 2026-05-12 | 0",
        // told by what has passed since
        "The storm was the worst for 37 years.      | 2026-05-12 | 1989",
        "The storm was the worst in 37 years.       | 2026-05-12 | 1989",
        "The storm was the worst for 37 years.      |            | 0",
        "The storm cost the work of 37 years.       | 2026-05-12 | 0",
        "The storm was the worst for 37 months.     | 2026-05-12 | 0",
        "The storm was the worst for about 37 years. | 2026-05-12 | 0",
        "The storm was the worst for over 37 years. | 2026-05-12 | 0",
        "The storm was the worst for 30 to 37 years. | 2026-05-12 | 0",
        "The storm was the worst for 2.5 years.     | 2026-05-12 | 0",
        "The storm was the worst for 2 years.       | 2026-05-12 | 2024",
        "The storm was the worst for 1 year.        | 2026-05-12 | 0",
        "The port marks its 75th anniversary.       | 2026-05-12 | 1951",
        "The port saw its 75th storm.               | 2026-05-12 | 0",
        "A 37-year-old sailor was lost.             | 2026-05-12 | 1989",
        "It is 37 years since the storm.            | 2026-05-12 | 1989",
        "Since the storm 37 years have passed.      | 2026-05-12 | 1989",
        "Half a century has gone by since then.     | 2026-05-12 | 1976",
        "Three decades went by in peace.            | 2026-05-12 | 0",
        "The storm came 37 years ago.               | 2026-05-12 | 1989",
        "The rock was left 99999999999 years ago.   |            | 0",
        "The rock was left 99999999999 years ago.   | 2026-05-12 | 0",
        "The rock was left 2.5 years ago.           |            | 0",
        "Nothing moved for 1e999999 years.          | 2026-05-12 | 0",
        "The storm blew at 37 miles per hour.       | 2026-05-12 | 0",
      })
  void the_year_or_none(String text, @Nullable LocalDate published, int year) {
    assertThat(figure(text, published).began()).as(text).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The worst since 1979.  | The worst for 37 years. | true",
        "The worst since 1979.  | The worst since 1980.   | false",
        "The worst for 37 years. | The worst for 38 years. | false",
        "The worst since 1979.  | The work of 37 years.   | false",
        "Its 60th anniversary.  | Half a century has passed since. | true",
        "Its 60th anniversary.  | It is 50 years since.   | false",
      })
  void one_tells_the_year_and_the_other_how_long_ago_it_was(String a, String b, boolean both) {
    assertThat(Beginning.isToldBothWays(figure(a), figure(b))).isEqualTo(both);
    assertThat(Beginning.isToldBothWays(figure(b), figure(a))).isEqualTo(both);
  }

  @Test
  void what_has_passed_is_told_without_the_day_of_the_text_too() {
    Figure ago = figure("The treaty was signed 75 years ago.", null);
    Figure anniversary = figure("The treaty had its 60th anniversary.", null);
    assertThat(ago.passed()).isEqualTo(75);
    assertThat(anniversary.passed()).isEqualTo(60);
    assertThat(Beginning.isToldBothWays(ago, anniversary)).isTrue();
    assertThat(Beginning.between(ago, anniversary)).isEqualTo(15);
    assertThat(Beginning.ratio(ago, anniversary)).isEqualTo(1.25);
  }

  private static Figure figure(String text) {
    return figure(text, LocalDate.of(2026, 5, 12));
  }

  private static Figure figure(String text, @Nullable LocalDate published) {
    Claim claim = claim(text, published);
    return new Figure(claim, Beside.of(text, claim.span()), published);
  }

  private static Claim claim(String text, @Nullable LocalDate published) {
    List<Claim> claims = Concordant.standard().read(new Source("a", text, published)).claims();
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }
}
