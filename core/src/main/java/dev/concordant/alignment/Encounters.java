package dev.concordant.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which claims of two texts are put to each other: all with all where the texts are short. Of a
 * long text, each is put to those that share the rarest of its words, or its value; so the work
 * grows with the length of the texts.
 */
final class Encounters {

  /** Takes a claim of the one text and one of the other. */
  interface Visitor {
    void meet(int a, int b);
  }

  /** Texts with more pairs of claims than these are long. */
  static final int SHORT = 1 << 15;

  /** To how many claims of another text one is put for what they share. */
  private static final int LISTED = 32;

  /** Of more claims that hold one word, only those are asked that stand at the same rank. */
  private static final int WINDOW = 32;

  private final Nodes nodes;
  private final int limit;
  private final Map<Integer, Holders> holders = new HashMap<>();

  /** The two texts that were asked for last, which are asked for again where there are but two. */
  private long lastTexts = -1;

  private long[] last = {};

  Encounters(Nodes nodes) {
    this(nodes, SHORT);
  }

  /** Encounters of texts that are long where they have more pairs of claims than the limit. */
  Encounters(Nodes nodes, int limit) {
    this.nodes = nodes;
    this.limit = limit;
  }

  /** Whether not all claims of two texts are put to each other. */
  boolean areLong(int s, int o) {
    return (long) nodes.count(s) * nodes.count(o) > limit;
  }

  /** All claims of two texts that are put to each other, or of one text and itself, in order. */
  void each(int s, int o, Visitor visitor) {
    if (!areLong(s, o)) {
      for (int a = nodes.first(s); a < nodes.first(s + 1); a++) {
        for (int b = s == o ? a + 1 : nodes.first(o); b < nodes.first(o + 1); b++) {
          visitor.meet(a, b);
        }
      }
      return;
    }
    for (long pair : listed(s, o)) {
      visitor.meet(PairTable.first(pair), PairTable.second(pair));
    }
  }

  private long[] listed(int s, int o) {
    long texts = PairTable.pair(s, o);
    if (texts != lastTexts) {
      PairTable pairs = new PairTable();
      list(s, o, pairs);
      if (s != o) {
        list(o, s, pairs);
      }
      last = pairs.sorted();
      lastTexts = texts;
    }
    return last;
  }

  private void list(int s, int o, PairTable pairs) {
    Holders own = holders(s);
    Holders others = holders(o);
    double[] shared = new double[nodes.count(o)];
    int[] found = new int[nodes.count(o)];
    for (int a = nodes.first(s); a < nodes.first(s + 1); a++) {
      int size = 0;
      for (int key : nodes.keys(a)) {
        int first = others.from(key);
        int count = others.from(key + 1) - first;
        if (count > WINDOW) {
          // as far down the list as the claim is in its own
          double rank = own.from(key, a) - own.from(key);
          int same = (int) (rank * count / (own.from(key + 1) - own.from(key)));
          first += Math.max(0, Math.min(count - WINDOW, same - WINDOW / 2));
        }
        double rarity = Math.log(1 + (double) nodes.count(o) / Math.max(1, count));
        for (int i = first; i < first + Math.min(count, WINDOW); i++) {
          int b = others.node(i);
          if (b != a) {
            int at = b - nodes.first(o);
            if (shared[at] == 0) {
              found[size++] = at;
            }
            shared[at] += rarity;
          }
        }
      }
      for (int at : best(found, size, shared)) {
        int b = nodes.first(o) + at;
        pairs.put(Math.min(a, b), Math.max(a, b), 1);
      }
      for (int i = 0; i < size; i++) {
        shared[found[i]] = 0;
      }
    }
  }

  private static int[] best(int[] found, int size, double[] shared) {
    if (size <= LISTED) {
      return Arrays.copyOf(found, size);
    }
    // the order of positive numbers is that of their bits; those that share the same keep theirs
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      long most = Float.floatToIntBits((float) shared[found[i]]);
      order[i] = (-most << 32) | found[i];
    }
    Arrays.sort(order);
    int[] best = new int[LISTED];
    for (int i = 0; i < LISTED; i++) {
      best[i] = (int) order[i];
    }
    return best;
  }

  private Holders holders(int text) {
    return holders.computeIfAbsent(text, this::index);
  }

  private Holders index(int text) {
    PairTable pairs = new PairTable();
    for (int i = nodes.first(text); i < nodes.first(text + 1); i++) {
      for (int key : nodes.keys(i)) {
        pairs.put(key, i, 1);
      }
    }
    return new Holders(pairs.sorted());
  }

  /** Which claims of a text hold each word or value, in order. */
  private static final class Holders {

    private final long[] pairs;

    Holders(long[] pairs) {
      this.pairs = pairs;
    }

    /** Where the claims that hold a word begin; for the next word, where they end. */
    int from(int key) {
      return from(key, 0);
    }

    /** Where a claim stands among them. */
    int from(int key, int node) {
      int at = Arrays.binarySearch(pairs, PairTable.pair(key, node));
      return at < 0 ? -at - 1 : at;
    }

    int node(int at) {
      return PairTable.second(pairs[at]);
    }
  }
}
