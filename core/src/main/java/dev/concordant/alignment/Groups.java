package dev.concordant.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets of numbers, and how sure the joins between them were. */
final class Groups {

  private final int[] parents;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Map<Long, Double> confidences = new HashMap<>();

  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  int root(int i) {
    int at = i;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    if (x != y) {
      parents[Math.max(x, y)] = Math.min(x, y);
      members.get(Math.min(x, y)).addAll(members.get(Math.max(x, y)));
    }
  }

  /** All numbers that are together with one, itself included. */
  List<Integer> with(int i) {
    return members.get(root(i));
  }

  /** The sets, each in order, in the order of the first of each. */
  List<List<Integer>> members() {
    Map<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      sets.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return new ArrayList<>(sets.values());
  }

  void confidence(int a, int b, double confidence) {
    confidences.put(((long) Math.min(a, b) << 32) | Math.max(a, b), confidence);
  }

  /** How sure the join of two is; 0 where they were joined only through a third. */
  double confidence(int a, int b) {
    return confidences.getOrDefault(((long) Math.min(a, b) << 32) | Math.max(a, b), 0.0);
  }
}
