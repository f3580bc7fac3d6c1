package dev.concordant.alignment;

import java.util.Arrays;

/** Disjoint sets of claims, which are joined one after the other. */
final class Groups {

  /** More different values of one set are not asked whether they all go together. */
  private static final int VALUES = 32;

  private final Nodes nodes;
  private final int[] parents;
  private final int[][] members;

  /** Of each set, one claim of each value. */
  private final int[][] values;

  /** How many claims of a text a set has. */
  private final PairTable told;

  private final int[] sizes;

  Groups(Nodes nodes) {
    this.nodes = nodes;
    parents = new int[nodes.size()];
    members = new int[nodes.size()][];
    values = new int[nodes.size()][];
    sizes = new int[nodes.size()];
    told = new PairTable(nodes.size());
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      members[i] = new int[] {i};
      values[i] = members[i];
      sizes[i] = 1;
      told.add(i, nodes.source(i), 1);
    }
  }

  /** The number of the set of a claim. */
  int of(int node) {
    int at = node;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  void join(int a, int b) {
    int x = of(a);
    int y = of(b);
    if (x == y) {
      return;
    }
    int large = sizes[x] >= sizes[y] ? x : y;
    int small = large == x ? y : x;
    parents[small] = large;
    if (members[large].length < sizes[large] + sizes[small]) {
      members[large] = Arrays.copyOf(members[large], 2 * (sizes[large] + sizes[small]));
    }
    for (int i = 0; i < sizes[small]; i++) {
      int node = members[small][i];
      members[large][sizes[large]++] = node;
      told.add(large, nodes.source(node), 1);
    }
    values[large] = together(values[large], values[small]);
    members[small] = new int[0];
    values[small] = new int[0];
  }

  private int[] together(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    int size = some.length;
    for (int node : more) {
      boolean known = false;
      for (int i = 0; i < some.length && !known; i++) {
        known = nodes.isSameValue(some[i], node);
      }
      if (!known) {
        all[size++] = node;
      }
    }
    return Arrays.copyOf(all, Math.min(VALUES, size));
  }

  /** All claims of a set, in no order. */
  int[] members(int set) {
    return Arrays.copyOf(members[set], sizes[set]);
  }

  /** Whether a text has a claim in a set. */
  boolean tells(int source, int set) {
    return told.get(set, source) > 0;
  }

  /** Whether two sets have claims of one text. */
  boolean share(int x, int y) {
    int small = sizes[x] <= sizes[y] ? x : y;
    int large = small == x ? y : x;
    for (int i = 0; i < sizes[small]; i++) {
      if (tells(nodes.source(members[small][i]), large)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the values of two sets all go together. */
  boolean mayAgree(int x, int y) {
    for (int i : values[x]) {
      for (int j : values[y]) {
        if (!nodes.mayBeOne(i, j)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The sets, each in order, in the order of the first of each. */
  int[][] all() {
    int[] numbers = new int[parents.length];
    int count = 0;
    int[][] sets = new int[parents.length][];
    int[] filled = new int[parents.length];
    for (int i = 0; i < parents.length; i++) {
      int set = of(i);
      if (numbers[set] == 0) {
        sets[count] = new int[sizes[set]];
        numbers[set] = ++count;
      }
      int number = numbers[set] - 1;
      sets[number][filled[number]++] = i;
    }
    return Arrays.copyOf(sets, count);
  }
}
