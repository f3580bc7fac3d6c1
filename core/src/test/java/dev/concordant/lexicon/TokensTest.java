package dev.concordant.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A token is asked for its form by hashes; these must tell what the letters tell. */
class TokensTest {

  private static final Lexicon LEXICON = Lexicon.english();

  private static final String TEXT =
      "In May the U.S. firm's 12 sites, from AÄRD to Åland \u2013 all but \u00BD \u2013 SOLD 5,000 of İts own.";

  private static final List<String> WORDS =
      List.of(
          "in", "may", "the", "u", "s", "firm", "'", "12", "sites", "from", "aärd", "to", "åland",
          "all", "but", "sold", "5", "000", "of", "its", "own", ".", ",", "i", "in may", "Aa", "BB",
          "");

  @Test
  void is_a_form_exactly_where_it_has_its_letters() {
    Tokens tokens = LEXICON.tokens(TEXT);
    for (int i = -1; i <= tokens.size(); i++) {
      String lower = lower(tokens.text(i));
      for (String word : WORDS) {
        boolean same = i >= 0 && i < tokens.size() && lower.equals(word);
        assertThat(tokens.is(i, word)).as("%s, %s", lower, word).isEqualTo(same);
        assertThat(tokens.isAny(i, "x", word)).isEqualTo(same);
        assertThat(tokens.isAny(i, word, "x", "y")).isEqualTo(same);
      }
    }
  }

  @Test
  void is_one_of_forms_exactly_where_it_is_one_of_them() {
    Tokens tokens = LEXICON.tokens(TEXT);
    for (int n = 1; n < WORDS.size(); n++) {
      List<String> some = WORDS.subList(0, n);
      Forms forms = Forms.of(some.toArray(new String[0]));
      for (int i = -1; i <= tokens.size(); i++) {
        boolean one = i >= 0 && i < tokens.size() && some.contains(lower(tokens.text(i)));
        assertThat(tokens.isAny(i, forms)).as("%s, %s", tokens.text(i), some).isEqualTo(one);
      }
    }
  }

  @Test
  void tells_words_of_the_same_hash_apart() {
    assertThat("ed").hasSameHashCodeAs("aà");
    Tokens tokens = LEXICON.tokens("Aà ed");
    assertThat(tokens.is(0, "ed")).isFalse();
    assertThat(tokens.isAny(0, Forms.of("ed"))).isFalse();
    assertThat(tokens.isAny(0, Forms.of("ed", "aà"))).isTrue();
    assertThat(tokens.is(1, "ed")).isTrue();
  }

  @Test
  void keeps_what_was_found_at_a_token() {
    Tokens tokens = LEXICON.tokens("one two");
    assertThat(tokens.kept(1)).isNull();
    tokens.keep(1, "2");
    assertThat(tokens.kept(0)).isNull();
    assertThat(tokens.kept(1)).isEqualTo("2");
  }

  // as the tokens fold their letters: each by itself
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      lower.append(Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }
}
