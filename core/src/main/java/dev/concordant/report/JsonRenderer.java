package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.DriftDirection;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Note;
import dev.concordant.source.Span;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as one JSON object, in the format of the schema {@value #SCHEMA} beside this
 * class.
 *
 * <p>Figures are strings with plain decimals, offsets are UTF-16 code units and half-open. The
 * objects of claims, findings and notes are the ones of the line formats, which can be had alone,
 * each on one line; in a report a finding has its fingerprint, and a drift its direction, too.
 */
public final class JsonRenderer implements Renderer {

  /** The version of the format; it grows when a program that reads it would have to change. */
  public static final int VERSION = 1;

  /** The name of the schema file, beside this class on the class path. */
  public static final String SCHEMA = "report.schema.json";

  private static final JsonRenderer STANDARD = new JsonRenderer();

  private JsonRenderer() {}

  /** The renderer. */
  public static JsonRenderer standard() {
    return STANDARD;
  }

  /** A claim as the line formats write it, on one line. */
  public static String claim(Claim claim) {
    JsonWriter json = JsonWriter.oneLine();
    write(json, Objects.requireNonNull(claim, "claim"));
    return json.toString();
  }

  /** A finding as the line formats write it, on one line. */
  public static String finding(Finding finding) {
    JsonWriter json = JsonWriter.oneLine();
    write(json.beginObject(), Objects.requireNonNull(finding, "finding"));
    json.endObject();
    return json.toString();
  }

  /**
   * A note as the line formats write it, on one line: source, start and end where it concerns a
   * place, message.
   */
  public static String note(Note note) {
    JsonWriter json = JsonWriter.oneLine();
    write(json, Objects.requireNonNull(note, "note"));
    return json.toString();
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    JsonWriter json = JsonWriter.indented(4);
    json.beginObject().member("version", VERSION);
    counts(json, report);
    json.name("sources").beginArray();
    report.readings().forEach(reading -> write(json, reading));
    json.endArray();
    json.name("facts").beginArray();
    report.facts().forEach(fact -> write(json, fact));
    json.endArray();
    json.name("findings").beginArray();
    List<String> fingerprints = Baseline.fingerprints(report);
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      write(json.beginObject(), finding);
      DriftDirection direction = finding.direction();
      if (direction != null) {
        json.member("direction", direction.label());
      }
      json.member("fingerprint", fingerprints.get(i)).endObject();
    }
    json.endArray();
    json.name("notCompared").beginArray();
    report.notCompared().forEach(left -> write(json, left));
    json.endArray();
    json.name("notes").beginArray();
    report.notes().forEach(note -> write(json, note));
    json.endArray().endObject();
    out.append(json.toString()).append('\n');
  }

  private static void counts(JsonWriter json, Report report) {
    json.name("counts").beginObject();
    json.member("sources", report.readings().size());
    json.member("claims", report.readings().stream().mapToLong(r -> r.claims().size()).sum());
    json.member("facts", report.facts().size());
    for (Verdict verdict : Verdict.values()) {
      json.member(verdict.label(), report.findings(verdict).size());
    }
    json.member("notCompared", report.notCompared().size()).endObject();
  }

  private static void write(JsonWriter json, Reading reading) {
    LocalDate published = reading.source().publishedOn();
    json.beginObject().member("id", reading.source().id());
    json.member("published", published == null ? null : published.toString());
    json.member("text", reading.source().text());
    json.name("claims").beginArray();
    reading.claims().forEach(claim -> write(json, claim));
    json.endArray().name("furniture").beginArray();
    for (Span span : reading.furniture()) {
      span(json.beginObject(), span).endObject();
    }
    json.endArray().endObject();
  }

  private static void write(JsonWriter json, Claim claim) {
    span(json.beginObject(), claim.span());
    json.member("text", claim.quote());
    json.member("kind", claim.kind().label());
    json.member("value", claim.value().text());
    json.member("unit", claim.unit());
    json.member("bound", claim.bound().label());
    claim.relation().ifPresent(relation -> json.member("relation", relation.label()));
    json.member("subject", claim.context().subject());
    json.member("role", claim.role().label());
    claim
        .timex3()
        .ifPresent(
            timex ->
                json.name("timex3")
                    .beginObject()
                    .member("type", timex.type())
                    .member("value", timex.value())
                    .member("mod", timex.mod())
                    .endObject());
    json.endObject();
  }

  private static void write(JsonWriter json, Fact fact) {
    json.beginObject().member("label", fact.label()).name("claims").beginArray();
    for (Claim claim : fact.claims()) {
      span(json.beginObject().member("source", claim.source()), claim.span()).endObject();
    }
    json.endArray().endObject();
  }

  private static void write(JsonWriter json, Finding finding) {
    json.member("verdict", finding.verdict().label());
    json.member("reason", finding.reason());
    json.member("rule", finding.rule());
    place(json.name("a"), finding.a());
    place(json.name("b"), finding.b());
    json.member("explanation", finding.explanation());
    json.name("confidence").share(finding.confidence());
    Suggestion suggestion = finding.suggestion();
    if (suggestion != null) {
      span(json.name("suggestion").beginObject(), suggestion.span());
      json.member("text", suggestion.text()).endObject();
    }
  }

  private static void write(JsonWriter json, Report.NotCompared left) {
    json.beginObject().member("source", left.place().source());
    span(json, left.place().span()).member("why", left.why()).endObject();
  }

  private static void write(JsonWriter json, Note note) {
    json.beginObject().member("source", note.source());
    Span span = note.span();
    if (span != null) {
      span(json, span);
    }
    json.member("message", note.message()).endObject();
  }

  private static void place(JsonWriter json, @Nullable Place place) {
    if (place == null) {
      json.value(null);
    } else {
      span(json.beginObject().member("source", place.source()), place.span()).endObject();
    }
  }

  private static JsonWriter span(JsonWriter json, Span span) {
    return json.member("start", span.start()).member("end", span.end());
  }
}
