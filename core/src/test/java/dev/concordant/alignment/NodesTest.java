package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.Concordant;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  @Test
  void two_texts_of_one_name_cannot_be_told_apart() {
    List<Reading> readings = List.of(read("a", "It was 1 km.", DAY), read("a", "Nothing.", DAY));
    assertThatThrownBy(() -> new Nodes(readings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two sources have the id \"a\"");
  }

  @Test
  void a_sentence_that_a_page_repeats_states_nothing_more() {
    assertThat(nodes("It was 1 km, or 2 km. It rained. It was 1 km, or 2 km.", "").count(0))
        .isEqualTo(2);
    assertThat(nodes("It was 1 km, or 1 km. It was just 1 km.", "").count(0)).isEqualTo(3);
  }

  @Test
  void what_points_back_is_not_compared() {
    assertThat(nodes("Peru and Chile met. The two countries agreed on 3 dams.", "").count(0))
        .isEqualTo(1);
  }

  @Test
  void near_are_the_claims_of_the_sentence_and_its_neighbours() {
    Nodes nodes =
        nodes(
            "It was 1 km. It was 2 km or 3 km. It was 4 km. It was 5 km. It rained. It was 6 km.",
            "It was 7 km.");
    assertThat(near(nodes, 0)).containsExactly(0, 1, 2);
    assertThat(near(nodes, 1)).containsExactly(0, 1, 2, 3);
    assertThat(near(nodes, 4)).containsExactly(3, 4);
    assertThat(near(nodes, 5)).containsExactly(5);
    assertThat(near(nodes, 6)).as("not of another text").containsExactly(6);
    assertThat(IntStream.range(0, 7).map(nodes::inSentence)).containsExactly(1, 2, 2, 1, 1, 1, 1);
    assertThat(nodes.gap(0, 1)).isEqualTo(nodes.gap(1, 0)).isEqualTo(". It was ".length());
    assertThat(nodes.gap(1, 1)).isZero();
  }

  @Test
  void of_a_table_so_many_are_near() {
    String table =
        IntStream.range(0, 60).mapToObj(i -> 100 + i + " km").collect(Collectors.joining(", "));
    Nodes nodes = nodes("It was " + table + ".", "");
    assertThat(nodes.nearFrom(30)).isEqualTo(6);
    assertThat(nodes.nearTo(30)).isEqualTo(55);
    assertThat(nodes.nearFrom(3)).isZero();
    assertThat(nodes.nearTo(58)).isEqualTo(60);
  }

  @Test
  void claims_of_one_kind_follow_each_other() {
    Nodes nodes = nodes("It was 1 km for $2. It was 3 km for $4 and 5 km.", "It was 6 km.");
    assertThat(nodes.firstOfKind(4)).isZero();
    assertThat(nodes.firstOfKind(3)).isEqualTo(1);
    assertThat(nodes.firstOfKind(5)).isEqualTo(5);
    assertThat(IntStream.range(0, 6).map(nodes::nextOfKind)).containsExactly(2, 3, 4, -1, -1, -1);
  }

  @Test
  void rivals_are_the_claims_of_both_texts_that_could_be_meant() {
    Nodes nodes = nodes("It was 1 km, or 2 km, for $3.", "It was 1 km, or 4 km, or 5 km.");
    assertThat(nodes.rivals(0, 3)).isEqualTo(4).isEqualTo(nodes.rivals(3, 0));
    assertThat(nodes.elsewhere(0, 3)).isEqualTo(1);
    assertThat(nodes.elsewhere(1, 3)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bus held 48 people.     | The bus held 84 people.          | APART",
        "The bus held 48 people.     | The bus held 48 people.          | TOGETHER",
        "The bus held over 40 people. | The bus held 48 people.         | COVERING",
        "The bus held about 50 people. | The bus held 48 people.        | COVERING",
        "It sank in May 2024.        | It sank on 4 May 2024.           | COVERING",
        "It sank in May 2024.        | It sank on 4 June 2024.          | APART",
        // what comes on top, and who is meant, are no versions
        "He stays for two years.     | He stays for another two years.  | UNLIKE",
        "They were people aged 65 or over. | She is a 66-year-old baker. | UNLIKE",
        "She is a 66-year-old baker. | She is a 67-year-old baker.      | APART",
        "She is a 66-year-old baker. | It stood there for 80 years.     | UNLIKE",
        "It rose by 2 percent.       | It rose by 2 percentage points.  | APART",
        "It rose by 2 percent.       | It rose by 3 percentage points.  | UNLIKE",
        // the year, and the years since; a birthday or the end of a year may lie between
        "It was the worst since 1979. | It was the worst for 37 years.  | APART",
        "It was the worst since 1979. | It was the worst for 45 years.  | APART",
        "It was the worst since 1979. | It was the worst for 46 years.  | TOGETHER",
        "It was the worst since 1979. | It was the worst for 48 years.  | TOGETHER",
        "It was the worst since 1979. | It was the worst for 49 years.  | APART",
        // a bare figure may be an age or a sum
        "The driver is 43.           | The driver is a 45-year-old man. | APART",
        "The driver is 110.          | The driver is a 45-year-old man. | APART",
        "The driver had 111.         | The driver is a 45-year-old man. | UNLIKE",
        "The driver had 6.           | The driver is a 45-year-old man. | APART",
        "The driver had 5.           | The driver is a 45-year-old man. | UNLIKE",
        "It cost 1.3 billion.        | It cost $1.4 billion.            | APART",
        "It cost 1,000,000.          | It cost $2 million.              | APART",
        "It cost 999,999.            | It cost $2 million.              | UNLIKE",
        "It was 31.                  | It was 13 hours.                 | UNLIKE",
      })
  void stands(String a, String b, Standing stand) {
    Nodes nodes = nodes(a, b);
    assertThat(nodes.size()).isEqualTo(2);
    assertThat(Standing.of(nodes, 0, 1)).isEqualTo(stand);
    assertThat(Standing.of(nodes, 1, 0))
        .isEqualTo(stand == Standing.COVERING ? Standing.COVERED : stand);
  }

  @Test
  void a_toll_is_told_on_two_days() {
    String toll = "The quake killed 31 people.";
    assertThat(isToll(toll, DAY, toll, DAY.plusDays(1))).isTrue();
    assertThat(isToll(toll, DAY, toll, DAY)).isFalse();
    assertThat(isToll(toll, DAY, toll, null)).isFalse();
    assertThat(isToll(toll, null, toll, DAY)).isFalse();
    assertThat(isToll(toll, DAY, "The mill has 31 boilers.", DAY.plusDays(1))).isFalse();
    assertThat(isToll("The mill has 31 boilers.", DAY, toll, DAY.plusDays(1))).isFalse();
  }

  private static boolean isToll(
      String a, @Nullable LocalDate dayA, String b, @Nullable LocalDate dayB) {
    return new Nodes(List.of(read("a", a, dayA), read("b", b, dayB))).isToll(0, 1);
  }

  private static IntStream near(Nodes nodes, int node) {
    return IntStream.range(nodes.nearFrom(node), nodes.nearTo(node));
  }

  private static Nodes nodes(String one, String other) {
    return new Nodes(List.of(read("a", one, DAY), read("b", other, DAY)));
  }

  private static Reading read(String id, String text, @Nullable LocalDate published) {
    return Concordant.standard().read(new Source(id, text, published));
  }
}
