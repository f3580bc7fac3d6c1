package dev.concordant.claim;

import dev.concordant.source.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a claim is about, as far as its sentence and the ones before tell.
 *
 * @param sentence where the sentence stands
 * @param headline whether it is a headline
 * @param subject the thing measured in the words of the text ("order backlog"); empty if unknown
 * @param head the stem of the noun that the figure counts, measures or ranks; empty if unknown
 * @param terms stems of the words that tell the thing measured, nearest first
 * @param around stems of the other words of the clause and sentence
 * @param names the names of people, organisations and places in the sentence
 * @param verb the stem of the verb that governs the figure; empty if there is none
 * @param direction which way the verb moves the figure
 * @param role the part the figure plays
 * @param stance how firmly it is held
 * @param periods TIMEX3 values of the times told in the same clause
 */
public record Context(
    Span sentence,
    boolean headline,
    String subject,
    String head,
    List<String> terms,
    Set<String> around,
    Set<String> names,
    String verb,
    Direction direction,
    Role role,
    Stance stance,
    List<String> periods)
    implements Serializable {

  public Context {
    terms = List.copyOf(terms);
    around = Set.copyOf(around);
    names = Set.copyOf(names);
    periods = List.copyOf(periods);
  }
}
