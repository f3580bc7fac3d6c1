package dev.concordant.benchmarks.senses;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the table of related words.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.senses.WriteSenses DICT FILE
 * </pre>
 *
 * <p>DICT is the folder of the database files of WordNet 3.1; FILE is the table to write.
 */
public final class WriteSenses {

  private final PrintStream out;

  private WriteSenses(PrintStream out) {
    this.out = out;
  }

  /** Runs the command; its two arguments are the folder of WordNet and the file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: WriteSenses DICT FILE");
      System.exit(2);
    }
    new WriteSenses(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void run(Path dict, Path file) throws IOException {
    List<SenseRow> rows = new SenseSelection(WordNet.read(dict)).rows();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Words that can mean the same. Softer than synonyms.tsv: a form may stand in several"
            + " rows, and of forms with one stem a row holds one.");
    lines.add("# Chosen from WordNet 3.1 by dev.concordant.benchmarks.senses.WriteSenses.");
    lines.add(
        "# WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence"
            + " stands in NOTICE.");
    lines.add("forms\tsource");
    for (SenseRow row : rows) {
      lines.add(
          String.join("|", row.forms())
              + "\tWordNet 3.1, "
              + row.partOfSpeech().name().toLowerCase(Locale.ROOT));
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
    for (PartOfSpeech each : PartOfSpeech.values()) {
      out.println(each + ": " + rows.stream().filter(row -> row.partOfSpeech() == each).count());
    }
    out.println(rows.size() + " rows");
    out.println(rows.stream().flatMap(row -> row.forms().stream()).distinct().count() + " forms");
    out.println(Files.size(file) + " bytes in " + file);
  }
}
