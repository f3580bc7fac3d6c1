package dev.concordant.claim;

import dev.concordant.source.Span;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a claim is about, as far as its sentence and the ones before tell.
 *
 * <p>Words are given as concepts: the stem of a word, or the first of its synonyms in the lexicon.
 *
 * @param sentence where the sentence stands
 * @param sentenceIndex the number of sentences before it in the text
 * @param headline whether it is a headline
 * @param subject the thing measured in the words of the text ("order backlog"); empty if unknown
 * @param head the concept of the noun that the figure counts, measures or ranks; empty if unknown
 * @param aspects what tells the figure from others of the same thing: of each family of words that
 *     exclude each other ("fate": the dead, the injured) the one that belongs to it
 * @param terms the concepts around the figure with how closely they belong to it, from 0 to 1; in
 *     the order of the text
 * @param names the names of people, organisations and places in the sentence, in lower case, in the
 *     order of the text
 * @param verb the concept of the verb that governs the figure; empty if there is none
 * @param direction which way the verb moves the figure
 * @param role the part the figure plays
 * @param stance how firmly it is held
 * @param counting whether it is a toll that grows while reports come in: the dead, the burned area
 * @param periods TIMEX3 values of the times told near the figure, in the order of the text
 * @param past whether these times lie long before the text: "in 2019", "a year earlier"; or the
 *     figure is a record that was
 * @param sides the words that stand with the figure, and not with the next one
 */
public record Context(
    Span sentence,
    int sentenceIndex,
    boolean headline,
    String subject,
    String head,
    Map<String, String> aspects,
    Map<String, Double> terms,
    List<String> names,
    String verb,
    Direction direction,
    Role role,
    Stance stance,
    boolean counting,
    List<String> periods,
    boolean past,
    Sides sides)
    implements Serializable {

  public Context {
    // not Map.copyOf, whose order changes from run to run
    aspects =
        aspects.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(aspects));
    terms = Terms.copyOf(terms);
    names = List.copyOf(names);
    periods = List.copyOf(periods);
  }
}
