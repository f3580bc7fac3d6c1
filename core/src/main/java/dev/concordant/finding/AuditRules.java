package dev.concordant.finding;

import java.util.List;

/** The rules of the audit. Every one is asked. */
final class AuditRules {

  static final List<AuditRule> ALL =
      List.of(
          new WeekdayDateRule(),
          new ImpossibleDateRule(),
          new PercentChangeRule(),
          new DifferenceRule(),
          new DirectionWordRule(),
          new PartsTotalRule(),
          new PercentOfRule(),
          new SharesRule(),
          new AgeBirthRule(),
          new AgeAtRule(),
          new AnniversaryRule(),
          new ElapsedRule(),
          new DurationSpanRule(),
          new MultipleRule(),
          new ConversionRule(),
          new ConversionRateRule(),
          new RateRule(),
          new RangeEndsRule(),
          new ListedItemsRule(),
          new OrdinalOrderRule(),
          new HeadlineRule());

  private AuditRules() {}
}
