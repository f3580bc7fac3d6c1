package dev.concordant.finding;

import java.util.List;

/**
 * Finds places of one text that cannot both be right. One class is one rule.
 *
 * <p>A rule needs an explicit cue that its figures belong together, and allows for rounding as
 * written: a sum that does not come out is no contradiction by itself.
 */
interface AuditRule {

  /** The name of the rule in reports, in lower case with hyphens. */
  String id();

  /** Why the rule is right, in a sentence for an editor. */
  String why();

  /** At least one text that it catches, and one near miss that it leaves alone. */
  List<AuditExample> examples();

  /** The slips in a text, in its order. */
  List<Slip> audit(AuditText text);
}
