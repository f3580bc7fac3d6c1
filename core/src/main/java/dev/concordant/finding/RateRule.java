package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rate that is told for two lengths of time is the same for both. */
final class RateRule implements AuditRule {

  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "(",
          "-",
          "or",
          "that",
          "is",
          "which",
          "equals",
          "about",
          "nearly",
          "some",
          "i.e.",
          "=",
          "equivalent",
          "to",
          "just",
          "makes",
          "a",
          "total",
          "of");

  private static final Set<String> LINKS = Set.of("or", "(", "is", "equals", "i.e.", "=", "makes");

  private static final Set<String> EACH = Set.of("each", "apiece");

  private static final double RESTLESS = 0.9;

  private static final double DISCOUNT = 0.7;

  /** How many of the shorter make up the longer, by the calendar or by the days that are worked. */
  private static final Map<String, Interval> FACTORS =
      Map.of(
          "month/year", new Interval(12, 12),
          "week/year", new Interval(44, 53),
          "day/year", new Interval(200, 366),
          "week/month", new Interval(4, 4.5),
          "hour/day", new Interval(6, 24),
          "day/month", new Interval(20, 31),
          "day/week", new Interval(5, 7),
          "minute/hour", new Interval(60, 60),
          "second/minute", new Interval(60, 60));

  @Override
  public String id() {
    return "rate";
  }

  @Override
  public String why() {
    return "A rate that is told for two lengths of time is the same for both.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The fee is $40 a month, or $540 a year."),
        AuditExample.clash("The pump moves 90 litres a minute (540 litres an hour)."),
        AuditExample.clash("The 12 heirs share $6,000, or $600 each."),
        AuditExample.clash("They sold 30 prints at $20 each, or $500 in all."),
        AuditExample.fine("The 12 heirs share $6,000, or $500 each."),
        AuditExample.fine("The 12 heirs got a house worth $6,000 and $600 each."),
        AuditExample.clash("The tank leaks 3 litres an hour, or 92 litres a day."),
        AuditExample.fine("The tank leaks 3 litres an hour, or 72 litres a day."),
        AuditExample.fine("The gym costs $40 a month, or $400 a year."),
        AuditExample.fine("The gym costs $40 a month, or $15 a week for members."),
        AuditExample.fine("Guards earn $20 an hour, or $160 a day."),
        AuditExample.fine("The fee is $40 a month, or $480 a year."),
        AuditExample.fine("The fee is $40 a month, and $440 a year for members."),
        AuditExample.fine("Guards earn $90 a day, or $450 a week."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips =
        new ArrayList<>(
            text.lookAtAmounts(
                (amounts, i) ->
                    i + 1 < amounts.size()
                        ? slip(text, amounts.get(i), amounts.get(i + 1))
                        : null));
    slips.addAll(
        text.lookAtAmounts(
            (amounts, i) ->
                i + 2 < amounts.size()
                    ? each(text, amounts.get(i), amounts.get(i + 1), amounts.get(i + 2))
                    : null));
    return slips;
  }

  // "the 12 workers share 6,000 euros, or 500 each"
  private static @Nullable Slip each(AuditText text, Claim count, Claim a, Claim b) {
    boolean last = EACH.contains(text.wordAfter(b));
    boolean first = EACH.contains(text.wordAfter(a));
    List<String> gap = text.between(a, b);
    if (last == first
        || count.kind() != Kind.COUNT
        || !AuditText.isPoint(count)
        || count.unit().isEmpty()
        || !AuditText.sameUnit(a, b)
        || (a.kind() != Kind.MONEY && a.kind() != Kind.MEASURE)
        || !JOINTS.containsAll(first ? gap.subList(1, gap.size()) : gap)
        || gap.stream().noneMatch(LINKS::contains)
        || text.between(count, a).stream().anyMatch(Set.of(";", "and", ",")::contains)) {
      return null;
    }
    Claim one = last ? b : a;
    Claim all = last ? a : b;
    Interval of = Interval.rounded(AuditText.quantity(one)).times(AuditText.number(count));
    return of.meets(Interval.rounded(AuditText.quantity(all)))
        ? null
        : text.slip(
            "rate",
            all,
            one,
            String.format(
                Locale.ROOT,
                "%s times %s is %s, the text says %s",
                count.quote(),
                one.quote(),
                Interval.told(AuditText.number(count) * AuditText.number(one)),
                all.quote()));
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b) {
    if (!AuditText.isPoint(a)
        || !AuditText.isPoint(b)
        || a.kind() != b.kind()
        || a.kind() == Kind.PERCENT) {
      return null;
    }
    Quantity x = AuditText.quantity(a);
    Quantity y = AuditText.quantity(b);
    String per = x.unit().per();
    String other = y.unit().per();
    if (per == null
        || other == null
        || !x.unit().dimension().equals(y.unit().dimension())
        || x.unit().factor().compareTo(y.unit().factor()) != 0) {
      return null;
    }
    Interval told = FACTORS.get(per + "/" + other);
    boolean longer = told != null;
    told = longer ? told : FACTORS.get(other + "/" + per);
    if (told != null && a.kind() == Kind.MEASURE) {
      // what is paid by the hour rests at night, what leaks does not
      told = new Interval(Math.max(told.low(), told.high() * RESTLESS), told.high());
    }
    List<String> gap = text.between(a, b);
    // "or $400 a year for members"
    if (told == null
        || !text.isEndOfClause(b)
        || !JOINTS.containsAll(gap)
        || gap.stream().noneMatch(LINKS::contains)) {
      return null;
    }
    if (gap.contains("or") && a.kind() == Kind.MONEY) {
      // who pays for longer may pay less
      told = new Interval(told.low() * DISCOUNT, told.high());
    }
    Claim small = longer ? a : b;
    Claim large = longer ? b : a;
    Interval one = Interval.rounded(AuditText.quantity(small));
    Interval many = Interval.rounded(AuditText.quantity(large));
    if (!one.isPositive() || !many.isPositive() || many.over(one).meets(told)) {
      return null;
    }
    return text.slip(
        "rate",
        a,
        b,
        String.format(
            Locale.ROOT,
            "%s is %.3g times %s",
            large.quote(),
            AuditText.number(large) / AuditText.number(small),
            small.quote()));
  }
}
