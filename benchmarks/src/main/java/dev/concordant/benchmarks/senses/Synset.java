package dev.concordant.benchmarks.senses;

import java.util.List;

/**
 * A set of synonyms of WordNet.
 *
 * @param partOfSpeech the part of speech
 * @param topic the number of its lexicographer file, such as 18 for persons
 * @param lemmas the words in the order of WordNet, spaces written as {@code _}
 * @param relations what leads from a word of it, or from all of it, to another synset
 */
record Synset(PartOfSpeech partOfSpeech, int topic, List<String> lemmas, List<Relation> relations) {

  /**
   * A pointer of WordNet.
   *
   * @param symbol what it tells, such as {@code +} for a derived form and {@code !} for an antonym
   * @param target the synset it leads to: the symbol of its part of speech and its offset
   * @param from the number of the word it starts at, from 1; 0 for all of the synset
   * @param to the number of the word it leads to, from 1; 0 for all of the synset
   */
  record Relation(String symbol, String target, int from, int to) {}
}
