package dev.concordant.finding;

import dev.concordant.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole that is split into its parts is their sum. */
final class PartsTotalRule implements AuditRule {

  private static final Set<String> SPLITS =
      Set.of("split", "divided", "comprising", "comprised", "consisting", "composed", "made");

  private static final Set<String> WHOLE = Set.of("all", "total", "altogether");

  /** A list with one of these does not tell the whole. */
  private static final Set<String> OPEN =
      Set.of(
          "including",
          "among",
          "such",
          "others",
          "other",
          "rest",
          "remainder",
          "remaining",
          "mostly",
          "mainly",
          "least",
          "which",
          "half",
          ";",
          "up",
          "down",
          "from",
          "than");

  @Override
  public String id() {
    return "parts-total";
  }

  @Override
  public String why() {
    return "A whole that is split into its parts is their sum.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash(
            "Spending of $8.4bn was split between roads ($4.1bn), rail ($2.2bn) and ports"
                + " ($1.3bn)."),
        AuditExample.clash("They hired 320 people in all: 210 in Lund and 140 in Malmo."),
        AuditExample.fine(
            "Spending of $8.4bn was split between roads ($4.1bn), rail ($2.9bn) and ports"
                + " ($1.3bn)."),
        AuditExample.fine("They hired 320 people: 210 in Lund and 80 in Malmo."),
        AuditExample.fine(
            "Spending of $8.4bn was split between many, including roads ($4.1bn) and rail"
                + " ($2.2bn)."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      List<Claim> amounts = AuditText.amounts(sentence);
      for (int i = 0; i + 2 < amounts.size(); i++) {
        List<String> gap = text.between(amounts.get(i), amounts.get(i + 1), sentence);
        if (tellsParts(gap)) {
          Slip slip = slip(text, sentence, amounts, i);
          if (slip != null) {
            slips.add(slip);
          }
        }
      }
    }
    return slips;
  }

  private static boolean tellsParts(List<String> gap) {
    if (gap.stream().anyMatch(OPEN::contains) && !gap.contains("made")) {
      return false;
    }
    boolean madeUp = !gap.contains("made") || gap.contains("up");
    boolean split = gap.stream().anyMatch(SPLITS::contains) && madeUp;
    boolean whole = gap.stream().anyMatch(WHOLE::contains) && gap.contains(":");
    return split || whole;
  }

  private static @Nullable Slip slip(
      AuditText text, List<Claim> sentence, List<Claim> amounts, int total) {
    Claim whole = amounts.get(total);
    Interval sum = new Interval(0, 0);
    List<String> quotes = new ArrayList<>();
    boolean closed = false;
    int next = total + 1;
    for (; next < amounts.size() && !closed; next++) {
      Claim part = amounts.get(next);
      if (!AuditText.sameUnit(whole, part)) {
        return null;
      }
      if (next > total + 1) {
        List<String> gap = text.between(amounts.get(next - 1), part, sentence);
        if (gap.stream().anyMatch(OPEN::contains)) {
          return null;
        }
        closed = gap.contains("and") || gap.contains("plus");
        if (!closed && !gap.contains(",")) {
          return null;
        }
      }
      sum = sum.plus(Interval.written(AuditText.quantity(part)));
      quotes.add(part.quote());
    }
    if (!closed || quotes.size() < 2 || continues(text, sentence, amounts, next)) {
      return null;
    }
    if (Interval.written(AuditText.quantity(whole)).meets(sum)) {
      return null;
    }
    Claim last = amounts.get(next - 1);
    return text.slip(
        "parts-total",
        whole,
        last,
        String.join(" + ", quotes) + " do not add up to " + whole.quote());
  }

  /** Whether the list may go on after its "and": with another figure, or with a rest. */
  private static boolean continues(
      AuditText text, List<Claim> sentence, List<Claim> amounts, int next) {
    if (next < amounts.size()) {
      Claim after = amounts.get(next);
      if (after.kind() == amounts.get(next - 1).kind()
          && text.between(amounts.get(next - 1), after, sentence).stream()
              .noneMatch(w -> w.equals("while") || w.equals("whereas"))) {
        return true;
      }
    }
    int from = text.after(amounts.get(next - 1));
    int end = amounts.get(next - 1).context().sentence().end();
    for (int t = from; t < from + 12 && t < text.tokens().size(); t++) {
      if (text.tokens().start(t) >= end) {
        return false;
      }
      if (text.tokens().isAny(t, "rest", "remainder", "others", "other")) {
        return true;
      }
    }
    return false;
  }
}
