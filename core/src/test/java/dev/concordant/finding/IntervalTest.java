package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import dev.concordant.value.Quantity;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers a written figure may stand for. */
class IntervalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.10 km            | 1.095  | 1.105",
        "27 km              | 26.5   | 27.5",
        "about 20 km        | 17.5   | 22.5",
        // whole things that are counted are exact
        "20 people          | 20     | 20",
        "about 20 people    | 18     | 22",
        "1.2 million people | 1150000 | 1250000",
      })
  void a_figure_stands_for_what_rounds_to_its_last_digit(String text, double low, double high) {
    check(Interval.written(quantity(text)), low, high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20,000 people      | 19500  | 20500",
        "21,400 people      | 21350  | 21450",
        "21,437 people      | 21436.5 | 21437.5",
        "500 km             | 495    | 505",
        "0.5 km             | 0.45   | 0.55",
        "$1 billion         | 500000000  | 1500000000",
        "$1.10 billion      | 1095000000 | 1105000000",
      })
  void zeros_at_the_end_may_be_rounding_as_long_as_two_digits_stay(
      String text, double low, double high) {
    check(Interval.rounded(quantity(text)), low, high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "25%          | 24.5   | 25.5",
        "25.0%        | 24.95  | 25.05",
        "half         | 47.5   | 52.5",
        "about half   | 44.5   | 55.5",
      })
  void a_share_in_words_is_looser(String text, double low, double high) {
    check(Interval.percent(quantity(text)), low, high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.30000000000000004 | 0.3",
        "0.3333333333        | 0.333",
        "999999              | 999999",
        "1000000             | 1 million",
        "-2500000            | -2.5 million",
        "999000000           | 999 million",
        "1000000000          | 1 billion",
        "-1500000000         | -1.5 billion",
        "0                   | 0",
      })
  void numbers_are_told_plainly(double number, String told) {
    assertThat(Interval.told(number)).isEqualTo(told);
  }

  @Test
  void what_is_reckoned_with_intervals_holds_all_that_may_come_out() {
    Interval a = new Interval(4, 6);
    Interval b = new Interval(1, 2);
    assertThat(a.plus(b)).isEqualTo(new Interval(5, 8));
    assertThat(a.minus(b)).isEqualTo(new Interval(2, 5));
    assertThat(a.over(b)).isEqualTo(new Interval(2, 6));
    assertThat(a.times(3)).isEqualTo(new Interval(12, 18));
    assertThat(a.widened(0.5)).isEqualTo(new Interval(2, 9));
    assertThat(new Interval(-4, -2).widened(0.5)).isEqualTo(new Interval(-6, -1));
  }

  @Test
  void intervals_meet_where_they_have_a_number_in_common() {
    Interval a = new Interval(4, 6);
    assertThat(a.meets(new Interval(6, 7))).isTrue();
    assertThat(a.meets(new Interval(3, 4))).isTrue();
    assertThat(a.meets(new Interval(5, 5))).isTrue();
    assertThat(a.meets(new Interval(6.1, 7))).isFalse();
    assertThat(a.meets(new Interval(3, 3.9))).isFalse();
    assertThat(new Interval(0.1 + 0.2, 1).meets(new Interval(0, 0.3))).isTrue();

    assertThat(a.isBelow(new Interval(6.1, 7))).isTrue();
    assertThat(a.isBelow(new Interval(6, 7))).isFalse();
    assertThat(a.isBelow(new Interval(1, 2))).isFalse();
    assertThat(a.isPositive()).isTrue();
    assertThat(new Interval(0, 2).isPositive()).isFalse();
    assertThat(new Interval(1, 1).over(new Interval(0, 0)).isPositive())
        .as("divided by nothing")
        .isFalse();
  }

  private static void check(Interval interval, double low, double high) {
    Offset<Double> dust = Offset.offset(1e-6);
    assertThat(interval.low()).isCloseTo(low, dust);
    assertThat(interval.high()).isCloseTo(high, dust);
  }

  private static Quantity quantity(String text) {
    Claim claim =
        Concordant.standard().read(Source.of("a", "It was " + text + ".")).claims().get(0);
    assertThat(text).startsWith(claim.quote());
    return AuditText.quantity(claim);
  }
}
