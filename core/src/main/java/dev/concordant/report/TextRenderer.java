package dev.concordant.report;

import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Note;
import dev.concordant.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a report for a terminal: the facts by sources, then each finding, the gravest first, with
 * both quotes, where they stand, the rule and the working; then what was not compared, what was odd
 * and what was left out.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 code units. Agreements are summed up unless
 * {@link Builder#agreements} asks for each of them. Control characters of the texts are not passed
 * on. Column widths follow East Asian wide characters and combining marks.
 */
public final class TextRenderer implements Renderer {

  /** So many claims are listed that were not compared for one reason. */
  private static final int LISTED = 8;

  private static final TextRenderer STANDARD = builder().build();

  private final int width;
  private final Ansi ansi;
  private final boolean agreements;
  private final boolean facts;

  private TextRenderer(Builder builder) {
    width = builder.width;
    ansi = builder.colour ? Ansi.COLOUR : Ansi.NONE;
    agreements = builder.agreements;
    facts = builder.facts;
  }

  /** A renderer for 100 columns without colour. */
  public static TextRenderer standard() {
    return STANDARD;
  }

  /** A renderer of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TextRenderer}. */
  public static final class Builder {
    private int width = 100;
    private boolean colour;
    private boolean agreements;
    private boolean facts = true;

    private Builder() {}

    /**
     * The number of columns of the terminal; 100 unless set.
     *
     * @throws IllegalArgumentException if it is below 40
     */
    public Builder width(int columns) {
      if (columns < 40) {
        throw new IllegalArgumentException("columns must be at least 40: " + columns);
      }
      width = columns;
      return this;
    }

    /** Whether to colour by ANSI escape sequences; off unless set. */
    public Builder colour(boolean on) {
      colour = on;
      return this;
    }

    /** Whether to show each agreement as other findings are; off unless set. */
    public Builder agreements(boolean each) {
      agreements = each;
      return this;
    }

    /** Whether to show the table of facts by sources; on unless set. */
    public Builder facts(boolean table) {
      facts = table;
      return this;
    }

    /** The renderer. */
    public TextRenderer build() {
      return new TextRenderer(this);
    }
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Texts texts = new Texts(report);
    StringBuilder page = new StringBuilder();
    String summary = Wording.contents(report) + ": " + Wording.outcome(report);
    DisplayText.wrap(summary, width).forEach(part -> line(page, ansi.bold(part)));
    if (facts && !report.facts().isEmpty()) {
      line(page, "");
      TextTable.write(page, FactRow.of(report), width, ansi);
    }
    int number = 0;
    for (Finding finding : report.findings()) {
      if (agreements || finding.verdict() != Verdict.AGREES) {
        line(page, "");
        finding(page, texts, finding, ++number);
      }
    }
    agreements(page, report);
    notCompared(page, texts, report.notCompared());
    notes(page, texts, report.notes());
    furniture(page, texts, report.readings());
    out.append(page);
  }

  private void finding(StringBuilder page, Texts texts, Finding finding, int number) {
    Verdict verdict = finding.verdict();
    String head = number + ". " + Wording.sign(verdict) + " " + verdict.label();
    String reason = Wording.reason(finding);
    String why =
        DisplayText.squeeze(
            (reason.isEmpty() ? "" : reason + " ") + "(rule " + finding.rule() + ")");
    if (head.length() + 2 + DisplayText.width(why) <= width) {
      line(page, ansi.verdict(verdict, head) + "  " + why);
    } else {
      line(page, ansi.verdict(verdict, head));
      paragraph(page, "   ", why);
    }
    quote(page, texts, finding.a(), verdict);
    finding.second().ifPresent(b -> quote(page, texts, b, verdict));
    paragraph(page, "   ", finding.explanation());
    Suggestion suggestion = finding.suggestion();
    if (suggestion != null) {
      String from = suggestion.span().in(texts.source(finding.a().source()).text());
      paragraph(page, "   ", "Suggestion: \"" + from + "\" -> \"" + suggestion.text() + "\"");
    }
  }

  private void quote(StringBuilder page, Texts texts, Place place, Verdict verdict) {
    QuoteWindow window =
        QuoteWindow.of(
            texts.source(place.source()).text(), texts.sentence(place), place.span(), width - 5);
    for (String part : DisplayText.wrap(texts.at(place), width - 3)) {
      line(page, "   " + ansi.dim(part));
    }
    line(page, "     " + window.text());
    String carets = "^".repeat(Math.max(1, window.figureWidth()));
    line(page, "     " + " ".repeat(window.figureColumn()) + ansi.verdict(verdict, carets));
  }

  private void agreements(StringBuilder page, Report report) {
    List<Finding> agreeing = report.findings(Verdict.AGREES);
    if (agreeing.isEmpty() || agreements) {
      return;
    }
    Map<String, Integer> reasons = new TreeMap<>();
    agreeing.forEach(finding -> reasons.merge(finding.reason(), 1, Integer::sum));
    StringBuilder sum = new StringBuilder();
    reasons.forEach((reason, n) -> sum.append(sum.isEmpty() ? "" : ", ").append(reason + " " + n));
    line(page, "");
    line(page, ansi.verdict(Verdict.AGREES, "= " + Wording.count(Verdict.AGREES, agreeing.size())));
    paragraph(page, "   ", sum.toString());
  }

  private void notCompared(StringBuilder page, Texts texts, List<Report.NotCompared> left) {
    if (left.isEmpty()) {
      return;
    }
    heading(page, "Not compared");
    Map<String, List<Report.NotCompared>> reasons = new LinkedHashMap<>();
    left.forEach(one -> reasons.computeIfAbsent(one.why(), k -> new ArrayList<>()).add(one));
    reasons.forEach(
        (why, ones) -> {
          if (ones.size() == 1) {
            paragraph(page, "   ", quoted(texts, ones.get(0)) + ": " + why);
          } else {
            paragraph(page, "   ", why + ":");
            ones.stream()
                .limit(LISTED)
                .forEach(one -> paragraph(page, "     ", quoted(texts, one)));
            if (ones.size() > LISTED) {
              line(page, "     and " + (ones.size() - LISTED) + " more");
            }
          }
        });
  }

  private static String quoted(Texts texts, Report.NotCompared one) {
    return texts.at(one.place()) + "  \"" + one.place().quote() + "\"";
  }

  private void notes(StringBuilder page, Texts texts, List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    heading(page, "Notes");
    for (Note note : notes) {
      Span span = note.span();
      String where =
          span == null
              ? note.source()
              : note.source() + ":" + texts.lines(note.source()).at(span.start());
      paragraph(page, "   ", where + ": " + note.message());
    }
  }

  private void furniture(StringBuilder page, Texts texts, List<Reading> readings) {
    if (readings.stream().allMatch(reading -> reading.furniture().isEmpty())) {
      return;
    }
    heading(page, "Left out as page furniture");
    for (Reading reading : readings) {
      for (Span span : reading.furniture()) {
        String id = reading.source().id();
        String at = DisplayText.squeeze(id + ":" + texts.lines(id).at(span.start()));
        String where = DisplayText.head(at, width / 2);
        String start = reading.source().text().substring(span.start(), cut(span));
        int room = Math.max(10, width - 8 - DisplayText.width(where));
        String shown = DisplayText.squeeze(start);
        String quote = DisplayText.head(shown, room);
        boolean whole = cut(span) == span.end() && quote.length() == shown.length();
        line(page, "   " + where + "  \"" + quote + (whole ? "\"" : "…\""));
      }
    }
  }

  /** Furniture is shown by its start: no more than a line can hold is read. */
  private int cut(Span span) {
    return Math.min(span.end(), span.start() + width);
  }

  private void heading(StringBuilder page, String text) {
    line(page, "");
    line(page, ansi.bold(text));
  }

  private void paragraph(StringBuilder page, String indent, String text) {
    for (String part : DisplayText.wrap(text, width - indent.length())) {
      line(page, indent + part);
    }
  }

  private static void line(StringBuilder page, String text) {
    page.append(text.stripTrailing()).append('\n');
  }
}
