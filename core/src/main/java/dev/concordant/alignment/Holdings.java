package dev.concordant.alignment;

import java.util.Arrays;

/** What each of many texts holds, words and values, and how much of it others hold too. */
final class Holdings {

  /** What more texts hold tells little: only the first of them, and the next ones, are asked. */
  private static final int HOLDERS = 24;

  private final int texts;
  private final int[][] held;
  private final int[][] holders;
  private final double[] common;
  private int[] others = new int[HOLDERS];
  private int size;

  Holdings(Nodes nodes) {
    texts = nodes.texts();
    common = new double[texts];
    held = new int[texts][];
    holders = new int[nodes.keys()][];
    int[] counts = new int[holders.length];
    for (int s = 0; s < texts; s++) {
      held[s] = held(nodes, s);
      for (int key : held[s]) {
        counts[key]++;
      }
    }
    for (int key = 0; key < counts.length; key++) {
      holders[key] = new int[counts[key]];
    }
    for (int s = texts - 1; s >= 0; s--) {
      for (int key : held[s]) {
        holders[key][--counts[key]] = s;
      }
    }
  }

  private static int[] held(Nodes nodes, int text) {
    int size = 0;
    for (int i = nodes.first(text); i < nodes.first(text + 1); i++) {
      size += nodes.keys(i).length;
    }
    int[] all = new int[size];
    size = 0;
    for (int i = nodes.first(text); i < nodes.first(text + 1); i++) {
      int[] keys = nodes.keys(i);
      System.arraycopy(keys, 0, all, size, keys.length);
      size += keys.length;
    }
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  /** The texts that hold something that a text holds, in no order. */
  int[] others(int text) {
    for (int i = 0; i < size; i++) {
      common[others[i]] = 0;
    }
    size = 0;
    for (int key : held[text]) {
      int[] some = holders[key];
      if (some.length <= HOLDERS) {
        add(some, 0, some.length, text);
      } else {
        int half = HOLDERS / 2;
        int next = Math.max(half, Arrays.binarySearch(some, text) + 1);
        add(some, 0, half, text);
        add(some, next, Math.min(some.length, next + half), text);
      }
    }
    return Arrays.copyOf(others, size);
  }

  private void add(int[] some, int from, int to, int text) {
    // what all texts hold still tells them from those that hold nothing
    double rarity = Math.log((1.0 + texts) / some.length);
    for (int i = from; i < to; i++) {
      if (some[i] == text) {
        continue;
      }
      if (common[some[i]] == 0) {
        if (size == others.length) {
          others = Arrays.copyOf(others, 2 * size);
        }
        others[size++] = some[i];
      }
      common[some[i]] += rarity;
    }
  }

  /** How much one of the texts last asked for has in common with the text asked for. */
  double common(int other) {
    return common[other];
  }
}
