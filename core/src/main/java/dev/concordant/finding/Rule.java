package dev.concordant.finding;

import java.util.List;

/** What to make of two claims that speak of the same thing. One class is one rule. */
interface Rule {

  /** The name of the rule in reports, in lower case with hyphens. */
  String id();

  /** Why the rule is right, in a sentence for an editor. */
  String why();

  /** At least one pair of texts that it catches, and one near miss that it leaves alone. */
  List<Example> examples();

  /** The verdict on a pair, or {@link Judgement#NONE} where the rule does not apply. */
  Judgement judge(Case pair);
}
