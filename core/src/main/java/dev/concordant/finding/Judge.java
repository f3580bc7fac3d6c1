package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the rules of the rule book what pairs of claims make of each other. Immutable. */
public final class Judge {

  private final List<Rule> rules;

  /** A judge with the rule book of the library. */
  public Judge() {
    this.rules = RuleBook.RULES;
  }

  /** The findings on what lines up, the gravest first, then in the order of the texts. */
  public List<Finding> judge(Alignment alignment, List<Reading> readings) {
    return judge(alignment, readings, false);
  }

  private List<Finding> judge(Alignment alignment, List<Reading> readings, boolean draft) {
    Map<String, Reading> byId = new HashMap<>();
    for (Reading reading : readings) {
      byId.put(reading.source().id(), reading);
    }
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : alignment.pairs()) {
      Case both = new Case(pair, reading(byId, pair.a()), reading(byId, pair.b()), draft);
      for (Rule rule : rules) {
        Judgement judgement = rule.judge(both);
        if (judgement.applies()) {
          findings.add(
              new Finding(
                  judgement.verdict(),
                  judgement.reason(),
                  rule.id(),
                  Places.of(pair.a()),
                  Places.of(pair.b()),
                  judgement.explanation(),
                  pair.confidence(),
                  null,
                  judgement.direction()));
          break;
        }
      }
    }
    return sorted(findings);
  }

  /**
   * The findings on what lines up between a draft, the first of the readings, and its evidence. A
   * contradiction carries a suggestion where the evidence says exactly one thing instead.
   */
  public List<Finding> judgeDraft(Alignment alignment, List<Reading> readings) {
    return Suggestions.added(judge(alignment, readings, true), alignment);
  }

  private static Reading reading(Map<String, Reading> byId, Claim claim) {
    Reading reading = byId.get(claim.source());
    if (reading == null) {
      throw new IllegalArgumentException("readings lack the source \"" + claim.source() + "\"");
    }
    return reading;
  }

  /** The ids of all rules: of pairs of claims, of the audit of a text, and of a check. */
  public static Set<String> ruleIds() {
    return whys().keySet();
  }

  /** Why each rule is right, in a sentence for an editor, by the ids of all rules. */
  public static Map<String, String> whys() {
    Map<String, String> whys = new LinkedHashMap<>();
    RuleBook.RULES.forEach(rule -> whys.put(rule.id(), rule.why()));
    AuditRules.ALL.forEach(rule -> whys.put(rule.id(), rule.why()));
    whys.put(SupportCheck.ELSEWHERE_RULE, SupportCheck.ELSEWHERE_WHY);
    whys.put(SupportCheck.NOWHERE_RULE, SupportCheck.NOWHERE_WHY);
    return Collections.unmodifiableMap(whys);
  }

  /** Findings with the gravest first; those of one verdict keep their order. */
  public static List<Finding> sorted(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::verdict, Comparator.reverseOrder()))
        .toList();
  }
}
