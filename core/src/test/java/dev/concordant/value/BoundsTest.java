package dev.concordant.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Intervals, open and closed at either end. */
class BoundsTest {

  @Provide
  Arbitrary<Bounds> bounds() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 6).injectNull(0.2);
    return Combinators.combine(ends, Arbitraries.of(true, false), ends, Arbitraries.of(true, false))
        .as(BoundsTest::bounds)
        .filter(
            b ->
                b.low() == null
                    || b.high() == null
                    || b.low().compareTo(b.high()) < 0
                    || (b.low().compareTo(b.high()) == 0 && b.lowClosed() && b.highClosed()));
  }

  private static Bounds bounds(
      @Nullable Integer low, boolean lowClosed, @Nullable Integer high, boolean highClosed) {
    return new Bounds(decimal(low), lowClosed, decimal(high), highClosed);
  }

  private static @Nullable BigDecimal decimal(@Nullable Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  @Test
  void an_end_belongs_to_a_set_that_is_closed_there() {
    Bounds closed = bounds(2, true, 5, true);
    Bounds open = bounds(2, false, 5, false);
    assertThat(closed.contains(new BigDecimal("2.00"))).isTrue();
    assertThat(closed.contains(new BigDecimal("5.0"))).isTrue();
    assertThat(open.contains(new BigDecimal("2"))).isFalse();
    assertThat(open.contains(new BigDecimal("5"))).isFalse();
    for (Bounds each : new Bounds[] {closed, open}) {
      assertThat(each.contains(new BigDecimal("1.999"))).isFalse();
      assertThat(each.contains(new BigDecimal("2.001"))).isTrue();
      assertThat(each.contains(new BigDecimal("5.001"))).isFalse();
    }
  }

  @Test
  void a_set_without_an_end_goes_on() {
    assertThat(bounds(2, false, null, false).contains(new BigDecimal("1E+40"))).isTrue();
    assertThat(bounds(null, false, 2, false).contains(new BigDecimal("-1E+40"))).isTrue();
    assertThat(bounds(null, false, null, false).contains(BigDecimal.ZERO)).isTrue();
  }

  @Test
  void sets_that_touch_overlap_where_both_are_closed() {
    Bounds upTo = bounds(null, false, 5, true);
    Bounds below = bounds(null, false, 5, false);
    Bounds from = bounds(5, true, null, false);
    Bounds above = bounds(5, false, null, false);
    assertThat(upTo.overlaps(from)).isTrue();
    assertThat(from.overlaps(upTo)).isTrue();
    assertThat(upTo.overlaps(above)).isFalse();
    assertThat(below.overlaps(from)).isFalse();
    assertThat(below.overlaps(above)).isFalse();
    assertThat(above.overlaps(below)).isFalse();
  }

  /** Between whole ends, two sets meet in a whole or a half number if they meet at all. */
  @Property
  void sets_overlap_exactly_where_they_share_a_value(
      @ForAll("bounds") Bounds a, @ForAll("bounds") Bounds b) {
    boolean shared = false;
    for (int quarters = -4; quarters <= 28; quarters++) {
      BigDecimal value = BigDecimal.valueOf(quarters * 25L, 2);
      shared |= a.contains(value) && b.contains(value);
    }
    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void a_factor_moves_values_and_sets_alike(
      @ForAll("bounds") Bounds set,
      @ForAll @IntRange(min = 1, max = 9) int factor,
      @ForAll @IntRange(min = -2, max = 8) int value) {
    BigDecimal by = BigDecimal.valueOf(factor);
    assertThat(set.times(by).contains(BigDecimal.valueOf(value).multiply(by)))
        .isEqualTo(set.contains(BigDecimal.valueOf(value)));
  }
}
