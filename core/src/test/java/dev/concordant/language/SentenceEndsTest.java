package dev.concordant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** OpenNLP's sentences and ours, over the texts of the corpora and over signs in no order. */
class SentenceEndsTest {

  private static final Path TEXTS = Path.of("src/test/resources/dev/concordant");

  private static final String[] ODD = {
    ".",
    "!",
    "?",
    "...",
    "?!",
    ". ",
    " .",
    "\n",
    "\r\n",
    " ",
    "  ",
    "\u00a0",
    "\u3000",
    "\u2028",
    "\u0001",
    "\"",
    "\u201D",
    "(",
    ")",
    "e.g.",
    "U.S.",
    "Mr.",
    "J.",
    "3.5",
    "No. 4",
    "a.m.",
    ".com",
    "A",
    "a",
    "\u00c9",
    "\uD83D\uDE00",
    "\uD83D",
    "$12.50.",
    "Go!",
    "x=",
    "1.",
  };

  private static SentenceDetectorME reference;
  private static SentenceEnds ends;
  private static List<String> texts;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = model()) {
      reference = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = model()) {
      ends = SentenceEnds.load(in);
    }
    texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
  }

  @Test
  void ends_the_sentences_of_the_corpora_where_OpenNLP_does() {
    assertThat(texts).hasSizeGreaterThan(50);
    texts.forEach(SentenceEndsTest::check);
    assertThat(texts.stream().mapToInt(text -> ends.of(text).length).sum()).isGreaterThan(1_000);
  }

  @Test
  void ends_the_sentences_of_words_in_no_order_where_OpenNLP_does() {
    Random random = new Random(7);
    List<String> words = texts.stream().flatMap(text -> Stream.of(text.split(" "))).toList();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(i % 100 == 0 ? 200 : 12); n > 0; n--) {
        switch (random.nextInt(5)) {
          case 0, 1 -> text.append(ODD[random.nextInt(ODD.length)]);
          case 2 -> text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
          default -> text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
      }
      check(text.toString());
    }
  }

  @Test
  void ends_nothing_where_nothing_stands() {
    assertThat(ends.of("")).isEmpty();
    assertThat(ends.of(" \n\u00a0")).isEmpty();
  }

  private static void check(String text) {
    int[] theirs = Arrays.stream(reference.sentPosDetect(text)).mapToInt(Span::getEnd).toArray();
    assertThat(ends.of(text)).as("\"%s\"", text).containsExactly(theirs);
  }

  private static InputStream model() {
    InputStream in =
        SentenceEndsTest.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");
    assertThat(in).isNotNull();
    return in;
  }
}
