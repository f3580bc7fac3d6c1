package dev.concordant.report;

import dev.concordant.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts by sources as a table, with a plot under each fact whose values differ. */
final class HtmlFacts {
  private final List<FactRow> rows;
  private final HtmlTexts texts;

  HtmlFacts(List<FactRow> rows, HtmlTexts texts) {
    this.rows = rows;
    this.texts = texts;
  }

  void write(HtmlWriter html) {
    if (rows.isEmpty()) {
      return;
    }
    html.open("section", "id", "facts", "aria-labelledby", "facts-title").newLine();
    html.element("h2", "Facts by sources", "id", "facts-title").newLine();
    html.element(
        "p",
        "Choose a fact to see where each text speaks of it. Escape lets go.",
        "class",
        "hint muted");
    html.newLine();
    // The roles keep it a table for a screen reader where a narrow page lays it out as cards.
    html.open("div", "class", "scroll");
    html.open("table", "role", "table", "aria-labelledby", "facts-title").newLine();
    html.open("thead", "role", "rowgroup").open("tr", "role", "row");
    html.element("th", "Fact", "scope", "col", "role", "columnheader");
    for (FactRow.Cell cell : rows.get(0).cells()) {
      html.open("th", "scope", "col", "role", "columnheader");
      html.element("bdi", cell.name()).close("th");
    }
    html.close("tr").close("thead").newLine();
    html.open("tbody", "role", "rowgroup").newLine();
    for (int i = 0; i < rows.size(); i++) {
      row(html, rows.get(i), "fact-" + (i + 1));
    }
    html.close("tbody").newLine().close("table").close("div").newLine();
    if (rows.stream().anyMatch(row -> Plot.of(row).isPresent())) {
      String key =
          "In the plots: a dot is the value, a ring one that is only near or is itself left out, a"
              + " bar a range or a day, an arrow what lies beyond.";
      html.element("p", key, "class", "hint muted").newLine();
    }
    html.close("section").newLine();
  }

  private void row(HtmlWriter html, FactRow row, String id) {
    String kind = "v-" + kind(row.verdict());
    html.open("tr", "id", id, "class", "fact " + kind, "role", "row", "data-target", id);
    html.open("th", "scope", "row", "role", "rowheader");
    html.open("button", "type", "button", "aria-pressed", "false", "data-target", id);
    sign(html, row.verdict());
    html.element("bdi", row.fact().label()).close("button");
    html.element("span", "(" + kind(row.verdict()) + ")", "class", "unseen").close("th");
    for (FactRow.Cell cell : row.cells()) {
      cell(html, row, cell);
    }
    html.close("tr").newLine();
    Plot.of(row)
        .ifPresent(
            plot -> {
              html.open("tr", "class", "values " + kind, "role", "row");
              String columns = String.valueOf(row.cells().size() + 1);
              html.open("td", "colspan", columns, "role", "cell");
              plot.write(html);
              html.close("td").close("tr").newLine();
            });
  }

  private void cell(HtmlWriter html, FactRow row, FactRow.Cell cell) {
    html.open("td", "role", "cell", "data-source", cell.name());
    html.open("div");
    if (cell.entries().isEmpty()) {
      html.open("span", "class", "muted").text("–");
      html.element("span", " says nothing of it", "class", "unseen").close("span");
    }
    boolean tied = row.differs() && row.hasNoOddOne();
    for (FactRow.Entry entry : cell.entries()) {
      String target = "#" + texts.anchor(entry.claim().source(), entry.claim().span());
      html.open("a", "href", target, "class", entry.odd() ? "odd" : tied ? "tied" : "usual");
      if (entry.odd()) {
        sign(html, row.verdict());
      }
      html.element("bdi", entry.claim().quote());
      if (entry.odd()) {
        html.element("span", " (the odd one out)", "class", "unseen");
      }
      html.close("a");
    }
    html.close("div").close("td");
  }

  static void sign(HtmlWriter html, @Nullable Verdict verdict) {
    String sign = verdict == null ? "·" : Wording.sign(verdict);
    html.element("span", sign, "class", "sign v-" + kind(verdict), "aria-hidden", "true");
  }

  static String kind(@Nullable Verdict verdict) {
    return verdict == null ? "open" : verdict.label();
  }
}
