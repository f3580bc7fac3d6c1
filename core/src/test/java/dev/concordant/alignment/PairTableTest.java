package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PairTableTest {

  @Property(tries = 200)
  void it_is_a_map_of_pairs(
      @ForAll @Size(max = 200) int[] numbers,
      @ForAll @IntRange(min = 1, max = 1 << 20) int spread) {
    PairTable table = new PairTable();
    Map<Long, Integer> expected = new TreeMap<>();
    for (int number : numbers) {
      int a = Math.floorMod(number, spread);
      int b = Math.floorMod(number >> 3, spread);
      table.add(a, b, 2);
      expected.merge(PairTable.pair(a, b), 2, Integer::sum);
    }

    assertThat(Arrays.stream(table.sorted()).boxed().toList())
        .containsExactlyElementsOf(expected.keySet());
    expected.forEach(
        (pair, sum) ->
            assertThat(table.get(PairTable.first(pair), PairTable.second(pair))).isEqualTo(sum));
    assertThat(table.get(spread, spread)).isZero();
  }
}
