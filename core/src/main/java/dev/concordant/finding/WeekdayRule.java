package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import java.util.List;
import java.util.Locale;

/** An event cannot fall on two days of the week. */
final class WeekdayRule implements Rule {

  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  @Override
  public String id() {
    return "weekday";
  }

  @Override
  public String why() {
    return "An event cannot fall on two days of the week.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash("The vote was held on Thursday.", "The vote was held on Friday.", "weekday"),
        Example.agreement("The vote was held on Thursday.", "The vote took place on Thursday."));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.DISJOINT)
            && namesWeekday(pair.a().quote())
            && namesWeekday(pair.b().quote())
        ? pair.contradicts("weekday", pair.quotes() + ": two days of the week")
        : Judgement.NONE;
  }

  private static boolean namesWeekday(String quote) {
    String lower = quote.toLowerCase(Locale.ROOT);
    return DAYS.stream().anyMatch(lower::contains);
  }
}
