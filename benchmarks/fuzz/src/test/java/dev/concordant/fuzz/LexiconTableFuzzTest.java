package dev.concordant.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.concordant.Concordant;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.LexiconException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A house table is read, or named as bad; texts are read with whatever it holds. */
class LexiconTableFuzzTest {

  private static final List<String> HEADS =
      List.of(
          "numbers.tsv forms type value source",
          "currencies.tsv forms type code factor source",
          "units.tsv names symbols symbol dimension factor source",
          "bounds.tsv forms position bound source",
          "calendar.tsv forms type value source",
          "furniture.tsv forms scope source",
          "cues.tsv forms type source",
          "synonyms.tsv forms source",
          "irregular.tsv forms source",
          "tenses.tsv forms tense source",
          "functionwords.tsv forms source",
          "names.tsv forms type unit source",
          "multiples.tsv forms type value source",
          "frequencies.tsv forms times unit source",
          "wordclasses.tsv forms class source");

  private static Path file;

  @BeforeAll
  static void makeFile() throws IOException {
    file = Files.createTempFile("house", ".tsv");
  }

  @AfterAll
  static void removeFile() throws IOException {
    Files.delete(file);
  }

  /** The first byte says which table, as a letter from {@code a}; the rest are its rows. */
  @DictionaryFile(resourcePath = "tables.dict")
  @FuzzTest
  void table(byte[] bytes) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    String[] head = HEADS.get(Math.floorMod(bytes[0] - 'a', HEADS.size())).split(" ", 2);
    byte[] rows = Arrays.copyOfRange(bytes, 1, bytes.length);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write((head[1].replace(' ', '\t') + "\n").getBytes(StandardCharsets.UTF_8));
      out.write(rows);
    }
    Concordant concordant;
    try {
      Lexicon lexicon = Lexicon.builder().add(head[0], file).build();
      concordant = Concordant.builder().lexicon(lexicon).build();
    } catch (LexiconException bad) {
      return;
    }
    String text = "In May 2024 over 3 " + Input.text(rows).replace('|', ' ') + " about 12 km $5m";
    concordant.compare(text, text);
  }
}
