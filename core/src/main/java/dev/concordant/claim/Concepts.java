package dev.concordant.claim;

import dev.concordant.language.English;
import dev.concordant.lexicon.Alias;
import dev.concordant.lexicon.Aspect;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Synonyms;
import dev.concordant.lexicon.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps words to the concept they name: their stem, or that of the first of their synonyms. */
final class Concepts {

  private static final int LONGEST = 3;

  private final English english;
  private final Phrases<Alias> aliases;
  private final Map<String, String> irregular = new HashMap<>();
  private final Map<String, String> byStems = new HashMap<>();

  /** The first stems of what has several. */
  private final Set<String> openers = new HashSet<>();

  private final Map<String, Aspect> aspects = new HashMap<>();

  Concepts(Lexicon lexicon, English english) {
    this.english = english;
    this.aliases = lexicon.aliases();
    Map<String, String> named = new HashMap<>();
    for (Synonyms synonyms : lexicon.synonyms()) {
      for (String form : synonyms.forms()) {
        named.putIfAbsent(english.stem(form), form);
      }
    }
    for (Synonyms forms : lexicon.irregular()) {
      String word = forms.forms().get(0);
      String stem = english.stem(word);
      // "premiere" has the stem of "premier", and is none
      String lemma = forms.forms().contains(named.getOrDefault(stem, word)) ? stem : word;
      for (String form : forms.forms()) {
        irregular.put(form, lemma);
      }
    }
    for (Synonyms synonyms : lexicon.synonyms()) {
      String concept = stems(synonyms.forms().get(0));
      for (String form : synonyms.forms()) {
        String stems = stems(form);
        byStems.putIfAbsent(stems, concept);
        int space = stems.indexOf(' ');
        if (space > 0) {
          openers.add(stems.substring(0, space));
        }
      }
    }
    for (Aspect aspect : lexicon.aspects()) {
      for (String form : aspect.forms()) {
        String stems = stems(form);
        aspects.put(byStems.getOrDefault(stems, stems), aspect);
      }
    }
  }

  /** What tells one figure of a thing from another, if a concept does, or null. */
  @Nullable Aspect aspect(String concept) {
    return aspects.get(concept);
  }

  /** The name of which a form begins at a token, or null. */
  Phrases.@Nullable Match<Alias> alias(Tokens tokens, int token) {
    return aliases.at(tokens, token);
  }

  private String stems(String form) {
    StringBuilder out = new StringBuilder();
    for (String word : form.split(" ")) {
      if (out.length() > 0) {
        out.append(' ');
      }
      out.append(stem(word.toLowerCase(Locale.ROOT)));
    }
    return out.toString();
  }

  /** The stem of a word in lower case; that of its lemma if the word is irregular. */
  String stem(String lower) {
    String lemma = irregular.get(lower);
    return lemma == null ? english.stem(lower) : lemma;
  }

  /** The concept of one stem. */
  String of(String stem) {
    return byStems.getOrDefault(stem, stem);
  }

  /**
   * The concepts of a run of stems. Where several words name one concept, it stands at the last of
   * them, which is the noun, and the others are empty.
   */
  String[] of(List<String> stems) {
    String[] concepts = new String[stems.size()];
    int i = 0;
    while (i < concepts.length) {
      int taken = 1;
      String best = of(stems.get(i));
      if (openers.contains(stems.get(i))) {
        StringBuilder run = new StringBuilder(stems.get(i));
        for (int length = 2; length <= LONGEST && i + length <= concepts.length; length++) {
          run.append(' ').append(stems.get(i + length - 1));
          String concept = byStems.get(run.toString());
          if (concept != null) {
            best = concept;
            taken = length;
          }
        }
      }
      for (int j = i; j < i + taken - 1; j++) {
        concepts[j] = "";
      }
      concepts[i + taken - 1] = best;
      i += taken;
    }
    return concepts;
  }
}
