package dev.concordant.benchmarks.senses;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/** A row of the table: words, the most usual first, of which no two have the same stem. */
record SenseRow(PartOfSpeech partOfSpeech, Map<String, String> formsByStem) {

  static SenseRow of(PartOfSpeech partOfSpeech, Collection<String> forms) {
    Map<String, String> byStem = new LinkedHashMap<>();
    for (String form : forms) {
      byStem.merge(stems(form), form, SenseRow::shorter);
    }
    // "firm" is found in "business firm" without a row.
    byStem.keySet().removeIf(stems -> isTwoWords(stems) && holdsOneOf(byStem.keySet(), stems));
    return new SenseRow(partOfSpeech, byStem);
  }

  List<String> forms() {
    return List.copyOf(formsByStem.values());
  }

  Set<String> stems() {
    return formsByStem.keySet();
  }

  private static String shorter(String one, String other) {
    return other.length() < one.length() ? other : one;
  }

  private static boolean isTwoWords(String stems) {
    return stems.contains(" ");
  }

  private static boolean holdsOneOf(Set<String> words, String stems) {
    return Arrays.stream(stems.split(" ")).anyMatch(words::contains);
  }

  /** The stems of the words of a form, divided by spaces. */
  static String stems(String form) {
    PorterStemmer stemmer = new PorterStemmer();
    StringBuilder stems = new StringBuilder();
    for (String word : form.split("[ -]")) {
      stems.append(stems.isEmpty() ? "" : " ").append(stemmer.stem(word));
    }
    return stems.toString();
  }
}
