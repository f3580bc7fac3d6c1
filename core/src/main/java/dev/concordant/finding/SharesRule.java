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
        AuditExample.fine("The measure passed by 53% to 45%."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    slips.addAll(text.lookAtAmounts((amounts, i) -> rest(text, amounts, i)));
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
      if (gap.stream().anyMatch(OPEN::contains) || isOfAnother(text, amounts.get(first - 1))) {
        return null;
      }
      first--;
      sum = sum.plus(Interval.written(AuditText.quantity(amounts.get(first))));
      quotes.add(0, amounts.get(first).quote());
    }
    Interval whole = new Interval(WHOLE, WHOLE);
    if (first == at || text.isMove(text.before(amounts.get(first))) || sum.meets(whole)) {
      return null;
    }
    return slip(text, amounts.get(first), rest, quotes, sum);
  }

  // "rose by 40%" is no share
  private static boolean isOfAnother(AuditText text, Claim share) {
    int before = text.before(share);
    return text.word(before).equals("by") || text.isMove(before);
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
