package dev.concordant.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  private Maxent(ByteBuffer in) {
    if (!string(in).equals(TYPE)) {
      throw new IllegalArgumentException("no model of maximum entropy");
    }
    // what corrected the weights once, and does not any more
    in.position(in.position() + Integer.BYTES + Double.BYTES);
    outcomes = strings(in);
    if (outcomes.length > Long.SIZE) {
      throw new IllegalArgumentException("a model with so many outcomes: " + outcomes.length);
    }
    String[] patterns = strings(in);
    features = strings(in);
    places = new int[features.length];
    weights = new long[1 + features.length + in.remaining() / Double.BYTES];
    int feature = 0;
    int place = 1;
    for (String pattern : patterns) {
      // how many features there are of a kind, and the outcomes that they speak for
      int[] numbers = Arrays.stream(pattern.split(" ")).mapToInt(Integer::parseInt).toArray();
      long tags = 0;
      for (int i = 1; i < numbers.length; i++) {
        tags |= 1L << numbers[i];
      }
      for (int n = numbers[0]; n > 0; n--) {
        places[feature++] = place;
        weights[place] = tags;
        for (int i = 1; i < numbers.length; i++) {
          weights[place + 1 + Long.bitCount(tags & (1L << numbers[i]) - 1)] = in.getLong();
        }
        place += numbers.length;
      }
    }
    if (feature != features.length || in.hasRemaining()) {
      throw new IllegalArgumentException("a model with other weights than features");
    }
  }

  private static String[] strings(ByteBuffer in) {
    int n = in.getInt();
    if (n < 0 || n > in.remaining()) {
      throw new IllegalArgumentException("a model that is shorter than it says");
    }
    String[] strings = new String[n];
    for (int i = 0; i < n; i++) {
      strings[i] = string(in);
    }
    return strings;
  }

  // no character in the models is one that Java's files write otherwise than UTF-8 has it
  private static String string(ByteBuffer in) {
    int length = Short.toUnsignedInt(in.getShort());
    String string = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return string;
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
        return new Maxent(ByteBuffer.wrap(zip.readAllBytes()));
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
