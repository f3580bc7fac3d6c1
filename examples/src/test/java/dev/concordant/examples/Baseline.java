package dev.concordant.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The findings that an editor has looked at and let stand: a file with one a line, its fingerprint
 * and, for the reader, what it says.
 *
 * @param known what each finding says, by its fingerprint
 */
record Baseline(Map<String, String> known) {

  static Baseline read(Path file) throws IOException {
    Map<String, String> known = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("  ", 2);
        known.put(parts[0], parts.length == 2 ? parts[1] : "");
      }
    }
    return new Baseline(known);
  }

  void write(Path file) throws IOException {
    StringBuilder text =
        new StringBuilder("# Findings that may stand: fingerprint, and what it says.\n");
    known.forEach((print, says) -> text.append(print).append("  ").append(says).append('\n'));
    Files.writeString(file, text);
  }

  Set<String> fingerprints() {
    return known.keySet();
  }
}
