package dev.concordant.report;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Lines;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of a report by their ids, and what was found at which place. */
final class Texts {

  /** A place, without its quote. */
  private record Key(String source, Span span) {}

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Lines> lines = new HashMap<>();
  private final Map<Key, Claim> claims = new HashMap<>();
  private final Map<Key, Verdict> verdicts = new HashMap<>();

  /**
   * The texts of a report.
   *
   * @throws IllegalArgumentException if two texts have one id, or a finding stands in no text
   */
  Texts(Report report) {
    for (Reading reading : report.readings()) {
      Source source = reading.source();
      if (sources.put(source.id(), source) != null) {
        throw new IllegalArgumentException("two texts have the id \"" + source.id() + "\"");
      }
      lines.put(source.id(), new Lines(source.text()));
      for (Claim claim : reading.claims()) {
        claims.put(new Key(claim.source(), claim.span()), claim);
      }
    }
    for (Finding finding : report.findings()) {
      mark(finding.a(), finding.verdict());
      finding.second().ifPresent(b -> mark(b, finding.verdict()));
    }
    report.notCompared().forEach(left -> check(left.place()));
  }

  private void mark(Place place, Verdict verdict) {
    check(place);
    verdicts.merge(
        new Key(place.source(), place.span()), verdict, (x, y) -> x.compareTo(y) >= 0 ? x : y);
  }

  private void check(Place place) {
    Source source = sources.get(place.source());
    if (source == null || place.span().end() > source.text().length()) {
      throw new IllegalArgumentException("a place must stand in a text of the report: " + place);
    }
  }

  Source source(String id) {
    Source source = sources.get(id);
    if (source == null) {
      throw new IllegalArgumentException("no text of the report has the id \"" + id + "\"");
    }
    return source;
  }

  Lines lines(String id) {
    Lines found = lines.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no text of the report has the id \"" + id + "\"");
    }
    return found;
  }

  /** Where a place stands, as in {@code wire:3:18}. */
  String at(Place place) {
    return place.source() + ":" + lines(place.source()).at(place.span().start());
  }

  /** The sentence of a place where it is known, the line otherwise. */
  Span sentence(Place place) {
    Claim claim = claims.get(new Key(place.source(), place.span()));
    if (claim != null) {
      Span sentence = claim.context().sentence();
      if (sentence.contains(place.span())
          && sentence.end() <= source(place.source()).text().length()) {
        return sentence;
      }
    }
    return lines(place.source()).around(place.span());
  }

  /** The gravest verdict on what stands there, or null if there is none. */
  @Nullable Verdict verdict(String source, Span span) {
    return verdicts.get(new Key(source, span));
  }

  @Nullable Claim claim(Place place) {
    return claims.get(new Key(place.source(), place.span()));
  }
}
