package dev.concordant.language;

import com.google.common.base.Suppliers;
import dev.concordant.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;

/**
 * The English language, by the models of OpenNLP. The models are loaded once and shared. Safe to
 * share between threads.
 */
public final class English {

  // not by a static initialiser, which tells what went wrong only once, and wrapped in an error
  private static final Supplier<English> STANDARD = Suppliers.memoize(English::new);

  private static volatile boolean loaded;

  /** So many stems are remembered, a power of two: most words of a text are common ones. */
  private static final int REMEMBERED = 4096;

  /** A longer run of letters is no word that comes again, and would be kept. */
  private static final int LONGEST = 24;

  private record Stem(String word, String stem) {}

  private final SentenceSplitter splitter;
  private final Tagger tagger;

  // each is written whole, and one that another thread writes over is only found out anew
  private final @Nullable Stem[] stems = new @Nullable Stem[REMEMBERED];

  private English() {
    splitter = model("opennlp-models-sentdetect-en", "sentence", SentenceSplitter::load);
    tagger = model("opennlp-models-pos-en", "pos", Tagger::load);
    loaded = true;
  }

  /**
   * Begins to load the models in a thread that ends when it has, so that the caller can read tables
   * meanwhile; {@link #standard()} waits for it. Does nothing if they are loaded.
   */
  public static void loadAhead() {
    if (loaded) {
      return;
    }
    Thread loading =
        new Thread(
            () -> {
              try {
                standard();
              } catch (IllegalStateException missing) {
                // whoever asks for the models next meets the same, and can be told
              }
            },
            "concordant-models");
    loading.setDaemon(true);
    loading.start();
  }

  /**
   * The models that come with the library; loaded when first asked for.
   *
   * @throws IllegalStateException if a model is missing or damaged; the message names its artifact
   */
  public static English standard() {
    return STANDARD.get();
  }

  /**
   * The sentences of a text, headlines and list items included, without the space between them.
   *
   * @param unbroken spans that no sentence may end in, in the order of the text
   * @param abbreviation knows the words whose full stop ends no sentence, in any case
   */
  public List<Span> sentences(
      CharSequence text, List<Span> unbroken, Predicate<String> abbreviation) {
    return splitter.split(text, unbroken, abbreviation);
  }

  /** The universal part-of-speech tag ({@code NOUN}, {@code VERB} …) of each word of a sentence. */
  public String[] tags(String[] words) {
    return tagger.tags(words);
  }

  /** The stem of a word in lower case, after Porter (1980). */
  public String stem(String lower) {
    int hash = lower.hashCode();
    int slot = (hash ^ hash >>> 12) & REMEMBERED - 1;
    Stem stem = stems[slot];
    if (stem == null || !stem.word.equals(lower)) {
      stem = new Stem(lower, new PorterStemmer().stem(lower));
      if (lower.length() <= LONGEST) {
        stems[slot] = stem;
      }
    }
    return stem.stem;
  }

  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  private static <M> M model(String artifact, String kind, Loader<M> loader) {
    String name = "opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream found = English.class.getClassLoader().getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException(
          "no " + name + " on the class path: org.apache.opennlp:" + artifact + " is missing");
    }
    try (InputStream in = found) {
      return loader.load(in);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "cannot read " + name + ": org.apache.opennlp:" + artifact + " is damaged", e);
    }
  }
}
