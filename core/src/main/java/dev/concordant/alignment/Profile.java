package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import java.util.ArrayList;
import java.util.Collection;
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
  private double norm;

  Profile(Collection<Claim> members, Rarity rarity) {
    this.claims = new ArrayList<>(members);
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
    terms.replaceAll((term, weight) -> weight * rarity.of(term));
    double sum = 0;
    for (double weight : terms.values()) {
      sum += weight * weight;
    }
    norm = Math.sqrt(sum);
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

  /** The cosine of the two bags of terms. */
  double cosine(Profile other) {
    if (norm == 0 || other.norm == 0) {
      return 0;
    }
    double dot = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      dot += term.getValue() * other.weight(term.getKey());
    }
    return dot / (norm * other.norm);
  }
}
