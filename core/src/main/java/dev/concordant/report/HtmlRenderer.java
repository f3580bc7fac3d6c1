package dev.concordant.report;

import dev.concordant.claim.Reading;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Note;
import dev.concordant.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Writes a report as one page of HTML that needs nothing else: the facts by sources, the texts side
 * by side with their figures marked, the findings.
 *
 * <p>The page loads nothing; its content security policy lets only its own style sheet and script
 * run, by their SHA-256 hashes. It can be read without the script, too. Whatever comes from the
 * texts is escaped.
 */
public final class HtmlRenderer implements Renderer {
  private static final String STYLE = resource("report.css");
  private static final String SCRIPT = resource("report.js");
  private static final String POLICY =
      "default-src 'none'; style-src "
          + hash(STYLE)
          + "; script-src "
          + hash(SCRIPT)
          + "; base-uri 'none'; form-action 'none'";

  private static final HtmlRenderer STANDARD = new HtmlRenderer();

  private HtmlRenderer() {}

  /** The renderer. */
  public static HtmlRenderer standard() {
    return STANDARD;
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Texts texts = new Texts(report);
    HtmlTexts places = new HtmlTexts(report, texts);
    HtmlWriter html = new HtmlWriter();
    head(html);
    html.open("body").newLine();
    html.element("a", "Skip to the findings", "class", "skip", "href", "#findings").newLine();
    html.open("header").open("h1").text(Wording.outcome(report)).close("h1");
    html.element("p", "Concordant report: " + Wording.contents(report), "class", "muted");
    html.close("header").newLine();
    html.open("main").newLine();
    filters(html, report);
    new HtmlFacts(FactRow.of(report), places).write(html);
    places.write(html);
    new HtmlFindings(report.findings(), texts, places).write(html);
    notCompared(html, report.notCompared(), texts, places);
    notes(html, report.notes(), texts, places);
    furniture(html, report.readings(), places);
    html.close("main").newLine();
    html.open("script").trusted(SCRIPT).close("script").newLine();
    html.close("body").newLine().close("html").newLine();
    out.append(html.toString());
  }

  private static void head(HtmlWriter html) {
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en").newLine();
    html.open("head").newLine();
    html.open("meta", "charset", "utf-8").newLine();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).newLine();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newLine();
    html.open("meta", "name", "color-scheme", "content", "light dark").newLine();
    html.element("title", "Concordant report").newLine();
    html.open("style").trusted(STYLE).close("style").newLine();
    html.close("head").newLine();
  }

  /** Hidden until the script shows them: without it they would do nothing. */
  private static void filters(HtmlWriter html, Report report) {
    html.open("form", "id", "filters", "hidden", "", "aria-label", "Filters");
    html.open("fieldset").element("legend", "Show");
    Verdict[] verdicts = Verdict.values();
    for (int i = verdicts.length - 1; i >= 0; i--) {
      Verdict verdict = verdicts[i];
      int number = report.findings(verdict).size();
      if (number == 0) {
        continue;
      }
      String id = "show-" + verdict.label();
      html.open("label", "for", id, "class", "v-" + verdict.label());
      html.open("input", "type", "checkbox", "id", id, "value", verdict.label(), "checked", "");
      HtmlFacts.sign(html, verdict);
      html.text(verdict.label() + " ").element("span", "" + number, "class", "muted");
      html.close("label");
    }
    html.close("fieldset").close("form").newLine();
  }

  private static void notCompared(
      HtmlWriter html, List<Report.NotCompared> left, Texts texts, HtmlTexts places) {
    if (left.isEmpty()) {
      return;
    }
    begin(html, "not-compared", "Not compared");
    for (int i = 0; i < left.size(); i++) {
      Report.NotCompared one = left.get(i);
      html.open("li", "id", "left-" + (i + 1));
      html.open("a", "href", "#" + places.anchor(one.place().source(), one.place().span()));
      String id = one.place().source();
      html.element("bdi", places.name(id), "title", id);
      html.text(" " + texts.lines(id).at(one.place().span().start())).close("a").text(" “");
      html.element("bdi", one.place().quote()).text("”: ").element("bdi", one.why());
      html.close("li").newLine();
    }
    end(html);
  }

  private static void notes(HtmlWriter html, List<Note> notes, Texts texts, HtmlTexts places) {
    if (notes.isEmpty()) {
      return;
    }
    begin(html, "notes", "Notes");
    for (Note note : notes) {
      Span span = note.span();
      String at = span == null ? "" : ":" + texts.lines(note.source()).at(span.start());
      html.open("li").element("bdi", places.name(note.source()) + at).text(": ");
      html.element("bdi", note.message()).close("li").newLine();
    }
    end(html);
  }

  private static void furniture(HtmlWriter html, List<Reading> readings, HtmlTexts places) {
    if (readings.stream().allMatch(reading -> reading.furniture().isEmpty())) {
      return;
    }
    begin(html, "furniture", "Left out as page furniture");
    for (Reading reading : readings) {
      int number = reading.furniture().size();
      if (number > 0) {
        html.open("li").element("bdi", places.name(reading.source().id()));
        html.text(": " + Wording.count(number, "stretch", "stretches") + ", grey in the text");
        html.close("li").newLine();
      }
    }
    end(html);
  }

  private static void begin(HtmlWriter html, String id, String title) {
    html.open("section", "id", id, "aria-labelledby", id + "-title").newLine();
    html.element("h2", title, "id", id + "-title").newLine().open("ul").newLine();
  }

  private static void end(HtmlWriter html) {
    html.close("ul").close("section").newLine();
  }

  private static String resource(String name) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // The hash is taken of what a browser reads, and it reads CRLF as LF.
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
