package dev.concordant.report;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Lines;
import java.util.List;
import java.util.Locale;

/** The findings, the gravest first, with both quotes and the working; agreements folded away. */
final class HtmlFindings {

  /** The longest stretch of a sentence that is quoted, in columns. */
  private static final int QUOTE = 320;

  private final List<Finding> findings;
  private final Texts texts;
  private final HtmlTexts places;

  HtmlFindings(List<Finding> findings, Texts texts, HtmlTexts places) {
    this.findings = findings;
    this.texts = texts;
    this.places = places;
  }

  void write(HtmlWriter html) {
    html.open("section", "id", "findings", "aria-labelledby", "findings-title").newLine();
    html.element("h2", "Findings", "id", "findings-title").newLine();
    int agreements = 0;
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).verdict() == Verdict.AGREES) {
        agreements++;
      } else {
        finding(html, findings.get(i), i + 1);
      }
    }
    if (agreements == findings.size()) {
      html.element("p", "No contradiction and no drift was found.", "class", "muted").newLine();
    }
    if (agreements > 0) {
      html.open("details", "class", "v-agrees");
      html.element("summary", Wording.count(Verdict.AGREES, agreements)).newLine();
      for (int i = 0; i < findings.size(); i++) {
        if (findings.get(i).verdict() == Verdict.AGREES) {
          finding(html, findings.get(i), i + 1);
        }
      }
      html.close("details").newLine();
    }
    html.close("section").newLine();
  }

  private void finding(HtmlWriter html, Finding finding, int number) {
    String id = "finding-" + number;
    String kind = finding.verdict().label();
    html.open("article", "id", id, "class", "finding v-" + kind, "aria-labelledby", id + "-title");
    html.open("h3", "id", id + "-title");
    html.open("span", "class", "chip v-" + kind);
    HtmlFacts.sign(html, finding.verdict());
    html.text(kind).close("span");
    String reason = Wording.reason(finding);
    if (!reason.isEmpty()) {
      html.text(" ").element("span", reason, "class", "reason");
    }
    html.close("h3").newLine();
    html.open("div", "class", "quotes");
    quote(html, finding.a(), kind);
    finding.second().ifPresent(b -> quote(html, b, kind));
    html.close("div").newLine();
    html.open("p").element("bdi", finding.explanation()).close("p").newLine();
    Suggestion suggestion = finding.suggestion();
    if (suggestion != null) {
      html.open("p", "class", "suggestion").text("Suggestion: ");
      html.element("del", suggestion.span().in(texts.source(finding.a().source()).text()));
      html.text(" → ").element("ins", suggestion.text()).close("p").newLine();
    }
    html.open("p", "class", "muted small").text("Rule ").element("code", finding.rule());
    String confidence = String.format(Locale.ROOT, "%.2f", finding.confidence());
    html.text(", confidence " + confidence).close("p");
    html.close("article").newLine();
  }

  private void quote(HtmlWriter html, Place place, String kind) {
    QuoteWindow window =
        QuoteWindow.of(
            texts.source(place.source()).text(), texts.sentence(place), place.span(), QUOTE);
    html.open("figure").open("figcaption");
    html.open("a", "href", "#" + places.anchor(place.source(), place.span()));
    html.element("bdi", places.name(place.source()), "title", place.source());
    Lines lines = texts.lines(place.source());
    int start = place.span().start();
    html.text(" " + lines.at(start)).close("a").close("figcaption");
    html.open("blockquote", "dir", "auto").text(window.before());
    html.element("mark", window.figure(), "class", "v-" + kind);
    html.text(window.after()).close("blockquote").close("figure").newLine();
  }
}
