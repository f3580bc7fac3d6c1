package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.claim.Stance;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The evidence that two claims, or two groups of agreeing claims, speak of the same thing. */
final class Evidence {

  /** The features, in the order of the numbers. */
  enum Feature {
    /** Always 1. */
    BASE,
    /** How alike the words around are, from 0 to 1. */
    WORDS,
    /** The noun counted or measured is the same. */
    HEAD,
    /** Both have such a noun, and the two differ. */
    OTHER_HEAD,
    /** The noun of one stands near the other. */
    HEAD_NEAR,
    /** The verb is the same. */
    VERB,
    /** They share a name. */
    NAME,
    /** Both have names, and share none. */
    OTHER_NAME,
    /** One is a change, or a former figure, and the other is not. */
    OTHER_ROLE,
    /** They move in different directions. */
    OTHER_DIRECTION,
    /** One is expected or denied, the other asserted. */
    OTHER_STANCE,
    /** Both tell a time, and the times have nothing in common. */
    OTHER_PERIOD,
    /** The unit is written the same. */
    UNIT,
    /** How many other figures of the two sentences agree, up to 3. */
    NEIGHBOURS,
    /** Each text has the value of the other somewhere. */
    ELSEWHERE,
    /** The same digits in another scale, order or unit. */
    DIGITS,
    /** How far apart the values are, from 0 to 1. */
    DISTANCE,
    /** The figure is rare: not a small whole number. */
    TELLING,
    /** How many other claims of the text would do as well, up to 3. */
    RIVALS
  }

  private Evidence() {}

  static double[] of(Profile a, Profile b, int neighbours, int elsewhere, int rivals) {
    double[] x = new double[Feature.values().length];
    Claim p = a.claims().get(0);
    Claim q = b.claims().get(0);
    set(x, Feature.BASE, 1);
    set(x, Feature.WORDS, a.cosine(b));
    boolean sameHead = !Collections.disjoint(a.heads(), b.heads());
    set(x, Feature.HEAD, flag(sameHead));
    set(x, Feature.OTHER_HEAD, flag(!sameHead && !a.heads().isEmpty() && !b.heads().isEmpty()));
    set(x, Feature.HEAD_NEAR, Math.max(near(a, b), near(b, a)));
    set(x, Feature.VERB, flag(!Collections.disjoint(a.verbs(), b.verbs())));
    boolean sharedName = !Collections.disjoint(a.names(), b.names());
    set(x, Feature.NAME, flag(sharedName));
    set(x, Feature.OTHER_NAME, flag(!sharedName && !a.names().isEmpty() && !b.names().isEmpty()));
    set(x, Feature.OTHER_ROLE, flag(all(a, b, Evidence::otherRole)));
    set(x, Feature.OTHER_DIRECTION, flag(all(a, b, Evidence::otherDirection)));
    set(x, Feature.OTHER_STANCE, flag(all(a, b, Evidence::otherStance)));
    set(x, Feature.OTHER_PERIOD, flag(all(a, b, Evidence::otherPeriod)));
    set(x, Feature.UNIT, flag(p.unit().equals(q.unit())));
    set(x, Feature.NEIGHBOURS, Math.min(3, neighbours));
    set(x, Feature.ELSEWHERE, Math.min(2, elsewhere));
    set(x, Feature.DIGITS, flag(Digits.alike(p, q)));
    set(x, Feature.DISTANCE, distance(p, q));
    set(x, Feature.TELLING, flag(telling(p) && telling(q)));
    set(x, Feature.RIVALS, Math.min(3, rivals));
    return x;
  }

  private static void set(double[] x, Feature feature, double value) {
    x[feature.ordinal()] = value;
  }

  private static double flag(boolean on) {
    return on ? 1 : 0;
  }

  private static double near(Profile a, Profile b) {
    double best = 0;
    for (String head : a.heads()) {
      best = Math.max(best, Math.min(1, b.weight(head)));
    }
    return best;
  }

  private interface Test {
    boolean holds(Claim a, Claim b);
  }

  private static boolean all(Profile a, Profile b, Test test) {
    for (Claim p : a.claims()) {
      for (Claim q : b.claims()) {
        if (!test.holds(p, q)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean otherRole(Claim a, Claim b) {
    return group(a.role()) != group(b.role());
  }

  private static int group(Role role) {
    return switch (role) {
      case BY -> 1;
      case FROM, PREVIOUS -> 2;
      case TARGET -> 3;
      case LIMIT -> 4;
      default -> 0;
    };
  }

  private static boolean otherDirection(Claim a, Claim b) {
    Direction x = a.context().direction();
    Direction y = b.context().direction();
    return x != y && x != Direction.NONE && y != Direction.NONE;
  }

  private static boolean otherStance(Claim a, Claim b) {
    Stance x = a.context().stance();
    Stance y = b.context().stance();
    return x != y;
  }

  private static boolean otherPeriod(Claim a, Claim b) {
    List<String> x = a.context().periods();
    List<String> y = b.context().periods();
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    for (String p : x) {
      for (String q : y) {
        if (p.startsWith(q) || q.startsWith(p)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double distance(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      double p = Math.abs(x.baseLow().doubleValue());
      double q = Math.abs(y.baseLow().doubleValue());
      if (p == 0 || q == 0) {
        return p == q ? 0 : 1;
      }
      return Math.min(1, Math.abs(Math.log10(p / q)));
    }
    return 0.5;
  }

  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final Set<Kind> TELLING_KINDS = Set.of(Kind.MONEY, Kind.MEASURE, Kind.SCORE);

  private static boolean telling(Claim claim) {
    if (TELLING_KINDS.contains(claim.kind())) {
      return true;
    }
    return claim.value() instanceof Quantity q
        && (q.low().compareTo(SMALL) > 0 || q.low().stripTrailingZeros().scale() > 0);
  }
}
