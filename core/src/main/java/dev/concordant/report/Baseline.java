package dev.concordant.report;

import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Findings that somebody has looked at and lets stand, so that only new ones are reported.
 *
 * <p>It is kept in a file of text in UTF-8, meant for version control and for editing by hand:
 *
 * <pre>
 * # concordant-baseline 1
 * db8b76ee117bb98d:1  contradicts (value): draft "241", wire "214"
 * </pre>
 *
 * <p>The first line names the format. In the others a fingerprint stands first; what follows it
 * after a blank is for the reader. Empty lines and lines that begin with {@code #} are skipped.
 *
 * <p>A fingerprint is made of the verdict, the rule, and the names, figures and sentences of both
 * places. It stays the same when other sentences of the texts change, and when the texts are given
 * in another order.
 *
 * @param known what each known finding says, by its fingerprint, in the order of the file
 */
public record Baseline(Map<String, String> known) {

  private static final String HEAD = "# concordant-baseline 1";
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}:[0-9]{1,9}");

  /** A baseline that knows nothing. */
  public static final Baseline EMPTY = new Baseline(Map.of());

  public Baseline {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    for (String fingerprint : known.keySet()) {
      if (!FINGERPRINT.matcher(fingerprint).matches()) {
        throw new IllegalArgumentException("known must hold fingerprints: \"" + fingerprint + "\"");
      }
    }
  }

  /** All findings of a report but the agreements. */
  public static Baseline of(Report report) {
    return of(List.of(report));
  }

  /** All findings of several reports but the agreements. */
  public static Baseline of(Collection<Report> reports) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Report report : reports) {
      List<String> fingerprints = fingerprints(report);
      for (int i = 0; i < fingerprints.size(); i++) {
        Finding finding = report.findings().get(i);
        if (finding.verdict() != Verdict.AGREES) {
          known.put(fingerprints.get(i), says(finding));
        }
      }
    }
    return new Baseline(known);
  }

  private static String says(Finding finding) {
    StringBuilder out = new StringBuilder(finding.verdict().label());
    out.append(" (").append(finding.rule()).append("): ").append(quote(finding.a()));
    finding.second().ifPresent(b -> out.append(", ").append(quote(b)));
    return DisplayText.squeeze(out.toString());
  }

  private static String quote(Place place) {
    return place.source() + " \"" + place.quote() + "\"";
  }

  /** The fingerprints of the findings of a report, one a finding, in their order. */
  public static List<String> fingerprints(Report report) {
    return Fingerprints.of(report, new Texts(report));
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is none of a baseline; the message names file, line
   *     and column
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Baseline read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
      throw new IllegalArgumentException(file + ":1:1: expected \"" + HEAD + "\"");
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      if (!FINGERPRINT.matcher(parts[0]).matches()) {
        throw new IllegalArgumentException(
            "%s:%d:1: expected a fingerprint such as db8b76ee117bb98d:1, not \"%s\""
                .formatted(file, i + 1, parts[0]));
      }
      known.put(parts[0], parts.length == 2 ? parts[1].strip() : "");
    }
    return new Baseline(known);
  }

  /** What a file of it holds. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    known.forEach((print, says) -> text.append((print + "  " + says).strip()).append('\n'));
    return text.toString();
  }

  /**
   * Writes it to a file.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Path file) {
    try {
      Files.writeString(file, text());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Whether a finding with this fingerprint may stand. */
  public boolean knows(String fingerprint) {
    return known.containsKey(fingerprint);
  }

  /** The report without the findings that are known. */
  public Report fresh(Report report) {
    List<String> fingerprints = fingerprints(report);
    List<Finding> fresh = new ArrayList<>();
    for (int i = 0; i < fingerprints.size(); i++) {
      if (!knows(fingerprints.get(i))) {
        fresh.add(report.findings().get(i));
      }
    }
    return report.withFindings(fresh);
  }

  /**
   * What is known and stands in none of the reports any more: it was mended, or its texts changed.
   */
  public Baseline gone(Collection<Report> reports) {
    Map<String, String> gone = new LinkedHashMap<>(known);
    gone.keySet().removeAll(of(reports).known().keySet());
    return new Baseline(gone);
  }
}
