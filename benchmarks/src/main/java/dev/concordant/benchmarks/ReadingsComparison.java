package dev.concordant.benchmarks;

import dev.concordant.alignment.Aligner;
import dev.concordant.alignment.Alignment;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Auditor;
import dev.concordant.finding.Derivations;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Judge;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.report.Report;
import java.util.ArrayList;
import java.util.List;

/** What the facade does with texts that have been read. */
final class ReadingsComparison {

  private final Aligner aligner = new Aligner();
  private final Judge judge = new Judge();
  private final Derivations derivations = new Derivations();
  private final Auditor auditor = new Auditor(Lexicon.english());

  Alignment align(List<Reading> readings) {
    return aligner.align(readings);
  }

  List<Finding> judge(Alignment alignment, List<Reading> readings) {
    List<Finding> findings = new ArrayList<>(judge.judge(alignment, readings));
    findings.addAll(derivations.find(alignment, readings));
    readings.forEach(reading -> findings.addAll(auditor.audit(reading)));
    return findings;
  }

  Report compare(List<Reading> readings) {
    Alignment alignment = align(readings);
    return Report.ofComparison(readings, alignment.facts(), judge(alignment, readings));
  }
}
