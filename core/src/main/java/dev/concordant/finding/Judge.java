package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Asks the rules of the rule book what pairs of claims make of each other. Immutable. */
public final class Judge {

  private final List<Rule> rules;

  /** A judge with the rule book of the library. */
  public Judge() {
    this.rules = RuleBook.RULES;
  }

  /** The findings on what lines up, the gravest first, then in the order of the texts. */
  public List<Finding> judge(Alignment alignment) {
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : alignment.pairs()) {
      for (Rule rule : rules) {
        Judgement judgement = rule.judge(pair);
        if (!judgement.equals(Judgement.NONE)) {
          findings.add(
              new Finding(
                  judgement.verdict(),
                  judgement.reason(),
                  rule.id(),
                  Places.of(pair.a()),
                  Places.of(pair.b()),
                  judgement.explanation(),
                  pair.confidence(),
                  null));
          break;
        }
      }
    }
    return sorted(findings);
  }

  /** Findings with the gravest first; those of one verdict keep their order. */
  public static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::verdict, Comparator.reverseOrder()))
        .toList();
  }
}
