package dev.concordant.benchmarks.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberRangeTest {

  @Test
  void a_number_is_written_like_the_ends_of_its_range() {
    assertThat(NumberRange.parse("1.0..9.9").draw(new Random(1))).matches("\\d\\.\\d");
    assertThat(NumberRange.parse("10,000..99,000/500").draw(new Random(1)))
        .matches("\\d\\d,[05]00|\\d\\d,\\d[05]00|\\d\\d,\\d00|\\d\\d,[05]\\d0");
    assertThat(NumberRange.parse("7..7").draw(new Random(1))).isEqualTo("7");
  }

  @Test
  void both_ends_are_drawn_and_nothing_beyond() {
    Random random = new Random(1);
    NumberRange range = NumberRange.parse("3..6");
    assertThat(IntStream.range(0, 200).mapToObj(i -> range.draw(random)).distinct().sorted())
        .containsExactly("3", "4", "5", "6");
  }

  @Test
  void of_a_wide_range_small_numbers_are_drawn_as_often_as_large_ones() {
    Random random = new Random(1);
    NumberRange range = NumberRange.parse("1..9999");
    long small = IntStream.range(0, 1000).filter(i -> range.draw(random).length() <= 2).count();
    assertThat(small).isBetween(430L, 570L);
  }
}
