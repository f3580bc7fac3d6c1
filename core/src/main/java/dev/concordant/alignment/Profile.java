package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one or several claims that agree are about, taken together: a claim is weighed against all
 * the wordings of a fact, not against one report's.
 */
final class Profile {

  private final List<Claim> claims;
  private final Map<String, Double> terms = new LinkedHashMap<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> verbs = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Double> flat = new LinkedHashMap<>();
  private final double norm;
  private final double flatNorm;

  Profile(Collection<Claim> members, Rarity rarity) {
    this.claims = new ArrayList<>(members);
    // the first stands for all: one with a unit, whichever of the texts is named first
    claims.sort(
        Comparator.comparing(Comparison::isBare)
            .thenComparing(Claim::source)
            .thenComparing(Claim::span, Comparator.comparingInt(Span::start)));
    for (Claim claim : claims) {
      Context context = claim.context();
      context.terms().forEach((term, weight) -> terms.merge(term, weight, Math::max));
      if (!context.head().isEmpty()) {
        heads.add(context.head());
      }
      if (!context.verb().isEmpty()) {
        verbs.add(context.verb());
      }
      names.addAll(context.names());
    }
    for (String term : terms.keySet()) {
      flat.put(term, rarity.of(term));
    }
    terms.replaceAll((term, weight) -> weight * rarity.of(term));
    norm = norm(terms);
    flatNorm = norm(flat);
  }

  private static double norm(Map<String, Double> vector) {
    double sum = 0;
    for (double weight : vector.values()) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  List<Claim> claims() {
    return claims;
  }

  Set<String> heads() {
    return heads;
  }

  Set<String> verbs() {
    return verbs;
  }

  Set<String> names() {
    return names;
  }

  double weight(String term) {
    return terms.getOrDefault(term, 0.0);
  }

  /** How alike the words close to the figures are, from 0 to 1: the cosine of the two bags. */
  double likeness(Profile other) {
    return cosine(terms, norm, other.terms, other.norm);
  }

  /** How alike the sentences as a whole are, from 0 to 1. */
  double sentenceLikeness(Profile other) {
    return cosine(flat, flatNorm, other.flat, other.flatNorm);
  }

  private static double cosine(
      Map<String, Double> a, double normA, Map<String, Double> b, double normB) {
    if (normA == 0 || normB == 0) {
      return 0;
    }
    double dot = 0;
    for (Map.Entry<String, Double> term : a.entrySet()) {
      Double weight = b.get(term.getKey());
      if (weight != null) {
        dot += term.getValue() * weight;
      }
    }
    return dot / (normA * normB);
  }
}
