package dev.concordant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output that is compared with a file. Run with {@code -Dgolden.write=true} to write the files
 * anew, and read what changed before it is committed.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dev/concordant/report");

  private Golden() {}

  static void check(String name, String actual) {
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), actual);
        return;
      }
      try (InputStream in = Golden.class.getResourceAsStream(name)) {
        assertThat(in).as("the golden file " + name).isNotNull();
        String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(actual).as(name).isEqualTo(expected);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
