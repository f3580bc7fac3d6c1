package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Role;
import dev.concordant.claim.Stance;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A headline gives the figure of its story. */
final class HeadlineRule implements AuditRule {

  private static final Set<Kind> KINDS =
      Set.of(Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.MEASURE, Kind.DURATION);

  /** Figures that a headline does not mean. */
  private static final Set<Role> OTHERS = Set.of(Role.FROM, Role.PREVIOUS, Role.PART, Role.LIMIT);

  /** A story tells what its headline says in so many sentences. */
  private static final int LEAD = 3;

  private static final double THOUSAND = 1000;

  @Override
  public String id() {
    return "headline";
  }

  @Override
  public String why() {
    return "A headline gives the figure of its story.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash(
            "Bank to cut 560 jobs\n\nThe bank said on Monday that it will cut 650 jobs in Lund."),
        AuditExample.clash(
            "Mill sold for $45 billion\n\nThe mill was sold for $45 million, its owner said."),
        AuditExample.fine(
            "Bank to cut 650 jobs\n\nThe bank said on Monday that it will cut 650 jobs in Lund."),
        AuditExample.fine(
            "Bank to cut 560 jobs\n\nThe bank said that 560 jobs of its 650 will be cut in Lund."),
        AuditExample.fine(
            "Mill sold for $45 million\n\nThe mill, which cost $90 million, has a new owner."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    if (text.sentences().isEmpty()) {
      return slips;
    }
    for (Claim head : text.sentences().get(0)) {
      if (head.context().headline() && KINDS.contains(head.kind()) && isPlain(head)) {
        Claim body = body(text, head);
        if (body != null) {
          slips.add(
              text.slip(
                  "headline",
                  head,
                  body,
                  "the headline says " + head.quote() + ", the story " + body.quote()));
        }
      }
    }
    return slips;
  }

  private static boolean isPlain(Claim claim) {
    return AuditText.isPoint(claim)
        && claim.bound() == Bound.EXACT
        && !claim.mention().weak()
        && claim.context().stance() != Stance.DENIED;
  }

  /** The one figure of the story that the headline gets wrong, or null. */
  private static @Nullable Claim body(AuditText text, Claim head) {
    Claim found = null;
    for (List<Claim> sentence : text.sentences()) {
      for (Claim claim : sentence) {
        if (claim.context().headline() || claim.kind() != head.kind()) {
          continue;
        }
        if (Comparison.of(head, claim).isCompatible()) {
          return null;
        }
        boolean lead = claim.context().sentenceIndex() <= head.context().sentenceIndex() + LEAD;
        if (lead && isPlain(claim) && isOfTheSame(head, claim)) {
          if (found != null) {
            return null;
          }
          found = claim;
        }
      }
    }
    return found;
  }

  // the same digits in another order or scale, of a thing of the same name
  private static boolean isOfTheSame(Claim head, Claim claim) {
    return (Comparison.isSlip(head, claim) || isThousandfold(head, claim))
        && !OTHERS.contains(claim.role())
        && (head.kind() != Kind.COUNT || head.unit().isEmpty() || head.unit().equals(claim.unit()))
        && sharesWords(head.context(), claim.context());
  }

  // "£2m" and "£2bn": of one digit, which elsewhere is chance
  private static boolean isThousandfold(Claim head, Claim claim) {
    if (head.kind() != Kind.MONEY || !AuditText.sameUnit(head, claim)) {
      return false;
    }
    double ratio = AuditText.number(head) / AuditText.number(claim);
    return ratio == THOUSAND || ratio * THOUSAND == 1;
  }

  private static boolean sharesWords(Context a, Context b) {
    return (!a.head().isEmpty() && a.head().equals(b.head()))
        || a.terms().keySet().stream().filter(b.terms()::containsKey).count() >= 2;
  }
}
