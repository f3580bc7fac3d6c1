package dev.concordant.lexicon;

import dev.concordant.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the lexicon, which is made of its tables. */
class LexiconPageTest {

  private static final Path TABLES = Path.of("src/main/resources/dev/concordant/lexicon/en");

  @Test
  void the_page_is_current() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Lexicon

        This page is generated from the tables under `core/src/main/resources/dev/concordant/lexicon/en`. A table is UTF-8, its columns are
        divided by tabs, its first line that is not a comment (`#`) names them, and forms of one meaning are divided by `|`. A file of
        your own that has the name and the columns of one of them is added by `Concordant.builder().terms(path)`, or from the class
        path by `terms(House.class.getResource("units.tsv"))`; its rows are tried first. A row that cannot be read is told by file, line and column.
        """);
    try (Stream<Path> files = Files.list(TABLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).sorted().toList()) {
        table(page, file);
      }
    }
    Page.check("lexicon.md", page.toString());
  }

  private static void table(StringBuilder page, Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] columns = {};
    int rows = 0;
    TreeSet<String> sources = new TreeSet<>();
    StringBuilder comment = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("#")) {
        if (columns.length == 0) {
          comment.append(line.substring(1).strip()).append('\n');
        }
      } else if (columns.length == 0) {
        columns = line.split("\t", -1);
      } else {
        rows++;
        String[] cells = line.split("\t", -1);
        sources.add(cells[cells.length - 1].strip());
      }
    }
    page.append("\n## ").append(file.getFileName()).append("\n\n").append(comment).append('\n');
    page.append("- columns: `").append(String.join("`, `", columns)).append("`\n");
    page.append("- rows: ").append(rows).append('\n');
    page.append("- sources:\n");
    sources.forEach(source -> page.append("  - ").append(source).append('\n'));
  }
}
