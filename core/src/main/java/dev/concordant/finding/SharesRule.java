package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shares of one whole make up a hundred percent. */
final class SharesRule implements AuditRule {

  private static final Set<String> REST = Set.of("remaining", "other", "rest", "remainder");

  /** Shares next to one of these are of something else, or no shares. */
  private static final Set<String> OPEN =
      Set.of(
          "up", "down", "from", "than", "rose", "fell", "by", "year", "also", "both", "each", "of",
          "against", ";", "another", "half", "\u2026");

  private static final Set<String> MADE = Set.of("make", "makes", "made", "making");

  private static final double WHOLE = 100;

  @Override
  public String id() {
    return "shares";
  }

  @Override
  public String why() {
    return "The shares of one whole make up a hundred percent.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Wind gave 40%, water 35% and gas the remaining 35%."),
        AuditExample.clash("The measure passed by 53% to 49%."),
        AuditExample.fine("Wind gave 40%, water 35% and gas the remaining 25%."),
        AuditExample.fine("Wind gave 40%, water 35% and gas 35% of the power of its region."),
        AuditExample.clash("Beech makes up 45% of the wood, oak 30% and pine the remaining 35%."),
        AuditExample.clash("In a poll 48% backed the plan and 59% were against it."),
        AuditExample.clash("In a poll 48% agreed, 39% disagreed and 19% had no opinion."),
        AuditExample.fine("In a poll 48% backed the plan and 50% were against it."),
        AuditExample.fine("In a poll 48% of men backed the plan and 59% of women were against it."),
        AuditExample.fine("Of the young 72% agreed; of the old, 64% disagreed."),
        AuditExample.fine("In a poll 68% backed the plan and 59% were against the tax."),
        AuditExample.fine("The measure passed by 53% to 45%."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    slips.addAll(text.lookAtAmounts((amounts, i) -> rest(text, amounts, i)));
    slips.addAll(text.lookAtAmounts((amounts, i) -> answers(text, amounts, i)));
    slips.addAll(
        text.lookAtAmounts(
            (amounts, i) ->
                i + 1 < amounts.size() ? vote(text, amounts.get(i), amounts.get(i + 1)) : null));
    return slips;
  }

  // the share that is told as the rest, with all the shares listed before it
  private static @Nullable Slip rest(AuditText text, List<Claim> amounts, int at) {
    Claim rest = amounts.get(at);
    if (at == 0 || !isShare(rest) || !isRest(text, rest)) {
      return null;
    }
    Interval sum = Interval.written(AuditText.quantity(rest));
    List<String> quotes = new ArrayList<>(List.of(rest.quote()));
    int first = at;
    while (first > 0 && isShare(amounts.get(first - 1))) {
      List<String> gap = text.between(amounts.get(first - 1), amounts.get(first));
      if (isOpen(gap) || isOfAnother(text, amounts.get(first - 1))) {
        return null;
      }
      // "45% of the wood": the whole is told once, with the first share
      if (gap.get(0).equals("of") && first > 1 && isShare(amounts.get(first - 2))) {
        return null;
      }
      first--;
      sum = sum.plus(Interval.written(AuditText.quantity(amounts.get(first))));
      quotes.add(0, amounts.get(first).quote());
    }
    Interval whole = new Interval(WHOLE, WHOLE);
    if (first == at || isMoved(text, amounts.get(first)) || sum.meets(whole)) {
      return null;
    }
    return slip(text, amounts.get(first), rest, quotes, sum);
  }

  // "rose by 40%" is no share
  private static boolean isOfAnother(AuditText text, Claim share) {
    int before = text.before(share);
    return text.word(before).equals("by") || isMoved(text, share);
  }

  // "up 45%", but not "makes up 45%"
  private static boolean isMoved(AuditText text, Claim share) {
    int before = text.before(share);
    return text.isMove(before)
        && !(text.word(before).equals("up") && MADE.contains(text.word(before - 1)));
  }

  private static boolean isOpen(List<String> gap) {
    boolean of = !gap.isEmpty() && gap.get(0).equals("of");
    return gap.isEmpty() || gap.subList(of ? 1 : 0, gap.size()).stream().anyMatch(OPEN::contains);
  }

  private static boolean isRest(AuditText text, Claim claim) {
    int before = text.before(claim);
    return REST.contains(text.word(before))
        && text.word(before - 1).equals("the")
        && !text.wordAfter(claim).equals("of");
  }

  // "by 53% to 45%"
  private static @Nullable Slip vote(AuditText text, Claim a, Claim b) {
    if (!isShare(a)
        || !isShare(b)
        || !text.wordBefore(a).equals("by")
        || text.isMove(text.before(a) - 1)
        || !text.between(a, b).equals(List.of("to"))) {
      return null;
    }
    Interval sum =
        Interval.written(AuditText.quantity(a)).plus(Interval.written(AuditText.quantity(b)));
    return sum.low() > WHOLE && AuditText.number(a) > AuditText.number(b)
        ? slip(text, a, b, List.of(a.quote(), b.quote()), sum)
        : null;
  }

  // "48% backed the plan and 59% were against it"
  private static @Nullable Slip answers(AuditText text, List<Claim> amounts, int at) {
    Answers answers = new Answers(text);
    int next = at;
    Interval sum = new Interval(0, 0);
    List<String> quotes = new ArrayList<>();
    while (next < amounts.size()
        && isShare(amounts.get(next))
        && !isOfAnother(text, amounts.get(next))
        && answers.add(
            amounts.get(next), next + 1 < amounts.size() ? amounts.get(next + 1) : null)) {
      sum = sum.plus(Interval.written(AuditText.quantity(amounts.get(next))));
      quotes.add(amounts.get(next).quote());
      next++;
    }
    boolean begins = at == 0 || !isShare(amounts.get(at - 1));
    return begins && quotes.size() > 1 && sum.low() > WHOLE
        ? slip(text, amounts.get(at), amounts.get(next - 1), quotes, sum)
        : null;
  }

  private static boolean isShare(Claim claim) {
    return claim.kind() == Kind.PERCENT && AuditText.isPoint(claim);
  }

  private static Slip slip(
      AuditText text, Claim first, Claim last, List<String> quotes, Interval sum) {
    return text.slip(
        "shares",
        first,
        last,
        String.join(" + ", quotes)
            + " is "
            + Interval.told((sum.low() + sum.high()) / 2)
            + " %, not 100 %");
  }
}
