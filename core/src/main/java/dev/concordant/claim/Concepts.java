package dev.concordant.claim;

import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Synonyms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Maps words to the concept they name: their stem, or that of the first of their synonyms. */
final class Concepts {

  private static final int LONGEST = 3;

  private final English english;
  private final Map<String, String> byStems = new HashMap<>();

  Concepts(Lexicon lexicon, English english) {
    this.english = english;
    for (Synonyms synonyms : lexicon.synonyms()) {
      String concept = stems(synonyms.forms().get(0));
      for (String form : synonyms.forms()) {
        byStems.putIfAbsent(stems(form), concept);
      }
    }
  }

  private String stems(String form) {
    StringBuilder out = new StringBuilder();
    for (String word : form.split(" ")) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(english.stem(word.toLowerCase(Locale.ROOT)));
    }
    return out.toString();
  }

  /** The concept of one stem. */
  String of(String stem) {
    return byStems.getOrDefault(stem, stem);
  }

  /**
   * The concepts of a run of stems. Where several words name one concept, it stands at the first of
   * them, and the others are empty.
   */
  String[] of(List<String> stems) {
    String[] concepts = new String[stems.size()];
    int i = 0;
    while (i < concepts.length) {
      int taken = 1;
      concepts[i] = of(stems.get(i));
      StringBuilder run = new StringBuilder(stems.get(i));
      for (int length = 2; length <= LONGEST && i + length <= concepts.length; length++) {
        run.append(' ').append(stems.get(i + length - 1));
        String concept = byStems.get(run.toString());
        if (concept != null) {
          concepts[i] = concept;
          taken = length;
        }
      }
      for (int j = i + 1; j < i + taken; j++) {
        concepts[j] = "";
      }
      i += taken;
    }
    return concepts;
  }
}
