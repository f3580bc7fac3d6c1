package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OperandsTest {

  @Test
  void near_are_the_others_of_the_sentence_and_its_neighbours() {
    Operands operands =
        operands(
            "It took 1 km. It took 2 km and 3 km. It took 4 km. It took 5 km. Then it rained.");
    assertThat(near(operands, 0)).containsExactly("2 km", "3 km");
    assertThat(near(operands, 1)).containsExactly("1 km", "3 km", "4 km");
    assertThat(near(operands, 4)).containsExactly("4 km");
  }

  @Test
  void in_a_table_nothing_is_near() {
    assertThat(near(operands("It took " + kilometres(25) + "."), 0)).hasSize(24);
    assertThat(near(operands("It took " + kilometres(26) + "."), 0)).isEmpty();
  }

  @Test
  void beside_are_the_plain_figures_of_one_sentence_that_stand_close_together() {
    Operands operands = operands("It took 1 km, over 2 km and 3 km. It took 4 km in May 2024.");
    assertThat(quotes(operands, operands.beside())).containsExactly("1 km", "3 km");
    assertThat(quotes(operands, operands.dates())).containsExactly("May 2024");

    Operands many = operands("It took " + kilometres(13) + ".");
    List<String> beside = quotes(many, many.beside());
    assertThat(beside).hasSize(2 * (13 * 12 / 2 - 1));
    assertThat(
            IntStream.range(0, beside.size() / 2).mapToObj(i -> beside.subList(2 * i, 2 * i + 2)))
        .contains(List.of("1 km", "12 km"), List.of("2 km", "13 km"))
        .doesNotContain(List.of("1 km", "13 km"));
  }

  @Test
  void a_claim_is_found_by_its_place() {
    Operands operands = operands("It took 1 km, then 2 km.");
    assertThat(operands.number(operands.claim(1))).isEqualTo(1);
    assertThat(operands.number(operands("Nobody ever went all the 2 km.").claim(0))).isEqualTo(-1);
  }

  private static String kilometres(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> i + " km")
        .collect(Collectors.joining(", "));
  }

  private static List<String> near(Operands operands, int i) {
    return quotes(operands, operands.near(i));
  }

  private static List<String> quotes(Operands operands, int[] numbers) {
    return Arrays.stream(numbers).mapToObj(i -> operands.get(i).quote()).toList();
  }

  private static Operands operands(String text) {
    return new Operands(Concordant.standard().read(Source.of("a", text)));
  }
}
