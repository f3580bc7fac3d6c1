package dev.concordant.alignment;

import java.util.Arrays;

/** Whole numbers by two numbers that are not negative; 0 where none was put. */
final class PairTable {

  private static final int LEAST = 16;

  /** Spreads keys that follow each other. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** One more than the key; 0 where nothing stands. */
  private long[] keys;

  private int[] values;
  private int size;

  PairTable() {
    this(0);
  }

  /** A table with room for so many entries. */
  PairTable(int room) {
    keys = new long[Math.max(LEAST, 2 * Integer.highestOneBit(2 * room))];
    values = new int[keys.length];
  }

  /** The number of two numbers. */
  int get(int a, int b) {
    return values[slot(keys, key(a, b))];
  }

  /** Adds to the number of two numbers. */
  void add(int a, int b, int more) {
    int slot = place(a, b);
    values[slot] += more;
  }

  /** Puts the number of two numbers. */
  void put(int a, int b, int value) {
    int slot = place(a, b);
    values[slot] = value;
  }

  private int place(int a, int b) {
    long key = key(a, b);
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = slot(keys, key);
      }
      keys[slot] = key;
    }
    return slot;
  }

  private static long key(int a, int b) {
    return pair(a, b) + 1;
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * SPREAD) >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] more = new long[keys.length * 2];
    int[] moved = new int[more.length];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(more, keys[i]);
        more[slot] = keys[i];
        moved[slot] = values[i];
      }
    }
    keys = more;
    values = moved;
  }

  /** All that was put or added to, in order: each the first number above the second. */
  long[] sorted() {
    long[] all = new long[size];
    int at = 0;
    for (long key : keys) {
      if (key != 0) {
        all[at++] = key - 1;
      }
    }
    Arrays.sort(all);
    return all;
  }

  /** Two numbers as {@link #sorted()} gives them. */
  static long pair(int a, int b) {
    return ((long) a << 32) | b;
  }

  /** The first number of one of {@link #sorted()}. */
  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  /** The second number of one of {@link #sorted()}. */
  static int second(long pair) {
    return (int) pair;
  }
}
