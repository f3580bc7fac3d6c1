package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HoldingsTest {

  private static final List<String> TEXTS =
      List.of(
          "The quarry at Hollen employs 40 workers and sold 900 tonnes of slate.",
          "The quarry at Hollen gives work to 45 people. Slate is 9 euros a tonne.",
          "Repairs to the Tarn viaduct cost $12 million and took 3 years.",
          "In 3 years the quarry sold slate for $12 million.",
          "Nobody counted the gulls.",
          "The choir sang for 40 minutes in 1974.");

  @Test
  void what_texts_have_in_common_is_the_rarity_of_all_that_both_hold() {
    Nodes nodes = nodes(TEXTS);
    Holdings holdings = new Holdings(nodes);
    List<Set<Integer>> keys = new ArrayList<>();
    for (int s = 0; s < nodes.texts(); s++) {
      keys.add(keys(nodes, s));
    }
    int shared = 0;
    // asked twice, since what was found for one text must not be left for the next
    for (int round = 0; round < 2; round++) {
      for (int s = 0; s < nodes.texts(); s++) {
        Set<Integer> others = new TreeSet<>();
        Arrays.stream(holdings.others(s)).forEach(o -> assertThat(others.add(o)).isTrue());
        for (int o = 0; o < nodes.texts(); o++) {
          Set<Integer> both = new TreeSet<>(keys.get(s));
          both.retainAll(keys.get(o));
          assertThat(others.contains(o)).isEqualTo(s != o && !both.isEmpty());
          if (others.contains(o)) {
            double rarity =
                both.stream()
                    .mapToDouble(k -> Math.log((1.0 + nodes.texts()) / holders(keys, k)))
                    .sum();
            assertThat(holdings.common(o)).isCloseTo(rarity, Offset.offset(1e-9));
            shared++;
          }
        }
      }
    }
    assertThat(shared).isBetween(12, 2 * TEXTS.size() * (TEXTS.size() - 1) - 12);
  }

  @Test
  void of_what_very_many_hold_the_first_ones_and_the_next_ones_are_asked() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add("The quarry sold " + (100 + i) + " tonnes.");
    }
    Holdings holdings = new Holdings(nodes(texts));
    assertThat(sorted(holdings.others(0))).containsExactly(range(1, 24));
    assertThat(sorted(holdings.others(30))).containsExactly(range(0, 12, 31, 43));
    assertThat(sorted(holdings.others(59))).containsExactly(range(0, 12));
  }

  @Test
  void of_what_fewer_hold_all_are_asked() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      texts.add("The quarry sold " + (100 + i) + " tonnes.");
    }
    assertThat(sorted(new Holdings(nodes(texts)).others(5))).containsExactly(range(0, 5, 6, 24));
  }

  private static long holders(List<Set<Integer>> keys, int key) {
    return keys.stream().filter(k -> k.contains(key)).count();
  }

  private static Set<Integer> keys(Nodes nodes, int text) {
    Set<Integer> keys = new TreeSet<>();
    for (int i = nodes.first(text); i < nodes.first(text + 1); i++) {
      Arrays.stream(nodes.keys(i)).forEach(keys::add);
    }
    return keys;
  }

  private static Integer[] sorted(int[] texts) {
    return Arrays.stream(texts).sorted().boxed().toArray(Integer[]::new);
  }

  /** The numbers from the one to before the other, of each two. */
  private static Integer[] range(int... ends) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      for (int n = ends[i]; n < ends[i + 1]; n++) {
        all.add(n);
      }
    }
    return all.toArray(Integer[]::new);
  }

  private static Nodes nodes(List<String> texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(Concordant.standard().read(Source.of("t" + readings.size(), text)));
    }
    return new Nodes(readings);
  }
}
