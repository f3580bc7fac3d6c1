package dev.concordant.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A file of rows with columns divided by tabs. The first line that is not a comment ({@code #})
 * names the columns; every table has a {@code source} column. What is wrong with a row is thrown
 * with file, line and column.
 */
final class Table {

  /** House tables are small; a larger file is a mistake or an attack. */
  private static final long MAX_BYTES = 8L << 20;

  private final String file;
  private final List<Row> rows = new ArrayList<>();

  private Table(String file) {
    this.file = file;
  }

  static Table resource(String name, String... columns) {
    InputStream in = Table.class.getResourceAsStream("en/" + name);
    if (in == null) {
      throw new IllegalStateException("missing from the jar of concordant-core: en/" + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Table(name).read(reader, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read en/" + name, e);
    }
  }

  static Table file(Path path, String... columns) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new LexiconException(path.toString(), 1, 1, "larger than " + MAX_BYTES + " bytes");
      }
      try (BufferedReader reader = Files.newBufferedReader(path)) {
        return new Table(path.toString()).read(reader, columns);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private Table read(BufferedReader reader, String... columns) throws IOException {
    boolean head = true;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns.length) {
        throw new LexiconException(
            file,
            number,
            1,
            "expected "
                + columns.length
                + " columns "
                + List.of(columns)
                + ", found "
                + cells.length);
      }
      if (head) {
        for (int i = 0; i < columns.length; i++) {
          if (!cells[i].equals(columns[i])) {
            throw new LexiconException(
                file, number, column(cells, i), "expected the column name " + columns[i]);
          }
        }
        head = false;
        continue;
      }
      rows.add(new Row(number, cells));
    }
    return this;
  }

  List<Row> rows() {
    return rows;
  }

  private static int column(String[] cells, int index) {
    int at = 1;
    for (int i = 0; i < index; i++) {
      at += cells[i].length() + 1;
    }
    return at;
  }

  /** One line of the table. */
  final class Row {
    private final int line;
    private final String[] cells;

    Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    String text(int index) {
      return cells[index].strip();
    }

    String required(int index) {
      String cell = text(index);
      if (cell.isEmpty()) {
        throw error(index, "must not be empty");
      }
      return cell;
    }

    /** The forms of a cell, divided by {@code |}. */
    List<String> forms(int index) {
      List<String> forms = new ArrayList<>();
      for (String form : required(index).split("\\|", -1)) {
        if (form.isBlank()) {
          throw error(index, "an empty form in \"" + text(index) + "\"");
        }
        forms.add(form.strip());
      }
      return forms;
    }

    BigDecimal decimal(int index) {
      String cell = required(index);
      int slash = cell.indexOf('/');
      try {
        if (slash > 0) {
          return new BigDecimal(cell.substring(0, slash))
              .divide(new BigDecimal(cell.substring(slash + 1)), java.math.MathContext.DECIMAL128);
        }
        return new BigDecimal(cell);
      } catch (ArithmeticException | NumberFormatException e) {
        throw error(index, "not a decimal number: \"" + cell + "\"");
      }
    }

    <E extends Enum<E>> E constant(int index, Class<E> type) {
      String cell = required(index);
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell)) {
          return constant;
        }
      }
      throw error(index, "not one of " + List.of(type.getEnumConstants()) + ": \"" + cell + "\"");
    }

    LexiconException error(int index, String problem) {
      return new LexiconException(file, line, column(cells, index), problem);
    }
  }
}
