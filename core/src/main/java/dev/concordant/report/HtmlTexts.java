package dev.concordant.report;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The texts side by side, with their figures marked by verdict. */
final class HtmlTexts {

  /** A place in a text that is marked. */
  private record Mark(String source, Span span) {}

  private final Report report;
  private final Texts texts;
  private final SourceNames names;

  /** What a mark leads to: the number of its fact or else of its finding, as an anchor. */
  private final Map<Mark, String> targets = new HashMap<>();

  private final Map<String, TreeMap<Integer, Span>> marks = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  HtmlTexts(Report report, Texts texts) {
    this.report = report;
    this.texts = texts;
    this.names = new SourceNames(report);
    for (int i = 0; i < report.readings().size(); i++) {
      Reading reading = report.readings().get(i);
      numbers.put(reading.source().id(), i + 1);
      marks.put(reading.source().id(), new TreeMap<>());
      reading.claims().forEach(claim -> mark(claim.source(), claim.span()));
    }
    for (int i = 0; i < report.facts().size(); i++) {
      for (Claim claim : report.facts().get(i).claims()) {
        targets.put(new Mark(claim.source(), claim.span()), "fact-" + (i + 1));
      }
    }
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      String target = "finding-" + (i + 1);
      mark(finding.a(), target);
      finding.second().ifPresent(b -> mark(b, target));
    }
    for (int i = 0; i < report.notCompared().size(); i++) {
      mark(report.notCompared().get(i).place(), "left-" + (i + 1));
    }
  }

  private void mark(Place place, String target) {
    mark(place.source(), place.span());
    targets.putIfAbsent(new Mark(place.source(), place.span()), target);
  }

  /** Marks do not overlap: the first one at a place stays. */
  private void mark(String source, Span span) {
    TreeMap<Integer, Span> taken = marks.get(source);
    if (taken == null || span.length() == 0) {
      return;
    }
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    if (before == null || !before.getValue().overlaps(span)) {
      taken.put(span.start(), span);
    }
  }

  /** The anchor of a place in its text: the one of its mark, or of the mark that is in its way. */
  String anchor(String source, Span span) {
    TreeMap<Integer, Span> own = marks.getOrDefault(source, new TreeMap<>());
    Map.Entry<Integer, Span> mark = own.lowerEntry(Math.max(span.end(), span.start() + 1));
    boolean found = mark != null && mark.getValue().overlaps(span);
    String text = numbers.get(source) == null ? "texts" : "text-" + numbers.get(source);
    return found ? anchor(source, mark.getKey()) : text;
  }

  private String anchor(String source, int start) {
    return "t" + numbers.get(source) + "-" + start;
  }

  /** What a text is called on the page. */
  String name(String source) {
    return names.of(source);
  }

  void write(HtmlWriter html) {
    html.open("section", "id", "texts", "aria-labelledby", "texts-title").newLine();
    html.element("h2", "Texts", "id", "texts-title").newLine();
    html.open("p", "id", "status", "role", "status", "aria-live", "polite").close("p").newLine();
    html.open("div", "class", "texts").newLine();
    for (Reading reading : report.readings()) {
      text(html, reading);
    }
    html.close("div").newLine().close("section").newLine();
  }

  private void text(HtmlWriter html, Reading reading) {
    Source source = reading.source();
    String id = "text-" + numbers.get(source.id());
    html.open("article", "class", "text", "aria-labelledby", id);
    html.open("h3", "id", id).element("bdi", names.of(source.id()), "title", source.id());
    source
        .published()
        .ifPresent(day -> html.text(" ").element("time", day.toString(), "class", "muted"));
    html.close("h3").newLine();
    html.open(
        "div",
        "class",
        "body",
        "dir",
        "auto",
        "tabindex",
        "0",
        "role",
        "group",
        "aria-labelledby",
        id);
    List<Span> furniture = new ArrayList<>(reading.furniture());
    furniture.sort(null);
    int at = 0;
    for (Span span : furniture) {
      int start = Math.max(at, Math.min(span.start(), source.text().length()));
      int end = Math.max(start, Math.min(span.end(), source.text().length()));
      stretch(html, source, at, start);
      html.open("span", "class", "furniture", "title", "left out as page furniture");
      stretch(html, source, start, end);
      html.close("span");
      at = end;
    }
    stretch(html, source, at, source.text().length());
    html.close("div").close("article").newLine();
  }

  /** A stretch of a text with its marks; a mark that reaches out of it is cut there. */
  private void stretch(HtmlWriter html, Source source, int from, int to) {
    int at = from;
    TreeMap<Integer, Span> own = marks.getOrDefault(source.id(), new TreeMap<>());
    for (Span span : own.subMap(from, to).values()) {
      html.text(source.text().substring(at, span.start()));
      int end = Math.min(span.end(), to);
      figure(html, source.id(), span, source.text().substring(span.start(), end));
      at = end;
    }
    html.text(source.text().substring(at, to));
  }

  private void figure(HtmlWriter html, String source, Span span, String quote) {
    Verdict verdict = texts.verdict(source, span);
    String target = targets.get(new Mark(source, span));
    String kind = verdict == null ? "open" : verdict.label();
    if (target == null) {
      html.element("mark", quote, "id", anchor(source, span.start()), "class", "v-" + kind);
      return;
    }
    html.open(
        "mark", "id", anchor(source, span.start()), "class", "v-" + kind, "data-target", target);
    html.open("a", "href", "#" + target).text(quote);
    html.element("span", label(verdict), "class", "unseen").close("a").close("mark");
  }

  private static String label(@Nullable Verdict verdict) {
    return verdict == null ? " (not judged)" : " (" + verdict.label() + ")";
  }
}
