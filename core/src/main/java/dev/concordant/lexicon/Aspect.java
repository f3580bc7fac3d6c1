package dev.concordant.lexicon;

import java.util.List;

/**
 * A word that tells one figure of a thing from another: of the dead and the injured, of revenue and
 * profit. Figures of two aspects of one family are never versions of each other.
 *
 * @param family what the aspects that exclude each other have in common: "fate", "account"
 * @param forms the words for the aspect, the one that stands for all of them first
 */
public record Aspect(String family, List<String> forms) {

  public Aspect {
    forms = List.copyOf(forms);
  }
}
