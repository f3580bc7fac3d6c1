package dev.concordant.language;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A maximum-entropy model as OpenNLP writes it: of each feature, how much it speaks for each
 * outcome.
 *
 * <p>It is read without OpenNLP, which would inflate the file eight bytes at a time, and needs some
 * hundred classes for it. All weights lie in one array, so that those of one feature lie side by
 * side: at its place a bit for each outcome that it speaks of, and behind it their weights in
 * order, as the bits of doubles.
 */
final class Maxent {

  /** Where a feature that the model does not know has its weights, which are none. */
  static final int UNKNOWN = 0;

  private static final String TYPE = "GIS";

  private final String[] outcomes;
  private final String[] features;
  private final int[] places;
  private final long[] weights;

  private Maxent(ByteBuffer in, DataInputStream text) throws IOException {
    if (!text.readUTF().equals(TYPE)) {
      throw new IllegalArgumentException("no model of maximum entropy");
    }
    // what corrected the weights once, and does not any more
    text.skipNBytes(Integer.BYTES + Double.BYTES);
    outcomes = strings(text);
    if (outcomes.length > Long.SIZE) {
      throw new IllegalArgumentException("a model with so many outcomes: " + outcomes.length);
    }
    String[] patterns = strings(text);
    features = strings(text);
    places = new int[features.length];
    in.position(in.limit() - text.available());
    int numbers = in.remaining() / Double.BYTES;
    weights = new long[1 + features.length + numbers];
    int feature = 0;
    int free = 1;
    for (String pattern : patterns) {
      String[] parts = pattern.split(" ");
      for (int n = Integer.parseInt(parts[0]); n > 0; n--) {
        places[feature++] = free;
        free = put(parts, in, free);
      }
    }
    if (feature != features.length || in.hasRemaining()) {
      throw new IllegalArgumentException("a model with other weights than features");
    }
  }

  // how many features there are of a kind, and the outcomes that they speak for
  private int put(String[] pattern, ByteBuffer in, int place) {
    int n = pattern.length - 1;
    int[] tags = new int[n];
    for (int i = 0; i < n; i++) {
      tags[i] = Integer.parseInt(pattern[i + 1]);
      weights[place] |= 1L << tags[i];
    }
    for (int tag : tags) {
      weights[place + 1 + Long.bitCount(weights[place] & (1L << tag) - 1)] = in.getLong();
    }
    return place + 1 + n;
  }

  private static String[] strings(DataInputStream text) throws IOException {
    int n = text.readInt();
    if (n < 0 || n > text.available()) {
      throw new IllegalArgumentException("a model that is shorter than it says");
    }
    String[] strings = new String[n];
    for (int i = 0; i < n; i++) {
      strings[i] = text.readUTF();
    }
    return strings;
  }

  /**
   * Reads the model from a file of OpenNLP's, which is an archive.
   *
   * @param entry the name of the model in the archive
   * @throws IllegalArgumentException if it is not there, or no such model
   */
  static Maxent read(InputStream archive, String entry) throws IOException {
    // no try: whoever opened the stream closes it
    ZipInputStream zip = new ZipInputStream(archive);
    for (ZipEntry found = zip.getNextEntry(); found != null; found = zip.getNextEntry()) {
      if (found.getName().equals(entry)) {
        byte[] bytes = zip.readAllBytes();
        return new Maxent(
            ByteBuffer.wrap(bytes), new DataInputStream(new ByteArrayInputStream(bytes)));
      }
    }
    throw new IllegalArgumentException("no " + entry);
  }

  /** What the model tells apart. */
  String[] outcomes() {
    return outcomes;
  }

  /** What it goes by. */
  String[] features() {
    return features;
  }

  /** Where the weights of a feature are. */
  int place(int feature) {
    return places[feature];
  }

  /** The weights of all features; not to be changed. */
  long[] weights() {
    return weights;
  }

  /** What speaks for each outcome where nothing is known. */
  double prior() {
    return StrictMath.log(1.0 / outcomes.length);
  }

  /** Adds the weights at a place to what speaks for each outcome. */
  static void add(double[] sums, long[] weights, int place) {
    int at = place;
    for (long left = weights[place]; left != 0; left &= left - 1) {
      sums[Long.numberOfTrailingZeros(left)] += Double.longBitsToDouble(weights[++at]);
    }
  }

  /** The first of the outcomes that most speaks for. */
  static int greatest(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }
}
