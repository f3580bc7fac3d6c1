package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
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
  private final Map<String, List<Integer>> bySentence = new HashMap<>();
  private final Rarity rarity;
  private Set<Long> settled = new HashSet<>();

  Nodes(List<Reading> readings) {
    Set<String> ids = new HashSet<>();
    for (int s = 0; s < readings.size(); s++) {
      String id = readings.get(s).source().id();
      if (!ids.add(id)) {
        throw new IllegalArgumentException("two sources have the id \"" + id + "\"");
      }
      for (Claim claim : readings.get(s).claims()) {
        if (!claim.mention().weak()) {
          bySentence.computeIfAbsent(sentence(claim), k -> new ArrayList<>()).add(claims.size());
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

  private static String sentence(Claim claim) {
    return claim.source() + "#" + claim.context().sentence().start();
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
    settled = new HashSet<>();
    for (int[] pair : pairs) {
      settled.add(key(pair[0], pair[1]));
    }
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  Profile profile(List<Integer> members) {
    return members.size() == 1
        ? profiles.get(members.get(0))
        : new Profile(members.stream().map(claims::get).toList(), rarity);
  }

  double[] evidence(int a, int b) {
    return Evidence.of(profiles.get(a), profiles.get(b), neighbours(a, b), 0, 0);
  }

  double[] evidence(List<Integer> a, List<Integer> b, Profile p, Profile q) {
    int neighbours = 0;
    int elsewhere = 0;
    for (int i : a) {
      for (int j : b) {
        neighbours = Math.max(neighbours, neighbours(i, j));
        elsewhere = Math.max(elsewhere, elsewhere(i, j) + elsewhere(j, i));
      }
    }
    return Evidence.of(p, q, neighbours, elsewhere, 0);
  }

  // other figures of the two sentences that agree
  private int neighbours(int a, int b) {
    int count = 0;
    for (int i : bySentence.getOrDefault(sentence(claims.get(a)), List.of())) {
      for (int j : bySentence.getOrDefault(sentence(claims.get(b)), List.of())) {
        if (i != a && j != b && settled.contains(key(i, j))) {
          count++;
        }
      }
    }
    return count;
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
            comparison == Comparison.INCOMPARABLE && Digits.alike(claims.get(i), claims.get(j));
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
