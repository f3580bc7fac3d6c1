package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Verdict;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All that a comparison, a check or an audit found, in an order that depends on the texts alone.
 *
 * @param readings what was read in each text, in the order given; the draft first in a check
 * @param facts what the texts speak of together, in the order of the first text that does
 * @param findings the gravest first, then in the order of the texts
 * @param notCompared claims that could not be judged, and why
 */
public record Report(
    List<Reading> readings, List<Fact> facts, List<Finding> findings, List<NotCompared> notCompared)
    implements Serializable {

  /**
   * A claim that was left without a verdict.
   *
   * @param place where it stands
   * @param why why it was not compared
   */
  public record NotCompared(Place place, String why) implements Serializable {

    public NotCompared {
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(why, "why");
    }
  }

  public Report {
    readings = List.copyOf(readings);
    facts = List.copyOf(facts);
    findings = List.copyOf(findings);
    notCompared = List.copyOf(notCompared);
  }

  /** The report of a comparison: what its findings and facts leave out is not compared. */
  public static Report ofComparison(
      List<Reading> readings, List<Fact> facts, List<Finding> findings) {
    return new Report(
        readings, facts, findings, new Unjudged(readings, facts, findings).in(readings));
  }

  /** The report of a check; the draft comes first, and nothing is asked of its evidence. */
  public static Report ofCheck(List<Reading> readings, List<Fact> facts, List<Finding> findings) {
    List<Reading> draft = readings.subList(0, 1);
    return new Report(readings, facts, findings, new Unjudged(readings, facts, findings).in(draft));
  }

  /** The same report with other findings. */
  public Report withFindings(List<Finding> others) {
    return new Report(readings, facts, others, notCompared);
  }

  /** The texts, in the order given. */
  public List<Source> sources() {
    return readings.stream().map(Reading::source).toList();
  }

  /** What was odd in the texts. */
  public List<Note> notes() {
    return readings.stream().flatMap(r -> r.notes().stream()).toList();
  }

  /** The findings of one verdict. */
  public List<Finding> findings(Verdict verdict) {
    return findings.stream().filter(f -> f.verdict() == verdict).toList();
  }

  /** Whether something was found to contradict. */
  public boolean hasContradictions() {
    return findings.stream().anyMatch(f -> f.verdict() == Verdict.CONTRADICTS);
  }

  /** In short, for people: what it holds and what was found. */
  @Override
  public String toString() {
    return Wording.contents(this) + ": " + Wording.outcome(this);
  }
}
