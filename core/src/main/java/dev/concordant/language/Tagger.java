package dev.concordant.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.StringUtil;
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
 * <p>Immutable, and so shared between threads.
 */
final class Tagger {

  /** What weights a word has in the model, in lower case, by where it stands. */
  private static final class WordWeights {
    @Nullable Context here;
    @Nullable Context oneBefore;
    @Nullable Context twoBefore;
    @Nullable Context oneAfter;
    @Nullable Context twoAfter;
    final @Nullable Context[] hereInShape = new @Nullable Context[WordShape.values().length];
  }

  private static final WordWeights UNKNOWN = new WordWeights();

  private final String[] tags;
  private final double prior;
  private final Map<String, WordWeights> words = new HashMap<>();
  private final Affixes prefixes = new Affixes();
  private final Affixes suffixes = new Affixes();
  private final @Nullable Context[] shapes = new @Nullable Context[WordShape.values().length];
  private final @Nullable Context[] afterTag;
  private final @Nullable Context[][] afterTags;
  // by how many words the first word stands before
  private final @Nullable Context[] afterBegin = new @Nullable Context[3];
  private @Nullable Context always;

  private Tagger(AbstractModel model) {
    tags = new String[model.getNumOutcomes()];
    for (int tag = 0; tag < tags.length; tag++) {
      tags[tag] = model.getOutcome(tag);
    }
    prior = StrictMath.log(1.0 / tags.length);
    afterTag = new @Nullable Context[tags.length];
    afterTags = new @Nullable Context[tags.length][tags.length];
    // what the model keeps there is told by the documentation of the method
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    features.forEach(this::put);
  }

  /** Reads the model of OpenNLP. */
  static Tagger load(InputStream in) {
    try {
      POSModel model = new POSModel(in);
      if (model.getFactory().getTagDictionary() != null) {
        throw new IllegalArgumentException("a model with a dictionary of tags");
      }
      AbstractModel weights = model.getArtifact("pos.model");
      return new Tagger(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String feature, Context weights) {
    if (feature.equals("def")) {
      always = weights;
      return;
    }
    int equals = feature.indexOf('=');
    String kind = feature.substring(0, Math.max(0, equals));
    String text = feature.substring(equals + 1);
    switch (kind) {
      case "suf" -> suffixes.putBackwards(text, weights);
      case "pre" -> prefixes.put(text, weights);
      case "w" -> word(text).here = weights;
      case "p1w" -> word(text).oneBefore = weights;
      case "p2w" -> word(text).twoBefore = weights;
      case "n1w" -> word(text).oneAfter = weights;
      case "n2w" -> word(text).twoAfter = weights;
      case "S" -> afterBegin[0] = weights;
      case "p1S" -> afterBegin[1] = weights;
      case "p2S" -> afterBegin[2] = weights;
      case "wc" -> shapes[WordShape.coded(text).ordinal()] = weights;
      case "w&c" -> {
        int comma = text.lastIndexOf(',');
        word(text.substring(0, comma))
                .hereInShape[WordShape.coded(text.substring(comma + 1)).ordinal()] =
            weights;
      }
      case "t" -> afterTag[number(text)] = weights;
      case "t2" -> {
        int comma = text.indexOf(',');
        afterTags[number(text.substring(0, comma))][number(text.substring(comma + 1))] = weights;
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

  private WordWeights word(String lower) {
    return words.computeIfAbsent(lower, w -> new WordWeights());
  }

  /** The tag of each word of a sentence. */
  String[] tags(String[] sentence) {
    int n = sentence.length;
    WordWeights[] known = new WordWeights[n];
    for (int i = 0; i < n; i++) {
      known[i] = words.getOrDefault(lower(sentence[i]), UNKNOWN);
    }
    String[] found = new String[n];
    double[] sums = new double[tags.length];
    int tag = -1;
    int tagBefore = -1;
    for (int i = 0; i < n; i++) {
      Arrays.fill(sums, prior);
      // in the order of OpenNLP, since sums of doubles depend on it
      add(sums, always);
      suffixes.addBackwards(sums, sentence[i]);
      prefixes.add(sums, sentence[i]);
      add(sums, known[i].here);
      add(sums, i < 1 ? null : known[i - 1].oneBefore);
      add(sums, i < 2 ? null : known[i - 2].twoBefore);
      add(sums, i + 1 < n ? known[i + 1].oneAfter : null);
      add(sums, i + 2 < n ? known[i + 2].twoAfter : null);
      add(sums, i < afterBegin.length ? afterBegin[i] : null);
      int shape = WordShape.of(sentence[i]).ordinal();
      add(sums, shapes[shape]);
      add(sums, known[i].hereInShape[shape]);
      add(sums, i < 1 ? null : afterTag[tag]);
      add(sums, i < 2 ? null : afterTags[tagBefore][tag]);
      tagBefore = tag;
      tag = greatest(sums);
      found[i] = tags[tag];
    }
    return found;
  }

  /** A word in lower case as OpenNLP makes it: letter by letter, in no language. */
  private static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c >= 128) {
        return StringUtil.toLowerCase(word);
      }
    }
    return word;
  }

  static void add(double[] sums, @Nullable Context weights) {
    if (weights != null) {
      int[] tags = weights.getOutcomes();
      double[] values = weights.getParameters();
      for (int i = 0; i < tags.length; i++) {
        sums[tags[i]] += values[i];
      }
    }
  }

  private static int greatest(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      if (sums[i] > sums[best]) {
        best = i;
      }
    }
    return best;
  }
}
