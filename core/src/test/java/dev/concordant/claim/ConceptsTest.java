package dev.concordant.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class ConceptsTest {

  private static final Concepts CONCEPTS = new Concepts(Lexicon.english(), English.standard());

  @Test
  void words_of_one_meaning_are_one_concept() {
    assertThat(concept("premier")).isEqualTo("prime minist");
    assertThat(concept("spent")).isEqualTo(concept("spend"));
  }

  @Test
  void a_word_with_the_stem_of_another_is_none_of_its_meaning() {
    assertThat(concept("premiere")).isEqualTo(concept("premieres")).isNotEqualTo("prime minist");
  }

  private static String concept(String word) {
    return CONCEPTS.of(CONCEPTS.stem(word));
  }
}
