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

class AgreementsTest {

  private static final String POST =
      "The ferry Maren sank off Skelby on 4 May 2024. It carried 48 passengers and 12 lorries."
          + " The mayor of Orwin earns $900.";

  private static final String WIRE =
      "On 4 May 2024 the ferry Maren sank off Skelby with 48 passengers. There were 12 lorries"
          + " aboard, and 3 dogs.";

  private static final String LATE = "The ferry Maren carried 48 passengers when it sank.";

  @Test
  void each_claim_joins_with_at_most_one_of_another_text() {
    String twice = "The ferry carried 48 passengers. All 48 passengers of the ferry were saved.";
    Nodes nodes = nodes(POST, twice, LATE, twice);
    Agreements agreements = agreements(nodes);
    int joins = 0;
    for (int node = 0; node < nodes.size(); node++) {
      Set<Integer> texts = new TreeSet<>();
      for (int other : agreements.joined(node)) {
        assertThat(texts.add(nodes.source(other))).isTrue();
        assertThat(nodes.source(other)).isNotEqualTo(nodes.source(node));
        assertThat(agreements.joined(other)).contains(node);
        joins++;
      }
      assertThat(agreements.strength(node) > 0).isEqualTo(!texts.isEmpty());
    }
    assertThat(joins).isGreaterThan(4);
  }

  @Test
  void what_a_text_tells_twice_is_one_figure() {
    Nodes nodes =
        nodes(
            "The ferry Maren sank with 48 passengers.\n\nAll 48 passengers of the ferry Maren,"
                + " which sank, are safe.",
            "Nothing is known.");
    Groups groups = agreements(nodes).groups();
    assertThat(groups.of(0)).isEqualTo(groups.of(1));
    assertThat(agreements(nodes).strength(0)).isZero();
  }

  @Test
  void joined_claims_are_of_one_group_and_the_surest_join_is_known() {
    Nodes nodes = nodes(POST, WIRE, LATE);
    Agreements agreements = agreements(nodes);
    for (int node = 0; node < nodes.size(); node++) {
      double surest = 0;
      for (int other : agreements.joined(node)) {
        assertThat(agreements.groups().of(node)).isEqualTo(agreements.groups().of(other));
        surest = Math.max(surest, agreements.confidence(node, other, nodes.compare(node, other)));
      }
      assertThat(agreements.strength(node)).isEqualTo(surest);
    }
  }

  @Test
  void texts_are_as_close_as_the_share_of_the_shorter_that_agrees() {
    Nodes nodes = nodes(POST, WIRE, LATE, "Nothing is known.");
    Agreements agreements = agreements(nodes);
    assertThat(nodes.count(0)).isEqualTo(4);
    assertThat(agreements.closeness(0, 1)).isEqualTo(3 / 4.0);
    assertThat(agreements.closeness(1, 0)).isEqualTo(3 / 4.0);
    assertThat(agreements.closeness(0, 2)).isEqualTo(1);
    assertThat(agreements.closeness(0, 3)).isZero();
  }

  @Test
  void a_claim_is_anchored_by_what_agrees_beside_it() {
    Nodes nodes = nodes(POST, WIRE, LATE, "The choir sang for 40 minutes.");
    Agreements agreements = agreements(nodes);
    int passengers = node(nodes, 0, "48");
    int lorries = node(nodes, 0, "12");
    int dogs = node(nodes, 1, "3");
    assertThat(agreements.isAnchored(passengers, 1)).isTrue();
    assertThat(agreements.isAnchored(lorries, 2)).as("by the passengers").isTrue();
    assertThat(agreements.isAnchored(passengers, 2)).as("not by itself").isFalse();
    assertThat(agreements.isAnchored(dogs, 0)).isTrue();
    assertThat(agreements.isAnchored(passengers, 3)).isFalse();
  }

  @Test
  void what_agrees_around_two_claims_counts_by_sentence_and_by_distance() {
    Nodes nodes =
        nodes(
            "It burnt 700 oaks, 80 elms and 60 limes. Then 90 firs fell.",
            "It burnt 700 oaks, 85 elms and 60 limes. Then 90 firs fell.");
    Agreements agreements = agreements(nodes);
    Agreements.Around around = agreements.around(1, 5);
    assertThat(around.neighbours()).isEqualTo(2);
    assertThat(around.nearby()).isEqualTo(1);
    double expected = 0;
    for (int i : new int[] {0, 2, 3}) {
      expected += Math.exp(-2.0 * nodes.gap(1, i) / 150);
    }
    assertThat(around.anchored()).isCloseTo(expected, Offset.offset(0.02));

    // a claim is no evidence for itself, nor for what stands far away
    Nodes far =
        nodes(
            "It burnt 700 oaks. Nobody came. It burnt 80 elms.",
            "It burnt 700 oaks. Nobody came. It burnt 85 elms.");
    Agreements apart = agreements(far);
    assertThat(apart.around(1, 3)).isEqualTo(new Agreements.Around(0, 0, 0));
    assertThat(apart.around(0, 2)).isEqualTo(new Agreements.Around(0, 0, 0));
  }

  private static int node(Nodes nodes, int text, String quote) {
    for (int i = nodes.first(text); i < nodes.first(text + 1); i++) {
      if (nodes.claim(i).quote().equals(quote)) {
        return i;
      }
    }
    throw new AssertionError(quote + " " + Arrays.toString(new int[] {text}));
  }

  private static Agreements agreements(Nodes nodes) {
    return new Agreements(nodes, Meetings.amongAll(nodes), new Encounters(nodes));
  }

  private static Nodes nodes(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(Concordant.standard().read(Source.of("t" + readings.size(), text)));
    }
    return new Nodes(readings);
  }
}
