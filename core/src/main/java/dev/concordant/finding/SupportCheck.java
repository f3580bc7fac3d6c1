package dev.concordant.finding;

import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.alignment.StatedValues;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

  static final String ELSEWHERE_WHY =
      "What the evidence states somewhere was not made up, if it may be misplaced.";

  static final String NOWHERE_WHY =
      "A figure that the evidence states nowhere needs another source.";

  /** A value that stands in the evidence of something else is weak support. */
  private static final double ELSEWHERE = 0.5;

  /** How sure it is that a figure which stands nowhere was not in the evidence. */
  private static final double NOWHERE = 0.7;

  /** A check without options. */
  public SupportCheck() {}

  /**
   * The findings on the claims of a draft that no pair speaks of, in the order of the draft.
   *
   * @param derived what of the draft follows from figures of the evidence
   */
  public List<Finding> check(
      Reading draft, List<Reading> evidence, Alignment alignment, List<Finding> derived) {
    Set<Claim> paired = paired(alignment);
    Set<Place> followed = derived.stream().map(Finding::a).collect(Collectors.toSet());
    StatedValues values = new StatedValues(evidence);
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : draft.claims()) {
      if (!claim.mention().weak() && !paired.contains(claim)) {
        Finding finding = stated(claim, values);
        if (finding != null) {
          findings.add(finding);
        } else if (!followed.contains(Places.of(claim))) {
          findings.add(nowhere(claim, values));
        }
      }
    }
    return findings;
  }

  /** What the evidence states and the draft leaves out, in the order of the evidence. */
  public List<Place> omissions(Reading draft, List<Reading> evidence, Alignment alignment) {
    Set<Claim> paired = paired(alignment);
    StatedValues values = new StatedValues(List.of(draft));
    List<Place> left = new ArrayList<>();
    for (Reading reading : evidence) {
      for (Claim claim : reading.claims()) {
        if (!claim.mention().weak() && !paired.contains(claim) && values.first(claim) == null) {
          left.add(Places.of(claim));
        }
      }
    }
    return left;
  }

  private static Set<Claim> paired(Alignment alignment) {
    Set<Claim> paired = new HashSet<>();
    for (Pair pair : alignment.pairs()) {
      paired.add(pair.a());
      paired.add(pair.b());
    }
    return paired;
  }

  private static @Nullable Finding stated(Claim claim, StatedValues values) {
    Claim other = values.first(claim);
    return other == null
        ? null
        : new Finding(
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

  private static Finding nowhere(Claim claim, StatedValues values) {
    return new Finding(
        Verdict.UNSUPPORTED,
        "unsupported",
        NOWHERE_RULE,
        Places.of(claim),
        null,
        "\"" + claim.quote() + "\" stands nowhere in the evidence" + nearMiss(claim, values),
        NOWHERE,
        null);
  }

  private static String nearMiss(Claim claim, StatedValues values) {
    for (Claim other : values.alike(claim)) {
      String how = nearMiss(claim, other);
      if (how != null) {
        return "; a near miss, "
            + how
            + ": \""
            + other.quote()
            + "\" in \""
            + other.source()
            + "\"";
      }
    }
    return "";
  }

  /** How the figure may have come from another by a slip, or null. */
  static @Nullable String nearMiss(Claim claim, Claim other) {
    if (claim.kind() != other.kind()
        || !(claim.value() instanceof Quantity a)
        || !(other.value() instanceof Quantity b)
        || !a.unit().dimension().equals(b.unit().dimension())) {
      return null;
    }
    if (Comparison.isSlip(claim, other)) {
      int shift = digits(a) - digits(b);
      return shift == 0 ? "its digits in another order" : "another scale";
    }
    if (!Interval.isPoint(a) || !Interval.isPoint(b)) {
      return null;
    }
    double last = Math.pow(10, a.precision().significant()) * a.unit().factor().doubleValue();
    double apart = a.baseLow().subtract(b.baseLow()).abs().doubleValue();
    boolean exact = digits(a) + digits(b) > 4 && a.precision().significant() < digits(a) - 1;
    return exact && apart <= last ? "its last digit is off" : null;
  }

  private static int digits(Quantity q) {
    return q.baseLow().precision() - q.baseLow().scale();
  }
}
