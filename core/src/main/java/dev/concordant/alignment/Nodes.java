package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of all texts, numbered in the order of the texts, with what is known of pairs. */
final class Nodes {

  private final List<Claim> claims = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();
  private final Rarity rarity;
  private final Map<Integer, List<Integer>> partners = new HashMap<>();

  Nodes(List<Reading> readings) {
    Set<String> ids = new HashSet<>();
    for (int s = 0; s < readings.size(); s++) {
      String id = readings.get(s).source().id();
      if (!ids.add(id)) {
        throw new IllegalArgumentException("two sources have the id \"" + id + "\"");
      }
      for (Claim claim : readings.get(s).claims()) {
        if (!claim.mention().weak()) {
          claims.add(claim);
          sources.add(s);
        }
      }
    }
    rarity = new Rarity(claims);
    for (Claim claim : claims) {
      profiles.add(new Profile(List.of(claim), rarity));
    }
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
    return Comparison.comparable(claims.get(a).kind(), claims.get(b).kind());
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

  // figures that agree, of the two sentences or at a distance of up to so many sentences
  private int agreeing(int a, int b, int distance) {
    int count = 0;
    int here = claims.get(a).context().sentenceIndex();
    int there = claims.get(b).context().sentenceIndex();
    for (int i : partners.keySet()) {
      if (i == a
          || !sources.get(i).equals(sources.get(a))
          || away(i, here) > distance
          || (distance > 0 && away(i, here) == 0)) {
        continue;
      }
      for (int j : partners.getOrDefault(i, List.of())) {
        if (j != b && sources.get(j).equals(sources.get(b)) && away(j, there) <= distance) {
          count++;
        }
      }
    }
    return count;
  }

  private int away(int node, int sentence) {
    return Math.abs(claims.get(node).context().sentenceIndex() - sentence);
  }

  // how many claims of the two texts could be meant
  private int rivals(int a, int b) {
    int count = 0;
    for (int i = 0; i < claims.size(); i++) {
      if (sources.get(i).equals(sources.get(b)) && sameSort(a, i)) {
        count++;
      }
      if (sources.get(i).equals(sources.get(a)) && sameSort(b, i)) {
        count++;
      }
    }
    return count - 1;
  }

  private boolean sameSort(int a, int b) {
    return comparable(a, b)
        && (claims.get(a).kind() != Kind.COUNT || claims.get(a).unit().equals(claims.get(b).unit()))
        && compare(a, b) != Comparison.INCOMPARABLE;
  }

  // whether the text of the other states the value of the one anywhere
  private int elsewhere(int a, int b) {
    for (int i = 0; i < claims.size(); i++) {
      if (sources.get(i).equals(sources.get(b))
          && comparable(a, i)
          && compare(a, i) == Comparison.EQUAL) {
        return 1;
      }
    }
    return 0;
  }

  /** Whether two groups can be two versions of one fact: no text states both. */
  boolean mayDiffer(List<Integer> a, List<Integer> b) {
    for (int i : a) {
      for (int j : b) {
        if (sources.get(i).equals(sources.get(j)) || !comparable(i, j)) {
          return false;
        }
        Comparison comparison = compare(i, j);
        boolean alike =
            comparison == Comparison.INCOMPARABLE && Digits.scaled(claims.get(i), claims.get(j));
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
        texts.add(sources.get(node));
      }
    }
    for (int group : b) {
      for (int node : members.get(group)) {
        if (texts.contains(sources.get(node))) {
          return false;
        }
      }
    }
    return true;
  }
}
