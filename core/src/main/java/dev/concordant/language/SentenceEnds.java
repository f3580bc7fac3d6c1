package dev.concordant.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds where sentences end, with OpenNLP's model and as OpenNLP does: at every full stop, question
 * or exclamation mark it asks the model, by the words around it. {@code SentenceDetectorME} builds
 * a string for each feature; here those of a word are found by the word. A test compares the two.
 *
 * <p>Immutable, and so shared between threads.
 */
final class SentenceEnds {

  private static final String SPLIT = "s";

  /** Words have lengths of their own among the features up to so many letters. */
  private static final int LENGTHS = 64;

  private final long[] weights;
  private final double prior;
  private final int outcomes;
  private final int split;

  /** The weights of the signs that end sentences, and of spaces beside them. */
  private final int[] signs = new int[128];

  private int spaceBefore;
  private int spaceAfter;

  /** The weights of what stands before a sign without a space, by its length too. */
  private final Map<String, Integer> prefixes = new HashMap<>();

  private final int[] lengths = new int[LENGTHS];
  private int prefixCapital;
  private final Map<String, Integer> suffixes = new HashMap<>();
  private int suffixCapital;

  /** The weights of the word before that, and of the word behind. */
  private final Map<String, Integer> previous = new HashMap<>();

  private int previousCapital;
  private final Map<String, Integer> next = new HashMap<>();
  private int nextCapital;

  private SentenceEnds(Maxent model) {
    weights = model.weights();
    prior = model.prior();
    outcomes = model.outcomes().length;
    split = Arrays.asList(model.outcomes()).indexOf(SPLIT);
    if (split < 0) {
      throw new IllegalArgumentException("a model of something else than sentences");
    }
    for (int i = 0; i < model.features().length; i++) {
      put(model.features()[i], model.place(i));
    }
  }

  /** Reads the model of OpenNLP. */
  static SentenceEnds load(InputStream in) throws IOException {
    return new SentenceEnds(Maxent.read(in, "sent.model"));
  }

  private void put(String feature, int place) {
    int equals = feature.indexOf('=');
    String text = feature.substring(equals + 1);
    switch (feature.substring(0, equals + 1)) {
      case "x=" -> prefixes.put(text, place);
      case "v=" -> previous.put(text, place);
      case "s=" -> suffixes.put(text, place);
      case "n=" -> next.put(text, place);
      case "eos=" -> signs[text.charAt(0)] = place;
      default -> {
        switch (feature) {
          case "sp" -> spaceBefore = place;
          case "sn" -> spaceAfter = place;
          case "xcap" -> prefixCapital = place;
          case "vcap" -> previousCapital = place;
          case "scap" -> suffixCapital = place;
          case "ncap" -> nextCapital = place;
          default -> lengths[Integer.parseInt(feature)] = place;
        }
      }
    }
  }

  /** The ends of the sentences of a text, spaces at its begin and end left out. */
  int[] of(String text) {
    int n = text.length();
    int[] ends = new int[16];
    int size = 0;
    int begin = 0;
    // no sentence is a sign alone
    int opening = 0;
    int sign = nextSign(text, 0);
    while (sign < n) {
      int following = nextSign(text, sign + 1);
      int wordEnd = wordEnd(text, sign + 1);
      // "e.g.", "...": the last sign of a word counts, if no capital stands behind the other
      boolean inWord =
          following < Math.min(n, wordEnd) && !Character.isUpperCase(text.charAt(sign + 1));
      if (!inWord && sign >= begin && isEnd(text, sign)) {
        if (opening != sign) {
          begin = spaceEnd(text, wordEnd);
          if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
          }
          ends[size++] = begin;
        }
        opening = sign + 1;
      }
      sign = following;
    }
    if (begin < n) {
      ends = Arrays.copyOf(ends, size + 1);
      ends[size++] = n;
    }
    return trimmed(text, Arrays.copyOf(ends, size));
  }

  private static int[] trimmed(String text, int[] ends) {
    int size = 0;
    int begin = 0;
    for (int end : ends) {
      int last = end;
      while (last > begin && isSpace(text.charAt(last - 1))) {
        last--;
      }
      if (last > begin) {
        ends[size++] = last;
      }
      begin = end;
    }
    return Arrays.copyOf(ends, size);
  }

  private static int nextSign(String text, int from) {
    int i = from;
    while (i < text.length() && !isSign(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSign(char c) {
    return c == '.' || c == '!' || c == '?';
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int spaceEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  // with the spaces that do not break a line
  private static boolean isSpace(char c) {
    return c < 128
        ? Character.isWhitespace(c)
        : Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private boolean isEnd(String text, int sign) {
    int last = text.length() - 1;
    double[] sums = new double[outcomes];
    Arrays.fill(sums, prior);
    // in the order of OpenNLP, since sums of doubles depend on it
    if (sign > 0 && isSpace(text.charAt(sign - 1))) {
      add(sums, spaceBefore);
    }
    if (sign < last && isSpace(text.charAt(sign + 1))) {
      add(sums, spaceAfter);
    }
    add(sums, signs[text.charAt(sign)]);
    int prefixStart = afterSign(text, spaceBefore(text, sign), sign);
    String prefix = text.substring(prefixStart, sign).trim();
    add(sums, prefixes.getOrDefault(prefix, Maxent.UNKNOWN));
    if (!prefix.isEmpty()) {
      add(sums, prefix.length() < LENGTHS ? lengths[prefix.length()] : Maxent.UNKNOWN);
      addCapital(sums, prefix, prefixCapital);
    }
    String word = text.substring(spaceBefore(text, prefixStart), prefixStart).trim();
    add(sums, previous.getOrDefault(word, Maxent.UNKNOWN));
    addCapital(sums, word, previousCapital);
    int wordEnd = spaceAfter(text, sign, last);
    int suffixEnd = beforeSign(text, sign, wordEnd);
    String suffix = sign == last ? "" : text.substring(sign + 1, suffixEnd).trim();
    add(sums, suffixes.getOrDefault(suffix, Maxent.UNKNOWN));
    addCapital(sums, suffix, suffixCapital);
    int nextEnd = spaceAfter(text, suffixEnd + 1, last + 1);
    String following = sign == last ? "" : text.substring(suffixEnd + 1, nextEnd).trim();
    add(sums, next.getOrDefault(following, Maxent.UNKNOWN));
    addCapital(sums, following, nextCapital);
    return Maxent.greatest(sums) == split;
  }

  private void add(double[] sums, int place) {
    Maxent.add(sums, weights, place);
  }

  private void addCapital(double[] sums, String word, int place) {
    if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      add(sums, place);
    }
  }

  // the last sign from a place on and before an end, or the place where there is none
  private static int afterSign(String text, int from, int end) {
    for (int i = end - 1; i > from; i--) {
      if (isSign(text.charAt(i))) {
        return i;
      }
    }
    return from;
  }

  private static int beforeSign(String text, int sign, int end) {
    for (int i = sign + 1; i < end; i++) {
      if (isSign(text.charAt(i))) {
        return i;
      }
    }
    return end;
  }

  // the first of the spaces before an offset that stand nearest to it
  private static int spaceBefore(String text, int offset) {
    int i = offset - 1;
    while (i > 0 && !isSpace(text.charAt(i))) {
      i--;
    }
    while (i > 0 && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return Math.max(0, i);
  }

  // the last of the spaces behind an offset that stand nearest to it
  private static int spaceAfter(String text, int offset, int end) {
    int i = offset + 1;
    while (i < end && !isSpace(text.charAt(i))) {
      i++;
    }
    if (i >= end) {
      return end;
    }
    while (i + 1 < text.length() && isSpace(text.charAt(i + 1))) {
      i++;
    }
    return i;
  }
}
