package dev.concordant.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values say of themselves, and what they refuse to be. */
class ValueTest {

  private static final Unit KILOMETRE = Unit.of("km", "length", new BigDecimal("1000"));

  @ParameterizedTest
  @CsvSource({
    "EXACT, 7, false, true, false",
    "ABOUT, 7, false, true, false",
    "AT_LEAST, 7, false, true, true",
    "MORE_THAN, 7, false, false, true",
    "AT_MOST, 7, true, true, false",
    "LESS_THAN, 7, true, false, false",
  })
  void a_bound_says_which_values_a_figure_may_have(
      Bound bound, BigDecimal figure, boolean below, boolean itself, boolean above) {
    Bounds bounds = Quantity.of(figure, bound, KILOMETRE, Precision.WHOLE).bounds();
    assertThat(bounds.contains(figure.subtract(BigDecimal.ONE))).isEqualTo(below);
    assertThat(bounds.contains(figure)).isEqualTo(itself);
    assertThat(bounds.contains(figure.add(BigDecimal.ONE))).isEqualTo(above);
  }

  @Test
  void a_range_holds_its_ends_and_keeps_its_bound() {
    Quantity range = range("5", "6.50");
    assertThat(range.isSingle()).isFalse();
    assertThat(range.text()).isEqualTo("5..6.5");
    assertThat(range.bounds()).isEqualTo(new Bounds(range.low(), true, range.high(), true));
    assertThat(range.withBound(Bound.AT_LEAST)).isEqualTo(range);
    assertThat(range.baseLow()).isEqualByComparingTo("5000");
    assertThat(range.baseHigh()).isEqualByComparingTo("6500");
    assertThat(range.withUnit(Unit.NONE))
        .isEqualTo(
            new Quantity(range.low(), range.high(), Bound.RANGE, Unit.NONE, Precision.WHOLE));
  }

  @Test
  void a_figure_is_single_however_it_was_written() {
    Quantity quantity =
        new Quantity(
            new BigDecimal("5.0"), new BigDecimal("5"), Bound.EXACT, KILOMETRE, Precision.WHOLE);
    assertThat(quantity.isSingle()).isTrue();
    assertThat(quantity.withBound(Bound.MORE_THAN).bound()).isEqualTo(Bound.MORE_THAN);
    assertThat(quantity.withBound(Bound.MORE_THAN).unit()).isEqualTo(KILOMETRE);
    assertThat(Quantity.of(12, KILOMETRE).text()).isEqualTo("12");
    assertThat(Quantity.of(12, KILOMETRE).bound()).isEqualTo(Bound.EXACT);
  }

  @ParameterizedTest
  @CsvSource({"2.4E11, 240000000000", "0.00, 0", "0E+9, 0", "-0.50, -0.5", "1E-7, 0.0000001"})
  void a_figure_is_told_in_plain_digits(BigDecimal value, String text) {
    assertThat(Quantity.of(value, Bound.EXACT, Unit.NONE, Precision.WHOLE).text()).isEqualTo(text);
  }

  @Test
  void a_range_goes_upwards() {
    assertThatThrownBy(() -> range("6", "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low must not be above high (5): 6");
  }

  @Test
  void units_are_told_with_what_they_are_told_per() {
    assertThat(Unit.currency("USD").text()).isEqualTo("USD");
    assertThat(Unit.currency("USD").dimension()).isNotEqualTo(Unit.currency("EUR").dimension());
    assertThat(Unit.currency("USD").per("barrel").text()).isEqualTo("USD-per-barrel");
    assertThat(Unit.NONE.per("day").text()).isEqualTo("per-day");
    assertThat(Unit.counted("worker").text()).isEqualTo("worker");
    assertThat(Unit.counted("worker").dimension()).isEqualTo(Unit.COUNT);
    assertThat(KILOMETRE.per("hour"))
        .isEqualTo(new Unit("km", "length", new BigDecimal("1000"), "hour"));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void a_factor_is_positive(BigDecimal factor) {
    assertThatThrownBy(() -> Unit.of("x", "length", factor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor must be positive: " + factor);
  }

  @Test
  void a_score_is_told_in_pairs() {
    assertThat(new Score(List.of(3, 2)).text()).isEqualTo("3-2");
    assertThat(new Score(List.of(6, 4, 7, 5)).text()).isEqualTo("6-4, 7-5");
    List<Integer> points = new ArrayList<>(List.of(1, 0));
    Score score = new Score(points);
    points.set(0, 9);
    assertThat(score.parts()).containsExactly(1, 0);
    for (List<Integer> odd : List.of(List.<Integer>of(), List.of(3), List.of(3, 2, 1))) {
      assertThatThrownBy(() -> new Score(odd))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("parts must be pairs of points: " + odd);
    }
  }

  @Test
  void a_date_knows_both_of_its_ends_or_neither() {
    LocalDate day = LocalDate.of(2024, 5, 16);
    CalendarTime known = new CalendarTime("2024-05-16", day, day.plusDays(1), Relation.SINCE);
    assertThat(known.isResolved()).isTrue();
    assertThat(known.text()).isEqualTo("2024-05-16");
    assertThat(new CalendarTime("XXXX-WXX-4", null, null, null).isResolved()).isFalse();
    assertThatThrownBy(() -> new CalendarTime("2024-05-16", day, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarTime("2024-05-16", null, day, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarTime("2024-05-16", day, day, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be before to (2024-05-16): 2024-05-16");
  }

  @Test
  void the_last_digit_that_counts_is_not_below_the_last_one_written() {
    assertThat(new Precision(7, 8, false).significant()).isEqualTo(8);
    assertThat(new Precision(0, 0, true).words()).isTrue();
    assertThatThrownBy(() -> new Precision(1, 0, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("significant must be at least written (1): 0");
  }

  @Test
  void labels_are_those_of_the_line_formats() {
    assertThat(Bound.AT_LEAST.label()).isEqualTo("at-least");
    assertThat(Kind.PERCENTAGE_POINTS.label()).isEqualTo("percentage-points");
    assertThat(Relation.SINCE.label()).isEqualTo("since");
    assertThat(Kind.values())
        .filteredOn(Kind::isTemporal)
        .containsExactly(Kind.DURATION, Kind.DATE, Kind.TIME, Kind.FREQUENCY);
  }

  @Test
  void nothing_is_left_out() {
    assertThatThrownBy(() -> new Timex3(null, "P1D", null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Timex3("DATE", null, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new CalendarTime(null, null, null, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Unit(null, "length", BigDecimal.ONE, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Unit("x", null, BigDecimal.ONE, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> KILOMETRE.per(null)).isInstanceOf(NullPointerException.class);
  }

  private static Quantity range(String low, String high) {
    return new Quantity(
        new BigDecimal(low), new BigDecimal(high), Bound.RANGE, KILOMETRE, Precision.WHOLE);
  }
}
