package dev.concordant.finding;

import dev.concordant.claim.Reading;
import dev.concordant.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Looks for contradictions within one text: a weekday that does not fit its date, parts that do not
 * make up their total, a change that does not lead from its start to its end. Immutable.
 *
 * <p>Rounding as written is allowed for, and figures are only put to each other where the text says
 * that they belong together.
 */
public final class Auditor {

  /** How sure a slip is: arithmetic is certain, that the figures belong together is not quite. */
  private static final double CONFIDENCE = 0.9;

  private final Lexicon lexicon;

  /** An auditor that knows the words of a lexicon. */
  public Auditor(Lexicon lexicon) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
  }

  /** The contradictions within a text, in its order; both places of each lie in it. */
  public List<Finding> audit(Reading reading) {
    AuditText text = new AuditText(reading, lexicon);
    List<Finding> findings = new ArrayList<>();
    Set<List<Place>> seen = new HashSet<>();
    for (AuditRule rule : AuditRules.ALL) {
      for (Slip slip : rule.audit(text)) {
        if (seen.add(List.of(slip.a(), slip.b()))) {
          findings.add(
              new Finding(
                  Verdict.CONTRADICTS,
                  slip.reason(),
                  rule.id(),
                  slip.a(),
                  slip.b(),
                  slip.working(),
                  CONFIDENCE,
                  null));
        }
      }
    }
    findings.sort(Comparator.comparing(f -> f.a().span()));
    return findings;
  }
}
