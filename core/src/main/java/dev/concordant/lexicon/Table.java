package dev.concordant.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file of rows with columns divided by tabs. The first line that is not a comment ({@code #})
 * names the columns; every table has a {@code source} column. What is wrong with a row is thrown
 * with file, line and column.
 */
final class Table {

  // House tables are small; what is larger is a mistake or an attack. SECURITY.md names the limits.
  static final int MAX_BYTES = 8 << 20;
  static final int MAX_LINE = 10_000;
  static final int MAX_ROWS = 100_000;
  static final int MAX_FORM = 200;

  /** A number has no more digits, before the point or after it. */
  static final int MAX_DIGITS = 100;

  // a file: with a host is fetched by FTP
  private static final Pattern REMOTE =
      Pattern.compile("(?:jar:|url:|\\s)*(?:https?:|ftp:|file://[^/])", Pattern.CASE_INSENSITIVE);

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
    try (in) {
      return new Table(name).read(in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read en/" + name, e);
    }
  }

  static Table file(Path path, String... columns) {
    try (InputStream in = Files.newInputStream(path)) {
      return new Table(path.toString()).read(in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  static Table url(URL url, String... columns) {
    try (InputStream in = uncached(url)) {
      return new Table(url.toString()).read(in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  // a cached jar stays open, and its class loader with it
  private static InputStream uncached(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  /** Refuses what would be fetched from another machine. */
  static URL checkLocal(URL url) {
    if (REMOTE.matcher(url.toString()).lookingAt()) {
      throw new IllegalArgumentException("resource: not of the class path: " + url);
    }
    return url;
  }

  private Table read(InputStream in, String... columns) throws IOException {
    // not by the size that the file system tells: a pipe has none, and a file may grow
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new LexiconException(file, 1, 1, "larger than " + MAX_BYTES + " bytes");
    }
    return read(new BufferedReader(new StringReader(decoded(bytes))), columns);
  }

  private String decoded(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      if (text.indexOf('\uFFFD') >= 0) {
        // what stands for a byte that is not UTF-8; or a table has it, which the strict way tells
        text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new LexiconException(file, line, 1, "not UTF-8");
    }
  }

  private Table read(BufferedReader reader, String... columns) throws IOException {
    boolean head = true;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.length() > MAX_LINE) {
        throw new LexiconException(
            file, number, MAX_LINE + 1, "longer than " + MAX_LINE + " characters");
      }
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
      if (rows.size() == MAX_ROWS) {
        throw new LexiconException(file, number, 1, "more than " + MAX_ROWS + " rows");
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
        if (form.length() > MAX_FORM) {
          throw error(index, "a form longer than " + MAX_FORM + " characters");
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
          return decimal(index, cell.substring(0, slash))
              .divide(decimal(index, cell.substring(slash + 1)), MathContext.DECIMAL128);
        }
        return decimal(index, cell);
      } catch (ArithmeticException | NumberFormatException e) {
        throw error(index, "not a decimal number: \"" + cell + "\"");
      }
    }

    private BigDecimal decimal(int index, String digits) {
      if (digits.length() <= MAX_FORM) {
        BigDecimal decimal = new BigDecimal(digits);
        long whole = (long) decimal.precision() - decimal.scale();
        if (whole <= MAX_DIGITS && decimal.scale() <= MAX_DIGITS) {
          return decimal;
        }
      }
      throw error(index, "more than " + MAX_DIGITS + " digits: \"" + text(index) + "\"");
    }

    <E extends Enum<E>> E constant(int index, Class<E> type) {
      String cell = required(index);
      String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equals(name)
            && name.toLowerCase(Locale.ROOT).replace('_', '-').equals(cell)) {
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
