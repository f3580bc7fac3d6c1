package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The size of a change is the difference of its ends. */
final class DifferenceRule implements AuditRule {

  private static final Set<String> GAPS = Set.of("gap", "difference", "margin");

  private static final Set<String> WON =
      Set.of("won", "win", "wins", "lost", "ahead", "led", "leads");

  private static final Set<String> LEADS = Set.of("margin", "majority", "lead");

  private static final Set<String> VOTES = Set.of("vote", "ballot");

  private static final int NEAR = 4;

  @Override
  public String id() {
    return "difference";
  }

  @Override
  public String why() {
    return "The size of a change is the difference of its ends.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The fee rose by $30 to $250 from $200."),
        AuditExample.clash("The levy rose by 2.2 percentage points to 9.1% from 6.1%."),
        AuditExample.clash("Girls reached 74% and boys 68%. The gap, at 9 points, is a record."),
        AuditExample.clash("She won by 410 votes, with 6,300 to 5,990."),
        AuditExample.clash("He had 6,300 votes and she 5,990, a margin of 410."),
        AuditExample.fine("She won by 310 votes, with 6,300 to 5,990."),
        AuditExample.fine("He led by 3 votes, with 120 and 98 precincts to come."),
        AuditExample.fine("She won by 410 votes, and her party 12 seats and 2 towns."),
        AuditExample.fine("Girls reached 74% and boys 68%. The gap, at 6 points, is a record."),
        AuditExample.fine("Girls reached 74%, boys 68% and all 71%. The gap was 9 points in 2009."),
        AuditExample.fine("The fee rose by $50 to $250 from $200."),
        AuditExample.fine("The levy rose by 3 percentage points to 9% from 6%."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips =
        new ArrayList<>(
            text.lookAtAmounts((amounts, i) -> slip(text, Change.at(text, amounts, i))));
    List<Claim> before = List.of();
    for (List<Claim> amounts : text.amounts()) {
      for (int i = 0; i < amounts.size(); i++) {
        Slip slip =
            isGap(text, amounts.get(i)) ? gap(text, amounts, i, before) : margin(text, amounts, i);
        if (slip != null) {
          slips.add(slip);
        }
      }
      before = amounts;
    }
    return slips;
  }

  /**
   * The margin between the only two other counts of its sentence: "won by 412 votes, with 5,310 to
   * 4,998", "5,200 votes and she 4,900, a margin of 600".
   */
  private static @Nullable Slip margin(AuditText text, List<Claim> amounts, int at) {
    Claim margin = amounts.get(at);
    if (amounts.size() != 3 || !isMargin(text, margin)) {
      return null;
    }
    List<Claim> two = amounts.stream().filter(c -> !c.equals(margin)).toList();
    boolean counts =
        amounts.stream().allMatch(c -> c.kind() == Kind.COUNT && AuditText.isPoint(c))
            && two.stream().allMatch(c -> c.unit().isEmpty() || VOTES.contains(c.unit()))
            && (two.stream().anyMatch(c -> VOTES.contains(c.unit()))
                || VOTES.contains(margin.unit()));
    List<String> gap = counts ? text.between(two.get(0), two.get(1)) : List.of();
    boolean joined = gap.contains("to") || gap.contains("and") || gap.contains("against");
    return joined && gap.size() <= NEAR && at != 1
        ? slip(text, new Change(margin, two.get(0), two.get(1)))
        : null;
  }

  private static boolean isMargin(AuditText text, Claim claim) {
    int before = text.before(claim);
    boolean won = text.word(before).equals("by") && WON.contains(text.word(before - 1));
    boolean noun = text.word(before).equals("of") && LEADS.contains(text.word(before - 1));
    return won || noun;
  }

  // "the gap, at 5.6 points"
  private static boolean isGap(AuditText text, Claim claim) {
    if (claim.kind() != Kind.PERCENTAGE_POINTS) {
      return false;
    }
    int at = text.before(claim);
    for (int t = at; t > at - NEAR; t--) {
      if (GAPS.contains(text.word(t))) {
        return true;
      }
    }
    return false;
  }

  /** The gap between the only two percentages of its sentence, or of the one before. */
  private static @Nullable Slip gap(
      AuditText text, List<Claim> amounts, int at, List<Claim> before) {
    Claim gap = amounts.get(at);
    List<Claim> two = percentages(amounts.subList(0, at));
    if (two.isEmpty() && percentages(amounts).isEmpty() && follows(gap, before)) {
      two = percentages(before);
    }
    return two.size() == 2 && AuditText.isPoint(gap)
        ? slip(text, new Change(gap, two.get(0), two.get(1)))
        : null;
  }

  private static boolean follows(Claim claim, List<Claim> before) {
    return !before.isEmpty()
        && before.get(0).context().sentenceIndex() + 1 == claim.context().sentenceIndex();
  }

  private static List<Claim> percentages(List<Claim> amounts) {
    return amounts.stream()
        .filter(c -> c.kind() == Kind.PERCENT && AuditText.isPoint(c))
        .filter(c -> c.role() == Role.LEVEL)
        .toList();
  }

  private static @Nullable Slip slip(AuditText text, @Nullable Change change) {
    if (change == null || Change.isShare(change.size())) {
      return null;
    }
    Claim size = change.size();
    if (size.kind() == Kind.PERCENTAGE_POINTS && change.to().kind() != Kind.PERCENT) {
      return change.to().kind() == Kind.COUNT
          ? null
          : text.slip(
              "percent-points",
              size,
              change.to(),
              change.ends() + " is no change of a percentage, the text says " + size.quote());
    }
    Interval difference =
        Interval.rounded(AuditText.quantity(change.to()))
            .minus(Interval.rounded(AuditText.quantity(change.from())));
    Interval told = Interval.rounded(AuditText.quantity(size));
    if (told.meets(difference) || told.meets(new Interval(-difference.high(), -difference.low()))) {
      return null;
    }
    return text.slip(
        "difference", size, change.to(), change.ends() + " does not differ by " + size.quote());
  }
}
