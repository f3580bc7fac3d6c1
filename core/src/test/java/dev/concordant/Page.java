package dev.concordant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation that is generated. Run its test with {@code -Dgolden.write=true} to
 * write it anew.
 */
public final class Page {

  private static final Path DOCS = Path.of("../docs");

  private Page() {}

  /** Holds a page against what would be written now. */
  public static void check(String name, String current) throws IOException {
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(DOCS);
      Files.writeString(file, current);
    }
    assertThat(Files.readString(file))
        .as("docs/%s is generated; write it anew with -Dgolden.write=true", name)
        .isEqualTo(current);
  }

  /** A cell of a Markdown table. */
  public static String cell(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|");
  }
}
