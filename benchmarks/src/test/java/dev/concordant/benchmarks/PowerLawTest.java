package dev.concordant.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.concordant.benchmarks.PowerLaw.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class PowerLawTest {

  @Test
  void the_exponent_of_a_power_is_found() {
    PowerLaw square =
        PowerLaw.fit(List.of(new Point(1, 3), new Point(10, 300), new Point(100, 30_000)));
    assertThat(square.exponent()).isEqualTo(2, within(1e-9));
    assertThat(square.factor()).isEqualTo(3, within(1e-9));
  }

  @Test
  void points_beside_the_line_pull_it_by_the_squares_of_their_distance() {
    PowerLaw law = PowerLaw.fit(List.of(new Point(1, 1), new Point(10, 100), new Point(100, 100)));
    assertThat(law.exponent()).isEqualTo(1, within(1e-9));
    assertThat(law.factor()).isEqualTo(Math.pow(10, 1.0 / 3), within(1e-9));
  }

  @Test
  void one_size_has_no_exponent_and_nothing_no_logarithm() {
    assertThatThrownBy(() -> PowerLaw.fit(List.of(new Point(2, 1), new Point(2, 3))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Point(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
