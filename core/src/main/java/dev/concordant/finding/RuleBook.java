package dev.concordant.finding;

import java.util.List;

/** The rules, in the order in which they are asked: the first that applies decides. */
final class RuleBook {

  static final List<Rule> RULES =
      List.of(
          new PercentagePointsRule(),
          new DeniedRule(),
          new DirectionRule(),
          new RoleRule(),
          new ScaleRule(),
          new UnitRule(),
          new ComparatorRule(),
          new CountedOutRule(),
          new FloorRule(),
          new UpdatedRule(),
          new WeekdayRule(),
          new DerivedRule(),
          new DisjointRule(),
          new RoundedRule(),
          new HedgedRule(),
          new BoundRule(),
          new LessSpecificRule(),
          new SameRule());

  private RuleBook() {}
}
