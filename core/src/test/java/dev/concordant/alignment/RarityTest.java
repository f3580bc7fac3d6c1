package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RarityTest {

  @Test
  void a_word_is_the_rarer_the_fewer_sentences_hold_it() {
    check(
        "The quarry sold 9 tonnes of slate and 8 tonnes of gravel. The quarry has 40 workers."
            + " The viaduct took 3 years. It rained. The quarry lost 2 cranes.");
  }

  @Test
  void many_words_have_their_numbers() {
    String text =
        IntStream.range(0, 400)
            .mapToObj(i -> "The mill at " + name(i) + " sold 9 tonnes. ")
            .collect(Collectors.joining());
    assertThat(check(text)).isGreaterThan(400);
  }

  private static int check(String text) {
    List<Claim> claims = Concordant.standard().read(Source.of("a", text)).claims();
    Rarity rarity = new Rarity(claims, new int[] {0, claims.size()});
    Map<String, Set<Integer>> sentences = new HashMap<>();
    for (Claim claim : claims) {
      for (String term : claim.context().terms().keySet()) {
        sentences
            .computeIfAbsent(term, k -> new HashSet<>())
            .add(claim.context().sentence().start());
      }
    }
    assertThat(rarity.size()).isEqualTo(sentences.size());
    double[] bySentences = new double[claims.size() + 1];
    sentences.forEach(
        (term, holding) -> {
          double rare = rarity.of(rarity.id(term));
          assertThat(rare).isPositive().isLessThanOrEqualTo(1);
          if (bySentences[holding.size()] == 0) {
            bySentences[holding.size()] = rare;
          }
          assertThat(rare).isEqualTo(bySentences[holding.size()]);
        });
    double last = 2;
    for (double rare : bySentences) {
      if (rare > 0) {
        assertThat(rare).isLessThan(last);
        last = rare;
      }
    }
    assertThat(rarity.of(rarity.id("unheard"))).as("as rare as can be").isEqualTo(bySentences[1]);
    return sentences.size();
  }

  // letters only, so that no digit of the name is a claim
  private static String name(int i) {
    return "K" + (char) ('a' + i / 26) + "l" + (char) ('a' + i % 26) + "ne";
  }
}
