package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rises ends higher than it began, what falls lower. */
final class DirectionWordRule implements AuditRule {

  // only words that cannot mean "get better" or "get worse"
  private static final Set<String> RISES =
      Set.of(
          "rose",
          "rises",
          "risen",
          "rising",
          "climbed",
          "climbs",
          "grew",
          "grown",
          "increased",
          "increases",
          "jumped",
          "surged",
          "soared");

  private static final Set<String> FALLS =
      Set.of(
          "fell",
          "falls",
          "fallen",
          "falling",
          "dropped",
          "drops",
          "declined",
          "declines",
          "decreased",
          "plunged",
          "tumbled",
          "shrank",
          "sank");

  private static final Set<String> MOVED = Set.of("up", "down");

  /** What may stand before "up from". */
  private static final Set<String> OPENING =
      Set.of(
          ",", "(", "-", "in", "on", "this", "last", "year", "month", "week", "quarter", "season",
          "winter", "spring", "summer", "autumn");

  /** Who climbs in a table ends at a lower number. */
  private static final Set<String> PLACES = Set.of("place", "position", "rank", "spot");

  /** How many words may stand before "up from": "118 this winter, up from". */
  private static final int NEAR = 5;

  private static final double LARGE = 100;

  private static final Set<String> TABLES =
      Set.of("place", "position", "rank", "ranking", "rankings", "ranked", "spot", "table", "list");

  private static final Set<String> FIGURE_WORDS =
      Set.of("sharply", "slightly", "again", "steadily");

  @Override
  public String id() {
    return "direction-word";
  }

  @Override
  public String why() {
    return "What rises ends higher than it began, what falls lower.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Turnover rose from $61 million to $50 million."),
        AuditExample.clash("The jobless rate fell from 5.1% to 5.9%."),
        AuditExample.clash("The fund holds $61 million, up from $72 million a year earlier."),
        AuditExample.clash("The jobless rate rose to 5.1% in May, down from 5.9%."),
        AuditExample.clash("Thefts fell to 1,950 from 1,830."),
        AuditExample.fine("The club fell to 195 from 183 in the ranking."),
        AuditExample.fine("The jobless rate fell to 5.1% in May, down from 5.9%."),
        AuditExample.fine("The fund holds $61 million, down from $72 million a year earlier."),
        AuditExample.fine("Turnover fell from $61 million to $50 million."),
        AuditExample.fine("The club rose from 11 to 4 in the table."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts(
        (amounts, i) ->
            i + 1 < amounts.size() ? slip(text, amounts.get(i), amounts.get(i + 1)) : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b) {
    if (!AuditText.sameUnit(a, b) || !(isMeasured(a) || isLarge(text, a, b))) {
      return null;
    }
    List<String> gap = text.between(a, b);
    String first = text.wordBefore(a);
    boolean forth = first.equals("from") && AuditText.endIn(gap, "to");
    boolean back = first.equals("to") && AuditText.endIn(gap, "from");
    if (forth || back) {
      return slip(text, forth ? a : b, forth ? b : a, verbBefore(text, a));
    }
    // "$148 million, up from $121 million"
    int last = gap.size() - 1;
    boolean after = last >= 1 && gap.get(last).equals("from") && last <= NEAR;
    if (!after
        || !MOVED.contains(gap.get(last - 1))
        || !OPENING.containsAll(gap.subList(0, last - 1))) {
      return null;
    }
    Slip moved = slip(text, b, a, gap.get(last - 1));
    // "rose to 6.1%, down from 6.8%": one of the two words is wrong
    return moved == null && first.equals("to") ? slip(text, b, a, verbBefore(text, a)) : moved;
  }

  private static String verbBefore(AuditText text, Claim claim) {
    int at = text.before(claim) - 1;
    return text.word(FIGURE_WORDS.contains(text.word(at)) ? at - 1 : at);
  }

  // a bare number may be a place in a table, as long as it is small or the text speaks of one
  private static boolean isLarge(AuditText text, Claim a, Claim b) {
    return a.kind() == Kind.COUNT
        && Math.min(AuditText.number(a), AuditText.number(b)) >= LARGE
        && !text.holds(a.context().sentence(), TABLES);
  }

  private static boolean isMeasured(Claim claim) {
    return switch (claim.kind()) {
      case MONEY, PERCENT, MEASURE -> true;
      case COUNT -> !claim.unit().isEmpty() && !PLACES.contains(claim.unit());
      default -> false;
    };
  }

  private static @Nullable Slip slip(AuditText text, Claim from, Claim to, String verb) {
    boolean rises = RISES.contains(verb) || verb.equals("up");
    if (!rises && !FALLS.contains(verb) && !verb.equals("down")) {
      return null;
    }
    Interval start = Interval.written(AuditText.quantity(from));
    Interval end = Interval.written(AuditText.quantity(to));
    if (start.low() <= 0 || end.low() <= 0 || !(rises ? end.isBelow(start) : start.isBelow(end))) {
      return null;
    }
    return text.slip(
        "direction",
        from,
        to,
        from.quote()
            + " to "
            + to.quote()
            + " is a "
            + (rises ? "fall" : "rise")
            + ", the text says \""
            + verb
            + "\"");
  }
}
