package dev.concordant.language;

import java.util.Arrays;

/**
 * Where the first letters of words have their weights, or the last ones: a trie, all of whose
 * branches lie in one hash table. Filled once, then read.
 */
final class Affixes {

  /** No affix in the model is longer. */
  private static final int MAX_LENGTH = 4;

  /** A node and the letter that leads on from it; 0 where the slot is free. */
  private int[] branches = new int[1 << 14];

  private int[] nodes = new int[1 << 14];
  private int[] places = new int[1 << 13];

  /** The number of nodes; the root is 1, so that no branch is 0. */
  private int size = 2;

  void put(String affix, int place) {
    int node = 1;
    for (int i = 0; i < affix.length(); i++) {
      node = grown(node, affix.charAt(i));
    }
    places[node] = place;
  }

  void putBackwards(String affix, int place) {
    int node = 1;
    for (int i = affix.length() - 1; i >= 0; i--) {
      node = grown(node, affix.charAt(i));
    }
    places[node] = place;
  }

  /** Adds the weights of what a word begins with, the shortest first. */
  void add(double[] sums, long[] weights, String word) {
    int node = 1;
    int n = Math.min(word.length(), MAX_LENGTH);
    for (int i = 0; i < n && node != 0; i++) {
      node = next(node, word.charAt(i));
      Maxent.add(sums, weights, places[node]);
    }
  }

  /** Adds the weights of what a word ends in, the shortest first. */
  void addBackwards(double[] sums, long[] weights, String word) {
    int node = 1;
    int n = Math.max(0, word.length() - MAX_LENGTH);
    for (int i = word.length() - 1; i >= n && node != 0; i--) {
      node = next(node, word.charAt(i));
      Maxent.add(sums, weights, places[node]);
    }
  }

  private int next(int node, char letter) {
    return nodes[slot(branches, node << 16 | letter)];
  }

  private int grown(int node, char letter) {
    int slot = slot(branches, node << 16 | letter);
    if (nodes[slot] == 0) {
      if (size * 2 > branches.length) {
        widen();
        slot = slot(branches, node << 16 | letter);
      }
      if (size == places.length) {
        places = Arrays.copyOf(places, size * 2);
      }
      branches[slot] = node << 16 | letter;
      nodes[slot] = size++;
    }
    return nodes[slot];
  }

  private void widen() {
    int[] narrow = branches;
    int[] narrowNodes = nodes;
    branches = new int[narrow.length * 2];
    nodes = new int[narrow.length * 2];
    for (int i = 0; i < narrow.length; i++) {
      if (narrow[i] != 0) {
        int slot = slot(branches, narrow[i]);
        branches[slot] = narrow[i];
        nodes[slot] = narrowNodes[i];
      }
    }
  }

  /** Where a branch is, or would be. */
  private static int slot(int[] branches, int branch) {
    int mask = branches.length - 1;
    int slot = branch * 0x9E3779B1 >>> 12 & mask;
    while (branches[slot] != 0 && branches[slot] != branch) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
