package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What doubles ends at about twice what it began with. */
final class MultipleRule implements AuditRule {

  private static final Map<String, Interval> MULTIPLES =
      Map.of(
          "doubled", new Interval(1.7, 2.5),
          "tripled", new Interval(2.5, 3.6),
          "trebled", new Interval(2.5, 3.6),
          "quadrupled", new Interval(3.4, 4.7),
          "halved", new Interval(0.4, 0.6));

  @Override
  public String id() {
    return "multiple";
  }

  @Override
  public String why() {
    return "What doubles ends at about twice what it began with.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The fund doubled from $20 million to $58 million."),
        AuditExample.clash("The entry fee halved to $52 from $75."),
        AuditExample.fine("The fund almost doubled from $20 million to $37 million."),
        AuditExample.fine("The fund more than doubled from $20 million to $58 million."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      List<Claim> amounts =
          AuditText.amounts(sentence).stream().filter(c -> c.kind() != Kind.RATIO).toList();
      for (int i = 0; i + 1 < amounts.size(); i++) {
        Slip slip = slip(text, sentence, amounts.get(i), amounts.get(i + 1));
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  private static @Nullable Slip slip(AuditText text, List<Claim> sentence, Claim a, Claim b) {
    String first = text.wordBefore(a);
    List<String> gap = text.between(a, b, sentence);
    boolean forth = first.equals("from") && gap.equals(List.of("to"));
    boolean back = first.equals("to") && gap.equals(List.of("from"));
    String word = text.word(text.before(a) - 1);
    Interval told = MULTIPLES.get(word);
    if (told == null
        || (!forth && !back)
        || Set.of("than").contains(text.word(text.before(a) - 2))
        || !AuditText.sameUnit(a, b)) {
      return null;
    }
    Claim from = forth ? a : b;
    Claim to = forth ? b : a;
    Interval start = Interval.rounded(AuditText.quantity(from));
    Interval end = Interval.rounded(AuditText.quantity(to));
    if (!start.isPositive() || !end.isPositive() || end.over(start).meets(told)) {
      return null;
    }
    double times =
        Interval.number(AuditText.quantity(to)) / Interval.number(AuditText.quantity(from));
    return text.slip(
        "multiple",
        from,
        to,
        String.format(
            java.util.Locale.ROOT,
            "%s to %s is %.2f times, the text says \"%s\"",
            from.quote(),
            to.quote(),
            times,
            word));
  }
}
