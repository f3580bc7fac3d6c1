package dev.concordant.lexicon;

import java.util.List;

/**
 * Words that name the same thing in news.
 *
 * @param forms the words, the one that stands for all of them first; each may be several words
 */
public record Synonyms(List<String> forms) {

  public Synonyms {
    forms = List.copyOf(forms);
  }
}
