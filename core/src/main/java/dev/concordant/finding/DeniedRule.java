package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Stance;
import java.util.List;
import java.util.Set;

/** What one text tells with a figure, another denies in nearly the same words. */
final class DeniedRule implements Rule {

  /** So much of the words of the shorter sentence must stand in the other. */
  private static final double ALIKE = 0.75;

  /** Of fewer words than these, chance may make two alike. */
  private static final int WORDS = 3;

  @Override
  public String id() {
    return "denied";
  }

  @Override
  public String why() {
    return "What one text tells with a figure, another cannot deny in the same words.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.clash(
            "The shop offers new customers a 30-day trial of the printer.",
            "The shop does not offer new customers a 30-day trial of the printer.",
            "denied"),
        Example.agreement(
            "The shop offers new customers a 30-day trial of the printer.",
            "The 30-day trial of the printer does not oblige customers to buy one."));
  }

  @Override
  public Judgement judge(Case pair) {
    return pair.is(Comparison.EQUAL)
            && isDenied(pair.a()) != isDenied(pair.b())
            && isOfSameWords(pair.a().context(), pair.b().context())
        ? pair.contradicts("denied", pair.quotes() + ": told against denied")
        : Judgement.NONE;
  }

  private static boolean isDenied(Claim claim) {
    return claim.context().stance() == Stance.DENIED;
  }

  private static boolean isOfSameWords(Context a, Context b) {
    Set<String> words = a.terms().keySet();
    Set<String> others = b.terms().keySet();
    int least = Math.min(words.size(), others.size());
    return !a.verb().isEmpty()
        && a.verb().equals(b.verb())
        && least >= WORDS
        && words.stream().filter(others::contains).count() >= ALIKE * least;
  }
}
