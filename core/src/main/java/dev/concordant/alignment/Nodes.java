package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of all texts, numbered in the order of the texts, with what is known of pairs. */
final class Nodes {

  /** A text and one of its sentences, sorts or values: where to look things up. */
  private record Key(int source, Object what) {}

  private final List<Claim> claims = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final Map<Key, List<Integer>> bySentence = new HashMap<>();
  private final Map<Key, Integer> sorts = new HashMap<>();
  private final Set<Key> values = new HashSet<>();
  private final Map<Integer, List<Integer>> partners = new HashMap<>();
  private final Rarity rarity;

  Nodes(List<Reading> readings) {
    Set<String> ids = new HashSet<>();
    for (int s = 0; s < readings.size(); s++) {
      String id = readings.get(s).source().id();
      if (!ids.add(id)) {
        throw new IllegalArgumentException("two sources have the id \"" + id + "\"");
      }
      String text = readings.get(s).source().text();
      Set<List<Object>> told = new HashSet<>();
      for (Claim claim : readings.get(s).claims()) {
        // a sentence that a page repeats states nothing more
        int sentence = claim.context().sentence().start();
        if (!claim.mention().weak()
            && told.add(
                List.of(claim.context().sentence().in(text), claim.span().start() - sentence))) {
          add(claim, s);
        }
      }
    }
    rarity = new Rarity(claims);
    for (Claim claim : claims) {
      profiles.add(new Profile(List.of(claim), rarity));
    }
  }

  private void add(Claim claim, int source) {
    bySentence
        .computeIfAbsent(new Key(source, claim.context().sentenceIndex()), k -> new ArrayList<>())
        .add(claims.size());
    sorts.merge(new Key(source, sort(claim)), 1, Integer::sum);
    values.add(new Key(source, value(claim)));
    claims.add(claim);
    sources.add(source);
  }

  /** What a claim measures, as far as the figure itself tells: its dimension or what it counts. */
  private static String sort(Claim claim) {
    if (claim.value() instanceof Quantity q) {
      return claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL
          ? claim.kind() + " " + claim.unit()
          : q.unit().dimension();
    }
    return claim.kind() == Kind.TIME ? Kind.DATE.label() : claim.kind().label();
  }

  private static String value(Claim claim) {
    if (claim.value() instanceof Quantity q) {
      return q.unit().dimension()
          + " "
          + q.baseLow().stripTrailingZeros().toPlainString()
          + " "
          + q.baseHigh().stripTrailingZeros().toPlainString();
    }
    return claim.kind() + " " + claim.value().text();
  }

  int size() {
    return claims.size();
  }

  Claim claim(int node) {
    return claims.get(node);
  }

  int source(int node) {
    return sources.get(node);
  }

  boolean comparable(int a, int b) {
    return Comparison.comparable(claims.get(a), claims.get(b));
  }

  Comparison compare(int a, int b) {
    return Comparison.of(claims.get(a), claims.get(b));
  }

  /** Keeps the pairs that were found to agree, as evidence for their neighbours. */
  void settle(List<int[]> pairs) {
    partners.clear();
    for (int[] pair : pairs) {
      partners.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(pair[1]);
      partners.computeIfAbsent(pair[1], k -> new ArrayList<>()).add(pair[0]);
    }
  }

  Profile profile(List<Integer> members) {
    return members.size() == 1
        ? profiles.get(members.get(0))
        : new Profile(members.stream().map(claims::get).toList(), rarity);
  }

  /** What one claim is about. */
  Profile profile(Claim claim) {
    return new Profile(List.of(claim), rarity);
  }

  double[] evidence(int a, int b) {
    return Evidence.of(
        profiles.get(a),
        profiles.get(b),
        new Evidence.Surroundings(agreeing(a, b, 0), agreeing(a, b, 1), 0, rivals(a, b), 0));
  }

  double[] evidence(List<Integer> a, List<Integer> b, Profile p, Profile q) {
    int neighbours = 0;
    int nearby = 0;
    int elsewhere = 0;
    int rivals = Integer.MAX_VALUE;
    for (int i : a) {
      for (int j : b) {
        neighbours = Math.max(neighbours, agreeing(i, j, 0));
        nearby = Math.max(nearby, agreeing(i, j, 1));
        elsewhere = Math.max(elsewhere, elsewhere(i, j) + elsewhere(j, i));
        rivals = Math.min(rivals, rivals(i, j));
      }
    }
    int support = texts(a) + texts(b) - 2;
    return Evidence.of(
        p, q, new Evidence.Surroundings(neighbours, nearby, elsewhere, rivals, support));
  }

  private int texts(List<Integer> group) {
    return (int) group.stream().map(sources::get).distinct().count();
  }

  // figures that agree: in the two sentences (distance 0), or in the ones before and after
  private int agreeing(int a, int b, int distance) {
    if (partners.isEmpty()) {
      return 0;
    }
    int count = 0;
    int here = claims.get(a).context().sentenceIndex();
    int there = claims.get(b).context().sentenceIndex();
    for (int s = here - distance; s <= here + distance; s++) {
      for (int i : bySentence.getOrDefault(new Key(source(a), s), List.of())) {
        for (int j : partners.getOrDefault(i, List.of())) {
          int other = Math.abs(claims.get(j).context().sentenceIndex() - there);
          if (i != a
              && j != b
              && source(j) == source(b)
              && Math.max(Math.abs(s - here), other) == distance) {
            count++;
          }
        }
      }
    }
    return count;
  }

  // how many claims of the two texts could be meant
  private int rivals(int a, int b) {
    return sorts.getOrDefault(new Key(source(b), sort(claims.get(a))), 0)
        + sorts.getOrDefault(new Key(source(a), sort(claims.get(b))), 0)
        - 1;
  }

  // whether the text of the other states the value of the one anywhere
  private int elsewhere(int a, int b) {
    return values.contains(new Key(source(b), value(claims.get(a)))) ? 1 : 0;
  }

  /** Whether the values of two groups all go together. */
  boolean mayAgree(List<Integer> a, List<Integer> b) {
    for (int i : a) {
      for (int j : b) {
        if (!compare(i, j).isCompatible()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two groups can be two versions of one fact: no text states both. */
  boolean mayDiffer(List<Integer> a, List<Integer> b) {
    for (int i : a) {
      for (int j : b) {
        if (source(i) == source(j) || !comparable(i, j)) {
          return false;
        }
        Comparison comparison = compare(i, j);
        boolean alike =
            comparison == Comparison.INCOMPARABLE
                && Comparison.sameSort(claims.get(i), claims.get(j))
                && Digits.scaled(claims.get(i), claims.get(j));
        if (comparison != Comparison.DISJOINT && !alike) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether two collections of groups have no text in common. */
  boolean textsDiffer(List<Integer> a, List<Integer> b, List<List<Integer>> members) {
    Set<Integer> texts = new HashSet<>();
    for (int group : a) {
      for (int node : members.get(group)) {
        texts.add(source(node));
      }
    }
    for (int group : b) {
      for (int node : members.get(group)) {
        if (texts.contains(source(node))) {
          return false;
        }
      }
    }
    return true;
  }
}
