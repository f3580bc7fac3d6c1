package dev.concordant.finding;

import dev.concordant.alignment.Pair;

/** What to make of two claims that speak of the same thing. One class is one rule. */
interface Rule {

  /** The name of the rule in reports, in lower case with hyphens. */
  String id();

  /** Why the rule is right, in a sentence for an editor. */
  String why();

  /** The verdict on a pair, or {@link Judgement#NONE} where the rule does not apply. */
  Judgement judge(Pair pair);
}
