package dev.concordant.report;

import dev.concordant.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts by sources, for a terminal: one row a fact, one column a text. Where the columns would
 * become too narrow, each fact is a small list instead.
 */
final class TextTable {
  private static final int GAP = 2;
  private static final int NARROWEST = 12;
  private static final String NOTHING = "-";

  private final StringBuilder out;
  private final List<FactRow> rows;
  private final int width;
  private final Ansi ansi;

  private TextTable(StringBuilder out, List<FactRow> rows, int width, Ansi ansi) {
    this.out = out;
    this.rows = rows;
    this.width = width;
    this.ansi = ansi;
  }

  static void write(StringBuilder out, List<FactRow> rows, int width, Ansi ansi) {
    TextTable table = new TextTable(out, rows, width, ansi);
    int columns = rows.get(0).cells().size();
    if (3 + NARROWEST + columns * (NARROWEST + GAP) <= width) {
      table.grid(columns);
    } else {
      table.lists();
    }
    table.legend();
  }

  private void grid(int columns) {
    List<List<String>> header = new ArrayList<>();
    header.add(List.of("fact"));
    rows.get(0).cells().forEach(cell -> header.add(List.of(DisplayText.squeeze(cell.name()))));
    int[] widths = widths(header);
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i <= columns; i++) {
      wrapped.add(DisplayText.wrap(header.get(i).get(0), widths[i]));
    }
    row(" ", null, wrapped, widths, null);
    int total = 3;
    for (int w : widths) {
      total += w + GAP;
    }
    line("-".repeat(Math.min(width, total - GAP)));
    for (FactRow row : rows) {
      List<List<String>> cells = new ArrayList<>();
      cells.add(DisplayText.wrap(row.fact().label(), widths[0]));
      for (int i = 0; i < columns; i++) {
        List<String> lines = new ArrayList<>();
        for (String entry : entries(row, row.cells().get(i))) {
          lines.addAll(DisplayText.wrap(entry, widths[i + 1]));
        }
        cells.add(lines);
      }
      row(Wording.sign(row.verdict()), row.verdict(), cells, widths, row);
    }
  }

  /** Each column as wide as it needs; if that is too much, the widest ones give way. */
  private int[] widths(List<List<String>> header) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = DisplayText.width(header.get(i).get(0));
    }
    for (FactRow row : rows) {
      widths[0] = Math.max(widths[0], DisplayText.width(DisplayText.squeeze(row.fact().label())));
      for (int i = 1; i < widths.length; i++) {
        for (String entry : entries(row, row.cells().get(i - 1))) {
          widths[i] = Math.max(widths[i], DisplayText.width(entry));
        }
      }
    }
    int room = width - 3 - GAP * (widths.length - 1);
    int total = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.min(widths[i], room);
      total += widths[i];
    }
    while (total > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest]--;
      total--;
    }
    return widths;
  }

  private static List<String> entries(FactRow row, FactRow.Cell cell) {
    if (cell.entries().isEmpty()) {
      return List.of(NOTHING);
    }
    List<String> entries = new ArrayList<>();
    for (FactRow.Entry entry : cell.entries()) {
      String mark = entry.odd() ? Wording.sign(row.verdict()) + " " : "";
      entries.add(mark + DisplayText.squeeze(entry.claim().quote()));
    }
    return entries;
  }

  private void row(
      String sign,
      @Nullable Verdict verdict,
      List<List<String>> cells,
      int[] widths,
      @Nullable FactRow row) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int h = 0; h < height; h++) {
      StringBuilder line = new StringBuilder();
      line.append(h == 0 ? ansi.verdict(verdict, sign) : " ").append("  ");
      for (int i = 0; i < widths.length; i++) {
        String text = h < cells.get(i).size() ? cells.get(i).get(h) : "";
        String filled = DisplayText.pad(text, widths[i] + (i + 1 < widths.length ? GAP : 0));
        boolean odd =
            row != null
                && i > 0
                && row.cells().get(i - 1).entries().stream().anyMatch(FactRow.Entry::odd);
        line.append(odd ? ansi.verdict(verdict, filled) : filled);
      }
      line(line.toString());
    }
  }

  private void lists() {
    for (FactRow row : rows) {
      String sign = Wording.sign(row.verdict());
      List<String> label = DisplayText.wrap(row.fact().label(), width - 3);
      for (int i = 0; i < label.size(); i++) {
        line((i == 0 ? ansi.verdict(row.verdict(), sign) : " ") + "  " + label.get(i));
      }
      for (FactRow.Cell cell : row.cells()) {
        for (FactRow.Entry entry : cell.entries()) {
          String mark = entry.odd() ? sign + " " : "";
          String text = cell.name() + ": " + mark + entry.claim().quote();
          for (String part : DisplayText.wrap(text, width - 6)) {
            line("      " + (entry.odd() ? ansi.verdict(row.verdict(), part) : part));
          }
        }
      }
    }
  }

  private void legend() {
    String legend =
        "! contradicts, ~ drifts, ? unsupported, = agrees; before a value: the odd one out";
    for (String part : DisplayText.wrap(legend, width)) {
      line(ansi.dim(part));
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
