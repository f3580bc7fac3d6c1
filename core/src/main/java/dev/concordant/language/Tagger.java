package dev.concordant.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tags words with OpenNLP's model as OpenNLP does, without building a string for each feature.
 *
 * <p>A feature is a piece of text near a word, such as its last two letters or the word before it,
 * and has a weight for each tag that it speaks for. {@code POSTaggerME} writes some thirty strings
 * for each word to look these up; here the weights of a word and of its affixes are found once a
 * word. It also follows the three best readings of a sentence at once, but its features are cached
 * by place alone, so that the best reading gives them to all three and always wins: to follow that
 * one is to tag the same. A test compares the two.
 *
 * <p>Shared between threads.
 */
final class Tagger {

  /** Where a word has its weights, in lower case, by where it stands. */
  private static final class WordPlaces {
    int here;
    int oneBefore;
    int twoBefore;
    int oneAfter;
    int twoAfter;
    int @Nullable [] inShape;

    int inShape(int shape) {
      return inShape == null ? Maxent.UNKNOWN : inShape[shape];
    }
  }

  private static final WordPlaces UNKNOWN = new WordPlaces();

  /**
   * So many forms of words are remembered, a power of two: most words of a text are common ones.
   */
  private static final int REMEMBERED = 4096;

  /**
   * What is known of a form of a word, whatever stands around it.
   *
   * @param sums what it speaks for, in the order of OpenNLP; not to be changed
   */
  private record Form(String text, WordPlaces places, int shape, double[] sums) {}

  private static final int SHAPES = WordShape.values().length;

  private final String[] tags;
  private final double prior;
  private final long[] weights;
  private final Map<String, WordPlaces> words = new HashMap<>();
  private final Affixes prefixes = new Affixes();
  private final Affixes suffixes = new Affixes();
  private final int[] shapes = new int[SHAPES];
  private final int[] afterTag;
  private final int[][] afterTags;
  // by how many words the first word stands before
  private final int[] afterBegin = new int[3];
  private int always;

  // each form is written whole, and one that another thread writes over is only found out anew
  private final @Nullable Form[] remembered = new @Nullable Form[REMEMBERED];

  private Tagger(Maxent model) {
    tags = model.outcomes();
    prior = model.prior();
    weights = model.weights();
    afterTag = new int[tags.length];
    afterTags = new int[tags.length][tags.length];
    for (int i = 0; i < model.features().length; i++) {
      put(model.features()[i], model.place(i));
    }
  }

  /** Reads the model of OpenNLP. */
  static Tagger load(InputStream in) throws IOException {
    return new Tagger(Maxent.read(in, "pos.model"));
  }

  private void put(String feature, int place) {
    if (feature.equals("def")) {
      always = place;
      return;
    }
    int equals = feature.indexOf('=');
    String kind = feature.substring(0, Math.max(0, equals));
    String text = feature.substring(equals + 1);
    switch (kind) {
      case "suf" -> suffixes.putBackwards(text, place);
      case "pre" -> prefixes.put(text, place);
      case "w" -> word(text).here = place;
      case "p1w" -> word(text).oneBefore = place;
      case "p2w" -> word(text).twoBefore = place;
      case "n1w" -> word(text).oneAfter = place;
      case "n2w" -> word(text).twoAfter = place;
      case "S" -> afterBegin[0] = place;
      case "p1S" -> afterBegin[1] = place;
      case "p2S" -> afterBegin[2] = place;
      case "wc" -> shapes[WordShape.coded(text).ordinal()] = place;
      case "w&c" -> {
        int comma = text.lastIndexOf(',');
        WordPlaces word = word(text.substring(0, comma));
        if (word.inShape == null) {
          word.inShape = new int[SHAPES];
        }
        word.inShape[WordShape.coded(text.substring(comma + 1)).ordinal()] = place;
      }
      case "t" -> afterTag[number(text)] = place;
      case "t2" -> {
        int comma = text.indexOf(',');
        afterTags[number(text.substring(0, comma))][number(text.substring(comma + 1))] = place;
      }
      default -> throw new IllegalArgumentException("a model with other features: " + feature);
    }
  }

  private int number(String tag) {
    int number = Arrays.asList(tags).indexOf(tag);
    if (number < 0) {
      throw new IllegalArgumentException("a model without the tag that it weighs: " + tag);
    }
    return number;
  }

  private WordPlaces word(String lower) {
    return words.computeIfAbsent(lower, w -> new WordPlaces());
  }

  /** The tag of each word of a sentence. */
  String[] tags(String[] sentence) {
    int n = sentence.length;
    Form[] forms = new Form[n];
    for (int i = 0; i < n; i++) {
      forms[i] = form(sentence[i]);
    }
    String[] found = new String[n];
    double[] sums = new double[tags.length];
    int tag = -1;
    int tagBefore = -1;
    for (int i = 0; i < n; i++) {
      Form form = forms[i];
      System.arraycopy(form.sums, 0, sums, 0, sums.length);
      // in the order of OpenNLP, since sums of doubles depend on it
      add(sums, i < 1 ? Maxent.UNKNOWN : forms[i - 1].places.oneBefore);
      add(sums, i < 2 ? Maxent.UNKNOWN : forms[i - 2].places.twoBefore);
      add(sums, i + 1 < n ? forms[i + 1].places.oneAfter : Maxent.UNKNOWN);
      add(sums, i + 2 < n ? forms[i + 2].places.twoAfter : Maxent.UNKNOWN);
      add(sums, i < afterBegin.length ? afterBegin[i] : Maxent.UNKNOWN);
      add(sums, shapes[form.shape]);
      add(sums, form.places.inShape(form.shape));
      add(sums, i < 1 ? Maxent.UNKNOWN : afterTag[tag]);
      add(sums, i < 2 ? Maxent.UNKNOWN : afterTags[tagBefore][tag]);
      tagBefore = tag;
      tag = Maxent.greatest(sums);
      found[i] = tags[tag];
    }
    return found;
  }

  private Form form(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 12) & REMEMBERED - 1;
    Form form = remembered[slot];
    if (form != null && form.text.equals(word)) {
      return form;
    }
    double[] sums = new double[tags.length];
    Arrays.fill(sums, prior);
    add(sums, always);
    suffixes.addBackwards(sums, weights, word);
    prefixes.add(sums, weights, word);
    WordPlaces places = words.getOrDefault(lower(word), UNKNOWN);
    add(sums, places.here);
    form = new Form(word, places, WordShape.of(word).ordinal(), sums);
    // a word that the model has not met is rare
    if (places != UNKNOWN) {
      remembered[slot] = form;
    }
    return form;
  }

  private void add(double[] sums, int place) {
    Maxent.add(sums, weights, place);
  }

  /** A word in lower case as OpenNLP makes it: letter by letter, in no language. */
  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c >= 128) {
        return word.codePoints()
            .map(Character::toLowerCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return word;
  }
}
