package dev.concordant.benchmarks.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables of expansions. A line is one expansion; in it {@code [a|b]} is a choice, <code>{x}</code>
 * stands for a line of the table x, and <code>{1..9}</code> for a number. Immutable.
 */
final class Grammar {

  /** A piece of an expansion. */
  private interface Piece {
    void expand(Grammar grammar, Draws draws, StringBuilder out);
  }

  private record Literal(String text) implements Piece {
    @Override
    public void expand(Grammar grammar, Draws draws, StringBuilder out) {
      out.append(text);
    }
  }

  private record Symbol(String name) implements Piece {
    @Override
    public void expand(Grammar grammar, Draws draws, StringBuilder out) {
      out.append(grammar.expand(name, draws));
    }
  }

  private record Number(NumberRange range) implements Piece {
    @Override
    public void expand(Grammar grammar, Draws draws, StringBuilder out) {
      String right = range.draw(draws.told());
      out.append(draws.slips() ? range.draw(draws.wording()) : right);
    }
  }

  private record Sequence(List<Piece> pieces) implements Piece {
    @Override
    public void expand(Grammar grammar, Draws draws, StringBuilder out) {
      pieces.forEach(piece -> piece.expand(grammar, draws, out));
    }
  }

  private record Choice(List<Piece> choices) implements Piece {
    @Override
    public void expand(Grammar grammar, Draws draws, StringBuilder out) {
      choices.get(draws.told().nextInt(choices.size())).expand(grammar, draws, out);
    }
  }

  private record Table(Choice lines, boolean wording) {}

  private final Map<String, Table> tables = new HashMap<>();

  private Grammar() {}

  /** The grammar in the resources. */
  static Grammar standard() {
    Grammar grammar = new Grammar();
    grammar.read("names.txt", false);
    grammar.read("figures.txt", false);
    grammar.read("shapes.txt", false);
    grammar.read("words.txt", true);
    return grammar;
  }

  /** How many expansions a table has, nested ones not counted. */
  int size(String table) {
    return table(table).lines().choices().size();
  }

  /** A text for a symbol: a name of the cast where it plays the symbol, or a line of its table. */
  String expand(String symbol, Draws draws) {
    return Cast.plays(symbol) && !draws.cast().isEmpty()
        ? draws.cast().name(this, symbol, draws)
        : expandTable(symbol, draws);
  }

  /** A line of a table, expanded. */
  String expandTable(String name, Draws draws) {
    Table table = table(name);
    StringBuilder out = new StringBuilder();
    table.lines().expand(this, table.wording() ? draws.worded() : draws, out);
    return out.toString();
  }

  private Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table \"" + name + "\"");
    }
    return table;
  }

  /** The lines of a resource without its comments. */
  static List<String> lines(String file) {
    try (InputStream in = Grammar.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // a table may end in an empty line, which is no expansion; an empty one before others is
  private void read(String file, boolean wording) {
    String name = "";
    List<String> open = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("= ")) {
        close(name, open, wording);
        name = line.substring(2);
        open = new ArrayList<>();
      } else {
        open.add(line);
      }
    }
    close(name, open, wording);
  }

  private void close(String name, List<String> lines, boolean wording) {
    int n = lines.size();
    while (n > 0 && lines.get(n - 1).isEmpty()) {
      n--;
    }
    if (n == 0) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    for (String line : lines.subList(0, n)) {
      pieces.addAll(new Parser(line).alternatives());
    }
    if (tables.put(name, new Table(new Choice(pieces), wording)) != null) {
      throw new IllegalStateException("two tables \"" + name + "\"");
    }
  }

  /** Reads one line. */
  private static final class Parser {
    private final String line;
    private int at;

    Parser(String line) {
      this.line = line;
    }

    /** What is between the bars, up to the end or a closing bracket. */
    List<Piece> alternatives() {
      List<Piece> choices = new ArrayList<>();
      List<Piece> open = new ArrayList<>();
      StringBuilder literal = new StringBuilder();
      while (at < line.length() && line.charAt(at) != ']') {
        char c = line.charAt(at++);
        if (c == '[' || c == '{' || c == '|') {
          close(literal, open);
        }
        switch (c) {
          case '[' -> {
            open.add(new Choice(alternatives()));
            at++;
          }
          case '{' -> {
            int end = line.indexOf('}', at);
            String name = line.substring(at, end);
            open.add(name.contains("..") ? new Number(NumberRange.parse(name)) : new Symbol(name));
            at = end + 1;
          }
          case '|' -> {
            choices.add(new Sequence(List.copyOf(open)));
            open.clear();
          }
          default -> literal.append(c);
        }
      }
      close(literal, open);
      choices.add(new Sequence(List.copyOf(open)));
      return choices;
    }

    private static void close(StringBuilder literal, List<Piece> open) {
      if (literal.length() > 0) {
        open.add(new Literal(literal.toString()));
        literal.setLength(0);
      }
    }
  }
}
