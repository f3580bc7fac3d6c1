package dev.concordant.report;

import dev.concordant.claim.Reading;
import dev.concordant.finding.DriftDirection;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Judge;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Lines;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report in SARIF 2.1.0 (OASIS), the format of code scanning tools: one result a finding,
 * with the place of the first claim as its location and the one of the second as related.
 *
 * <p>The id of a text is taken as its relative path. Lines and columns count from 1, columns in
 * UTF-16 code units, the end column is the one after the last. Contradictions are errors, drifts
 * and unsupported claims warnings; agreements are no results unless {@link Builder#agreements} asks
 * for them. What was not compared, what was odd and what was left out are notifications of the run.
 */
public final class SarifRenderer implements Renderer {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** The name under which a result carries its fingerprint. */
  private static final String FINGERPRINT = "concordant/v1";

  private static final String UNRESERVED = "-._~/";

  private static final SarifRenderer STANDARD = builder().build();

  private final boolean agreements;
  private final @Nullable Baseline baseline;

  private SarifRenderer(Builder builder) {
    agreements = builder.agreements;
    baseline = builder.baseline;
  }

  /** A renderer without agreements and without a baseline. */
  public static SarifRenderer standard() {
    return STANDARD;
  }

  /** A renderer of one's own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SarifRenderer}. */
  public static final class Builder {
    private boolean agreements;
    private @Nullable Baseline baseline;

    private Builder() {}

    /** Whether agreements are results, too, of the kind "pass"; off unless set. */
    public Builder agreements(boolean on) {
      agreements = on;
      return this;
    }

    /** What is known: its results are suppressed and "unchanged", all others are "new". */
    public Builder baseline(Baseline known) {
      baseline = Objects.requireNonNull(known, "known");
      return this;
    }

    /** The renderer. */
    public SarifRenderer build() {
      return new SarifRenderer(this);
    }
  }

  @Override
  public void render(Report report, Appendable out) throws IOException {
    Texts texts = new Texts(report);
    JsonWriter json = JsonWriter.indented(6);
    json.beginObject().member("$schema", SCHEMA).member("version", "2.1.0");
    json.name("runs").beginArray().beginObject();
    List<String> rules = new ArrayList<>(new TreeSet<>(rules(report)));
    tool(json, rules);
    json.member("columnKind", "utf16CodeUnits");
    json.name("artifacts").beginArray();
    for (Source source : report.sources()) {
      json.beginObject().name("location").beginObject().member("uri", uri(source.id())).endObject();
      json.endObject();
    }
    json.endArray();
    json.name("results").beginArray();
    List<String> fingerprints = Fingerprints.of(report, texts);
    Map<String, Integer> index = new HashMap<>();
    rules.forEach(rule -> index.put(rule, index.size()));
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      if (wanted(finding)) {
        int rule = index.getOrDefault(finding.rule(), -1);
        result(json, texts, finding, rule, fingerprints.get(i));
      }
    }
    json.endArray();
    notifications(json, report, texts);
    json.endObject().endArray().endObject();
    out.append(json.toString()).append('\n');
  }

  private boolean wanted(Finding finding) {
    return agreements || finding.verdict() != Verdict.AGREES;
  }

  private List<String> rules(Report report) {
    return report.findings().stream().filter(this::wanted).map(Finding::rule).toList();
  }

  private static void tool(JsonWriter json, List<String> rules) {
    json.name("tool").beginObject().name("driver").beginObject();
    json.member("name", "Concordant");
    json.name("rules").beginArray();
    Map<String, String> whys = Judge.whys();
    for (String rule : rules) {
      json.beginObject().member("id", rule);
      String why = whys.get(rule);
      if (why != null) {
        json.name("shortDescription").beginObject().member("text", why).endObject();
      }
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private void result(JsonWriter json, Texts texts, Finding finding, int rule, String print) {
    json.beginObject().member("ruleId", finding.rule()).member("ruleIndex", rule);
    json.member("kind", finding.verdict() == Verdict.AGREES ? "pass" : "fail");
    json.member("level", level(finding.verdict()));
    message(json, message(finding));
    json.name("locations").beginArray().beginObject();
    location(json, texts, finding.a().source(), finding.a().span());
    json.endObject().endArray();
    Place b = finding.b();
    if (b != null) {
      json.name("relatedLocations").beginArray().beginObject().member("id", 1);
      location(json, texts, b.source(), b.span());
      message(json, b.source() + ": " + b.quote());
      json.endObject().endArray();
    }
    json.name("partialFingerprints").beginObject().member(FINGERPRINT, print).endObject();
    if (baseline != null) {
      boolean known = baseline.knows(print);
      json.member("baselineState", known ? "unchanged" : "new");
      if (known) {
        json.name("suppressions").beginArray();
        json.beginObject().member("kind", "external").endObject().endArray();
      }
    }
    Suggestion suggestion = finding.suggestion();
    if (suggestion != null) {
      fix(json, texts, finding.a().source(), suggestion);
    }
    json.name("properties").beginObject();
    json.member("verdict", finding.verdict().label()).member("reason", finding.reason());
    DriftDirection direction = finding.direction();
    if (direction != null) {
      json.member("direction", direction.label());
    }
    json.name("confidence").share(finding.confidence()).endObject();
    json.endObject();
  }

  private static String level(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "none";
      case DRIFTS, UNSUPPORTED -> "warning";
      case CONTRADICTS -> "error";
    };
  }

  private static String message(Finding finding) {
    Place a = finding.a();
    Place b = finding.b();
    String first = "\"" + a.quote() + "\" (" + a.source() + ")";
    String both =
        b == null
            ? " is unsupported"
            : switch (finding.verdict()) {
                  case AGREES -> " agrees with";
                  case DRIFTS -> " drifts from";
                  case UNSUPPORTED -> " is unsupported by";
                  case CONTRADICTS -> " contradicts";
                }
                + " \""
                + b.quote()
                + "\" ("
                + b.source()
                + ")";
    return first + both + ". " + finding.explanation();
  }

  private static void message(JsonWriter json, String text) {
    json.name("message").beginObject().member("text", text).endObject();
  }

  private static void location(JsonWriter json, Texts texts, String source, @Nullable Span span) {
    json.name("physicalLocation").beginObject();
    artifact(json, source);
    if (span != null) {
      json.name("region");
      region(json, texts.lines(source), span);
    }
    json.endObject();
  }

  private static void artifact(JsonWriter json, String source) {
    json.name("artifactLocation").beginObject().member("uri", uri(source)).endObject();
  }

  private static void region(JsonWriter json, Lines lines, Span span) {
    json.beginObject();
    json.member("startLine", lines.lineOf(span.start()));
    json.member("startColumn", lines.columnOf(span.start()));
    json.member("endLine", lines.lineOf(span.end()));
    json.member("endColumn", lines.columnOf(span.end()));
    json.endObject();
  }

  private static void fix(JsonWriter json, Texts texts, String source, Suggestion suggestion) {
    json.name("fixes").beginArray().beginObject();
    json.name("description").beginObject();
    json.member("text", "Write \"" + suggestion.text() + "\"").endObject();
    json.name("artifactChanges").beginArray().beginObject();
    artifact(json, source);
    json.name("replacements").beginArray().beginObject().name("deletedRegion");
    region(json, texts.lines(source), suggestion.span());
    json.name("insertedContent").beginObject().member("text", suggestion.text()).endObject();
    json.endObject().endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private static void notifications(JsonWriter json, Report report, Texts texts) {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("toolExecutionNotifications").beginArray();
    for (Report.NotCompared left : report.notCompared()) {
      Place place = left.place();
      String text = "\"" + place.quote() + "\" was not compared: " + left.why();
      notification(json, texts, place.source(), place.span(), text);
    }
    for (Note note : report.notes()) {
      notification(json, texts, note.source(), note.span(), note.message());
    }
    for (Reading reading : report.readings()) {
      for (Span span : reading.furniture()) {
        notification(json, texts, reading.source().id(), span, "Left out as page furniture");
      }
    }
    json.endArray().endObject().endArray();
  }

  private static void notification(
      JsonWriter json, Texts texts, String source, @Nullable Span span, String text) {
    json.beginObject().member("level", "note");
    message(json, text);
    json.name("locations").beginArray().beginObject();
    location(json, texts, source, span);
    json.endObject().endArray().endObject();
  }

  /** The id as a relative reference (RFC 3986): what is not unreserved is percent-encoded. */
  private static String uri(String id) {
    StringBuilder out = new StringBuilder();
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return out.toString();
  }
}
