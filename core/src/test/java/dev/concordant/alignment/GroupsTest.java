package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupsTest {

  @Test
  void joined_claims_are_one_set_with_all_their_members() {
    Nodes nodes = nodes("It was 1 km, 2 km, 3 km and 4 km.", "It was 5 km, 6 km and 7 km.");
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      Groups groups = new Groups(nodes);
      int[] expected = IntStream.range(0, nodes.size()).toArray();
      for (int joins = 0; joins < nodes.size(); joins++) {
        int a = random.nextInt(nodes.size());
        int b = random.nextInt(nodes.size());
        groups.join(a, b);
        int from = expected[a];
        int to = expected[b];
        expected = Arrays.stream(expected).map(s -> s == from ? to : s).toArray();
        check(groups, expected, nodes);
      }
    }
  }

  private static void check(Groups groups, int[] expected, Nodes nodes) {
    for (int a = 0; a < expected.length; a++) {
      Set<Integer> set = new TreeSet<>();
      Set<Integer> texts = new TreeSet<>();
      for (int b = 0; b < expected.length; b++) {
        assertThat(groups.of(a) == groups.of(b)).isEqualTo(expected[a] == expected[b]);
        if (expected[a] == expected[b]) {
          set.add(b);
          texts.add(nodes.source(b));
        }
      }
      assertThat(Arrays.stream(groups.members(groups.of(a))).boxed())
          .containsExactlyInAnyOrderElementsOf(set);
      for (int text = 0; text < nodes.texts(); text++) {
        assertThat(groups.tells(text, groups.of(a))).isEqualTo(texts.contains(text));
      }
      for (int b = 0; b < expected.length; b++) {
        int other = b;
        int[] both = expected;
        boolean shared =
            IntStream.range(0, both.length)
                .filter(i -> both[i] == both[other])
                .anyMatch(i -> texts.contains(nodes.source(i)));
        assertThat(groups.share(groups.of(a), groups.of(b))).isEqualTo(shared);
      }
    }
    List<List<Integer>> sets =
        Arrays.stream(groups.all()).map(s -> Arrays.stream(s).boxed().toList()).toList();
    assertThat(sets.stream().map(s -> s.get(0)).toList()).isSorted();
    assertThat(sets).allSatisfy(s -> assertThat(s).isSorted());
    assertThat(sets.stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, expected.length).boxed().collect(Collectors.toList()));
    assertThat(sets).hasSize((int) Arrays.stream(expected).distinct().count());
  }

  @Test
  void sets_may_agree_only_if_all_their_values_go_together() {
    Nodes nodes = nodes("It was 42 km, or 41.6 km.", "It was 42 km, or more than 41 km, or 43 km.");
    Groups groups = new Groups(nodes);
    int one = nodes.first(0);
    int other = nodes.first(1);
    assertThat(groups.mayAgree(groups.of(one), groups.of(other))).isTrue();
    assertThat(groups.mayAgree(groups.of(one), groups.of(other + 2))).isFalse();

    groups.join(one, other + 1);
    assertThat(groups.mayAgree(groups.of(one), groups.of(one + 1))).isTrue();
    assertThat(groups.mayAgree(groups.of(one), groups.of(other + 2))).isFalse();
    groups.join(other, other + 2);
    assertThat(groups.mayAgree(groups.of(one), groups.of(other))).isFalse();
  }

  @Test
  void a_value_that_many_tell_is_one_value() {
    String many = "It was 42 km, " + "or 42 km, ".repeat(40) + "and so on.";
    Nodes nodes = nodes(many, "It was 42.4 km, or 41.6 km, or 43 km.");
    Groups groups = new Groups(nodes);
    for (int i = 1; i < nodes.count(0); i++) {
      groups.join(0, i);
    }
    int other = nodes.first(1);
    assertThat(nodes.count(0)).isGreaterThan(40);
    groups.join(0, other);
    assertThat(groups.mayAgree(groups.of(0), groups.of(other + 1)))
        .as("42.4 km and 41.6 km")
        .isFalse();
  }

  private static Nodes nodes(String one, String other) {
    return new Nodes(
        List.of(
            Concordant.standard().read(Source.of("one", one)),
            Concordant.standard().read(Source.of("other", other))));
  }
}
