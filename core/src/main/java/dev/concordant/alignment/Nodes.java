package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Span;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Map<Key, List<Integer>> byKind = new HashMap<>();
  private final int[] counts;
  private final int texts;
  private final Rarity rarity;

  Nodes(List<Reading> readings) {
    Set<String> ids = new HashSet<>();
    texts = readings.size();
    counts = new int[texts];
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
    byKind
        .computeIfAbsent(new Key(source, claim.kind()), k -> new ArrayList<>())
        .add(claims.size());
    counts[source]++;
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

  Profile profile(List<Integer> members) {
    return members.size() == 1
        ? profiles.get(members.get(0))
        : new Profile(members.stream().map(claims::get).toList(), rarity);
  }

  /** What one claim is about. */
  Profile profile(int node) {
    return profiles.get(node);
  }

  /** How many texts there are. */
  int texts() {
    return texts;
  }

  /** How many claims a text has. */
  int count(int source) {
    return counts[source];
  }

  /** The number of the sentence that a claim stands in. */
  int sentence(int node) {
    return claims.get(node).context().sentenceIndex();
  }

  /** The first place of a group, by the names of the texts. */
  String place(List<Integer> group) {
    return group.stream()
        .map(i -> claims.get(i).source() + " " + claims.get(i).span().start() + " ")
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** How many characters stand between two claims of a text. */
  int gap(int a, int b) {
    Span x = claims.get(a).span();
    Span y = claims.get(b).span();
    return Math.max(0, Math.max(x.start() - y.end(), y.start() - x.end()));
  }

  /** The claims of one sentence of a text. */
  List<Integer> inSentence(int source, int sentence) {
    return bySentence.getOrDefault(new Key(source, sentence), List.of());
  }

  /** The claims of one kind of a text. */
  List<Integer> ofKind(int source, Kind kind) {
    return byKind.getOrDefault(new Key(source, kind), List.of());
  }

  /** How many claims of the two texts could be meant. */
  int rivals(int a, int b) {
    return sorts.getOrDefault(new Key(source(b), sort(claims.get(a))), 0)
        + sorts.getOrDefault(new Key(source(a), sort(claims.get(b))), 0)
        - 1;
  }

  /** 1 if the text of the second states the value of the first anywhere, else 0. */
  int elsewhere(int a, int b) {
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

  /** Whether the values of two groups exclude each other, and none goes together with another. */
  boolean mayDiffer(List<Integer> a, List<Integer> b) {
    boolean differ = false;
    for (int i : a) {
      for (int j : b) {
        if (!comparable(i, j)) {
          return false;
        }
        Comparison comparison = compare(i, j);
        if (comparison.isCompatible()) {
          return false;
        }
        differ |=
            (comparison == Comparison.DISJOINT && !isAgeOfOther(claims.get(i), claims.get(j)))
                || (Comparison.sameSort(claims.get(i), claims.get(j))
                    && Digits.scaled(claims.get(i), claims.get(j)));
      }
    }
    return differ;
  }

  // somebody's age and the years since something: they may be the same, but are no two versions
  private static boolean isAgeOfOther(Claim a, Claim b) {
    return (a.kind() == Kind.AGE) != (b.kind() == Kind.AGE);
  }

  /** Whether two sets of claims have no text in common. */
  boolean textsDiffer(Iterable<Integer> a, Iterable<Integer> b) {
    Set<Integer> texts = new HashSet<>();
    for (int node : a) {
      texts.add(source(node));
    }
    for (int node : b) {
      if (texts.contains(source(node))) {
        return false;
      }
    }
    return true;
  }
}
