package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is counted through comes in the order of its years. */
final class OrdinalOrderRule implements AuditRule {

  /** What may stand between a rank and its year: "her second title in 2010". */
  private static final int NEAR = 4;

  private static final Set<String> IN = Set.of("in", "of", "(");

  @Override
  public String id() {
    return "ordinal-order";
  }

  @Override
  public String why() {
    return "What is counted through comes in the order of its years.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("She won her second title in 2014 and her third in 2012."),
        AuditExample.clash(
            "The fourth edition (2009), the fifth edition (2006) and a reprint sold out."),
        AuditExample.fine("She won her second title in 2012 and her third in 2014."),
        AuditExample.fine("She came second in 2014 and third in 2012."));
  }

  /** A rank and the year told with it. */
  private record Step(Claim rank, Claim year) {}

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i + 1 < sentence.size(); i++) {
        if (isStep(text, sentence.get(i), sentence.get(i + 1))) {
          steps.add(new Step(sentence.get(i), sentence.get(i + 1)));
        }
      }
      for (int i = 0; i + 1 < steps.size(); i++) {
        Slip slip = slip(text, steps.get(i), steps.get(i + 1));
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  // places in a contest are no count: "second in 2014" may come after "third in 2016"
  private static boolean isStep(AuditText text, Claim rank, Claim year) {
    if (rank.kind() != Kind.ORDINAL || !AuditText.isYear(year) || !AuditText.isPoint(rank)) {
      return false;
    }
    List<String> gap = text.between(rank, year);
    return !gap.isEmpty()
        && gap.size() <= NEAR
        && IN.contains(gap.get(gap.size() - 1))
        && gap.stream().noneMatch(Set.of(",", ";", "and", "since")::contains);
  }

  private static @Nullable Slip slip(AuditText text, Step a, Step b) {
    int ranks = Double.compare(AuditText.number(a.rank()), AuditText.number(b.rank()));
    int years = a.year().quote().compareTo(b.year().quote());
    boolean owned = isOwned(text, a) && isOwned(text, b);
    boolean sameNoun = !a.rank().unit().isEmpty() && a.rank().unit().equals(b.rank().unit());
    if ((!owned && !sameNoun) || ranks == 0 || years == 0 || (ranks < 0) == (years < 0)) {
      return null;
    }
    return text.slip(
        "ordinal-order",
        a.year(),
        b.year(),
        a.rank().quote()
            + " in "
            + a.year().quote()
            + ", but "
            + b.rank().quote()
            + " in "
            + b.year().quote());
  }

  // "her third", "the third"
  private static boolean isOwned(AuditText text, Step step) {
    return Set.of("his", "her", "their", "its").contains(text.wordBefore(step.rank()));
  }
}
