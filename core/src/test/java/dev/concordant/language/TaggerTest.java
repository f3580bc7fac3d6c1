package dev.concordant.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** OpenNLP's tagger and ours, over the texts of the corpora and over words in no order at all. */
class TaggerTest {

  private static final Path TEXTS = Path.of("src/test/resources/dev/concordant");

  private static final String[] ODD = {
    "$12",
    "12%",
    "12",
    "May 5, 2024",
    "'s",
    "n't",
    "A.",
    "A",
    "USA",
    "iPhone",
    "3D",
    "A1",
    "2024",
    "10",
    "1,000",
    "3.5",
    "5-4",
    "1/2",
    "-",
    "--",
    ".",
    "\u2014",
    "\u201C",
    "caf\u00e9",
    "\u00c9",
    "\u0130stanbul",
    "\u3042\u3044",
    "\u30ab\u30bf",
    "\u6f22\u5b57",
    "\uD83D\uDE00",
    "\uD83D",
    "\t",
    "\u0664\u0662",
    "\u00df",
    "Stra\u00dfe",
    "x",
    "=",
    ",",
    "w=",
    "a,b",
    "\u00a0",
    "\u01c5",
    "-5",
  };

  private static POSTaggerME reference;
  private static List<String[]> sentences;

  @BeforeAll
  static void read() throws IOException {
    English english = English.standard();
    try (InputStream in = model()) {
      reference = new POSTaggerME(new POSModel(in));
    }
    sentences = new ArrayList<>();
    for (String text : texts()) {
      for (Span span : english.sentences(text, List.of(), word -> false)) {
        sentences.add(words(span.in(text)));
        sentences.add(span.in(text).split("\\s+"));
      }
    }
  }

  @Test
  void tags_the_corpora_as_OpenNLP_does() {
    assertThat(sentences).hasSizeGreaterThan(1_000);
    for (String[] sentence : sentences) {
      check(sentence);
    }
  }

  @Test
  void tags_words_in_no_order_as_OpenNLP_does() {
    Random random = new Random(7);
    List<String> words = sentences.stream().flatMap(Stream::of).toList();
    for (int i = 0; i < 2_000; i++) {
      String[] sentence = new String[1 + random.nextInt(i % 100 == 0 ? 300 : 30)];
      for (int w = 0; w < sentence.length; w++) {
        String word = words.get(random.nextInt(words.size()));
        sentence[w] =
            switch (random.nextInt(12)) {
              case 0 -> ODD[random.nextInt(ODD.length)];
              case 1 -> word + ODD[random.nextInt(ODD.length)];
              case 2 -> word.toUpperCase(Locale.ROOT);
              case 3 -> word + (char) random.nextInt(Character.MAX_VALUE);
              default -> word;
            };
      }
      check(sentence);
    }
  }

  @Test
  void tells_the_shape_of_a_word_as_OpenNLP_does() {
    Random random = new Random(7);
    String letters = "aZz09.,-/'\u00e9\u00c4\u3042\u0664";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        word.append(
            random.nextInt(8) == 0
                ? (char) random.nextInt(Character.MAX_VALUE)
                : letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(WordShape.of(word.toString()))
          .as("%s", word)
          .isEqualTo(WordShape.coded(FeatureGeneratorUtil.tokenFeature(word.toString())));
    }
  }

  @Test
  void tags_no_words() {
    assertThat(English.standard().tags(new String[0])).isEmpty();
  }

  private static void check(String[] sentence) {
    // a copy, since OpenNLP keeps what it found for an array
    assertThat(English.standard().tags(sentence))
        .as("%s", List.of(sentence))
        .containsExactly(reference.tag(sentence.clone()));
  }

  private static String[] words(String sentence) {
    Tokens tokens = Lexicon.english().tokens(sentence);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.text(i);
    }
    return words;
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(TEXTS)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static InputStream model() {
    InputStream in = TaggerTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
    assertThat(in).isNotNull();
    return in;
  }
}
