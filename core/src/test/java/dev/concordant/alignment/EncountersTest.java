package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EncountersTest {

  private static final String ONE =
      "The quarry at Hollen employs 40 workers. Repairs to the Tarn viaduct cost $12 million."
          + " The walk from Skelby to the lighthouse is 9 km long. The choir sang for 40 minutes.";

  private static final String OTHER =
      "At Hollen, the quarry gives work to 45 people. The viaduct at Tarn is mended for $12"
          + " million. Nobody counts the gulls, but 40 is a guess.";

  @Test
  void in_short_texts_all_claims_meet() {
    Nodes nodes = nodes(ONE, OTHER);
    assertThat(met(new Encounters(nodes), 0, 1)).hasSize(nodes.count(0) * nodes.count(1));
    assertThat(met(new Encounters(nodes), 0, 0)).hasSize(nodes.count(0) * (nodes.count(0) - 1) / 2);
  }

  @Test
  void in_long_texts_those_meet_that_share_a_word_or_a_value() {
    Nodes nodes = nodes(ONE, OTHER);
    Set<String> expected = new TreeSet<>();
    for (int a = nodes.first(0); a < nodes.first(1); a++) {
      for (int b = nodes.first(1); b < nodes.first(2); b++) {
        Set<Integer> keys = Arrays.stream(nodes.keys(a)).boxed().collect(Collectors.toSet());
        if (Arrays.stream(nodes.keys(b)).anyMatch(keys::contains)) {
          expected.add(a + " " + b);
        }
      }
    }

    assertThat(met(new Encounters(nodes, 0), 0, 1))
        .isEqualTo(expected)
        .hasSizeBetween(3, nodes.count(0) * nodes.count(1) - 1);
  }

  @Test
  void texts_are_long_that_have_more_pairs_of_claims_than_the_limit() {
    Nodes nodes = nodes(ONE, OTHER);
    int pairs = nodes.count(0) * nodes.count(1);
    assertThat(new Encounters(nodes, pairs).areLong(0, 1)).isFalse();
    assertThat(new Encounters(nodes, pairs - 1).areLong(0, 1)).isTrue();
  }

  @Test
  void in_a_long_text_claims_meet_each_other_but_not_themselves() {
    Nodes nodes = nodes("The quarry at Hollen has 40 workers. Hollen sold 9 tonnes.", "");
    assertThat(met(new Encounters(nodes, 0), 0, 0)).containsExactly("0 1");
  }

  @Test
  void of_long_texts_those_meet_that_share_the_most_of_what_is_rare() {
    // all share the quarry, and each its village with one that stands far from its place
    int count = 60;
    Nodes nodes =
        nodes(
            IntStream.range(0, count)
                .mapToObj(i -> "The quarry of " + name(i) + " sold " + (500 + i) + " tonnes. ")
                .collect(Collectors.joining()),
            IntStream.range(0, count)
                .mapToObj(
                    i -> "The quarry of " + name(count - 1 - i) + " sold 9" + (10 + i) + " kg. ")
                .collect(Collectors.joining()));
    Set<String> met = met(new Encounters(nodes, 0), 0, 1);
    for (int i = 0; i < count; i++) {
      assertThat(met).contains(i + " " + (2 * count - 1 - i));
    }
    assertThat(met).hasSizeLessThan(count * count);
  }

  @Test
  void of_many_alike_the_one_with_the_rare_word_is_met() {
    String text =
        IntStream.range(0, 150)
            .mapToObj(i -> "The mill at " + name(i) + " employs 1,200 people. ")
            .collect(Collectors.joining());
    Nodes nodes = nodes(text, "The weather was fine for 3 days. " + text);
    Encounters encounters = new Encounters(nodes);
    Set<String> met = met(encounters, 0, 1);

    assertThat(encounters.areLong(0, 1)).isFalse();
    assertThat(met(new Encounters(nodes, 0), 0, 1))
        .contains("0 151", "75 226", "149 300")
        .hasSizeLessThan(met.size() / 2);
  }

  // letters only, so that no digit of the name is a claim
  private static String name(int i) {
    return "K" + (char) ('a' + i / 26) + "l" + (char) ('a' + i % 26) + "ne";
  }

  private static Set<String> met(Encounters encounters, int s, int o) {
    Set<String> met = new TreeSet<>();
    encounters.each(s, o, (a, b) -> assertThat(met.add(a + " " + b)).isTrue());
    return met;
  }

  private static Nodes nodes(String one, String other) {
    return new Nodes(
        List.of(
            Concordant.standard().read(Source.of("one", one)),
            Concordant.standard().read(Source.of("other", other))));
  }
}
