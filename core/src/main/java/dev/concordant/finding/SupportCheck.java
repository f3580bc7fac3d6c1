package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks after the claims of a draft that line up with nothing: a figure that stands somewhere in
 * the evidence is supported, one that stands nowhere is not.
 */
public final class SupportCheck {

  /** The id of the rule by which a figure is supported that the evidence states somewhere. */
  public static final String ELSEWHERE_RULE = "stated-elsewhere";

  /** The id of the rule by which a figure is unsupported that stands nowhere in the evidence. */
  public static final String NOWHERE_RULE = "nowhere";

  /** A value that stands in the evidence of something else is weak support. */
  private static final double ELSEWHERE = 0.5;

  /** How sure it is that a figure which stands nowhere was not in the evidence. */
  private static final double NOWHERE = 0.7;

  /** A check without options. */
  public SupportCheck() {}

  /** The findings on the claims of a draft that no pair speaks of, in the order of the draft. */
  public List<Finding> check(Reading draft, List<Reading> evidence, Alignment alignment) {
    Set<Claim> paired = new HashSet<>();
    for (Pair pair : alignment.pairs()) {
      paired.add(pair.a());
      paired.add(pair.b());
    }
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : draft.claims()) {
      if (!claim.mention().weak() && !paired.contains(claim)) {
        findings.add(judge(claim, evidence));
      }
    }
    return findings;
  }

  private static Finding judge(Claim claim, List<Reading> evidence) {
    Claim near = null;
    for (Reading reading : evidence) {
      for (Claim other : reading.claims()) {
        Comparison comparison = Comparison.of(claim, other);
        if (comparison.isCompatible()) {
          return new Finding(
              Verdict.AGREES,
              "stated",
              ELSEWHERE_RULE,
              Places.of(claim),
              Places.of(other),
              "the evidence states the value, if perhaps of something else: \""
                  + other.quote()
                  + "\"",
              ELSEWHERE,
              null);
        }
        if (near == null && isNearMiss(claim, other)) {
          near = other;
        }
      }
    }
    return new Finding(
        Verdict.UNSUPPORTED,
        "unsupported",
        NOWHERE_RULE,
        Places.of(claim),
        null,
        "\"" + claim.quote() + "\" stands nowhere in the evidence" + nearMiss(near),
        NOWHERE,
        null);
  }

  private static String nearMiss(@Nullable Claim near) {
    return near == null
        ? ""
        : "; a near miss: \"" + near.quote() + "\" in \"" + near.source() + "\"";
  }

  private static boolean isNearMiss(Claim a, Claim b) {
    return a.kind() == b.kind()
        && a.value() instanceof Quantity
        && b.value() instanceof Quantity
        && Comparison.isSlip(a, b);
  }
}
