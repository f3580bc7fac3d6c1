package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
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
        AuditExample.fine("Turnover fell from $61 million to $50 million."),
        AuditExample.fine("The club rose from 11 to 4 in the table."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      List<Claim> amounts = AuditText.amounts(sentence);
      for (int i = 0; i + 1 < amounts.size(); i++) {
        Slip slip = slip(text, sentence, amounts.get(i), amounts.get(i + 1));
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  private static @Nullable Slip slip(AuditText text, List<Claim> sentence, Claim from, Claim to) {
    if (!text.wordBefore(from).equals("from")
        || !text.between(from, to, sentence).equals(List.of("to"))
        || !AuditText.sameUnit(from, to)
        || !(from.kind() == Kind.MONEY
            || from.kind() == Kind.PERCENT
            || from.kind() == Kind.MEASURE)) {
      return null;
    }
    int at = text.before(from) - 1;
    if (FIGURE_WORDS.contains(text.word(at))) {
      at--;
    }
    String verb = text.word(at);
    boolean rises = RISES.contains(verb);
    if (!rises && !FALLS.contains(verb)) {
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
