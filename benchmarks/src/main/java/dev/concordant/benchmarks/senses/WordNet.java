package dev.concordant.benchmarks.senses;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The nouns, verbs and adjectives of WordNet, read from the files of its database. */
final class WordNet {

  /**
   * How usual a sense of a word is.
   *
   * @param rank its place among the senses of the word, from 1
   * @param count how often it was met in the texts that WordNet's authors annotated
   */
  record Use(int rank, int count) {}

  private final Map<String, Synset> synsets = new LinkedHashMap<>();
  private final Map<String, Use> uses = new HashMap<>();

  private final Map<String, Integer> senseCounts = new HashMap<>();

  private WordNet() {}

  /** Reads {@code data.noun}, {@code data.verb}, {@code data.adj} and {@code index.sense}. */
  static WordNet read(Path folder) throws IOException {
    WordNet wordNet = new WordNet();
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      try (BufferedReader reader = reader(folder.resolve(partOfSpeech.file()))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          // The licence at the head is indented.
          if (!line.startsWith(" ")) {
            wordNet.addSynset(partOfSpeech, line.split(" "));
          }
        }
      }
    }
    try (BufferedReader reader = reader(folder.resolve("index.sense"))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        wordNet.addUse(line.split(" "));
      }
    }
    return wordNet;
  }

  private static BufferedReader reader(Path file) throws IOException {
    return Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  /** {@code offset topic type words(hex) (word id)* pointers (symbol offset type fromTo(hex))*}. */
  private void addSynset(PartOfSpeech partOfSpeech, String[] fields) {
    int at = 3;
    int words = Integer.parseInt(fields[at++], 16);
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      // An adjective may be marked by where it stands: "galore(ip)".
      lemmas.add(fields[at].replaceFirst("\\(.*", ""));
      at += 2;
    }
    int pointers = Integer.parseInt(fields[at++]);
    List<Synset.Relation> relations = new ArrayList<>();
    for (int i = 0; i < pointers; i++) {
      char type = fields[at + 2].charAt(0);
      relations.add(
          new Synset.Relation(
              fields[at],
              key(type == 's' ? 'a' : type, fields[at + 1]),
              Integer.parseInt(fields[at + 3].substring(0, 2), 16),
              Integer.parseInt(fields[at + 3].substring(2), 16)));
      at += 4;
    }
    synsets.put(
        key(partOfSpeech.symbol(), fields[0]),
        new Synset(partOfSpeech, Integer.parseInt(fields[1]), lemmas, relations));
  }

  /** {@code lemma%type:topic:id:head:id offset rank count}. */
  private void addUse(String[] fields) {
    int percent = fields[0].lastIndexOf('%');
    char type = "?nvara".charAt(fields[0].charAt(percent + 1) - '0');
    String word = type + fields[0].substring(0, percent);
    Use use = new Use(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
    uses.put(word + '/' + key(type, fields[1]), use);
    senseCounts.merge(word, 1, Integer::sum);
  }

  private static String key(char type, String offset) {
    return type + offset;
  }

  /** The synsets by their keys. */
  Map<String, Synset> synsets() {
    return synsets;
  }

  /** A synset; null if the key is one of an adverb. */
  @Nullable Synset synset(String key) {
    return synsets.get(key);
  }

  /** A synset of a noun, a verb or an adjective. */
  Synset known(String key) {
    return Objects.requireNonNull(synsets.get(key), key);
  }

  /** How usual a sense is of a word. */
  Use use(String lemma, String key) {
    Use use = uses.get(key.charAt(0) + lemma.toLowerCase(Locale.ROOT) + '/' + key);
    if (use == null) {
      throw new IllegalStateException("no sense of " + lemma + " in index.sense: " + key);
    }
    return use;
  }

  /** How many senses a word has, as the part of speech of a synset. */
  int senses(String lemma, String key) {
    return senseCounts.getOrDefault(key.charAt(0) + lemma, 0);
  }
}
