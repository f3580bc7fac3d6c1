package dev.concordant.alignment;

import dev.concordant.claim.Role;
import dev.concordant.value.Kind;

/** How the values of two claims of groups that may clash stand to each other. */
enum Standing {
  /** They exclude each other. */
  APART,
  /** They go together, neither more exact than the other. */
  TOGETHER,
  /** They go together, and the first is a rounding of the second, or covers it. */
  COVERING,
  /** They go together, and the second is a rounding of the first, or covers it. */
  COVERED,
  /** They are no two versions of one thing. */
  UNLIKE;

  /** A bare figure from the one to the other may be an age: "the driver is 43". */
  private static final double YOUNG = 6;

  private static final double OLD = 110;

  /** A bare figure from here on may be a sum: "1.3 billion". */
  private static final double MILLION = 1e6;

  /** How two claims of groups that may clash stand to each other. */
  static Standing of(Nodes nodes, int a, int b) {
    if (!nodes.comparable(a, b)
        || (nodes.isInPassing(a, b) && !isOfOneUnit(nodes, a, b))
        || isFurther(nodes, a) != isFurther(nodes, b)
        || Comparison.namesGroup(nodes.claim(a))
        || Comparison.namesGroup(nodes.claim(b))) {
      return UNLIKE;
    }
    if (nodes.figure(a).kind() != nodes.figure(b).kind()
        && nodes.figure(a).isHowOften()
        && nodes.figure(b).isHowOften()
        && !nodes.profile(a).sharesDeed(nodes.profile(b))) {
      return UNLIKE;
    }
    if (Beginning.isToldBothWays(nodes.figure(a), nodes.figure(b))) {
      // a birthday or the end of a year may lie between
      boolean near = Beginning.between(nodes.figure(a), nodes.figure(b)) <= 1;
      return near ? TOGETHER : APART;
    }
    boolean lent = isOfUnitOfOther(nodes, a, b);
    Comparison comparison =
        lent ? Comparison.ofBare(nodes.claim(a), nodes.claim(b)) : nodes.compare(a, b);
    if (comparison.isCompatible()) {
      int order = Integer.compare(nodes.figure(a).vagueness(), nodes.figure(b).vagueness());
      return order == 0 ? TOGETHER : order > 0 ? COVERING : COVERED;
    }
    boolean apart =
        (comparison == Comparison.DISJOINT && (lent || !isAgeOfOther(nodes, a, b)))
            || (Comparison.sameSort(nodes.claim(a), nodes.claim(b))
                && Digits.scaled(nodes.figure(a), nodes.figure(b)))
            || nodes.isOfOtherUnit(a, b)
            || isDoneOtherTimes(nodes, a, b);
    return apart ? APART : UNLIKE;
  }

  // "was warned 19 times", "nine warnings"; who wins for the fourth time had won three times before
  private static boolean isDoneOtherTimes(Nodes nodes, int a, int b) {
    Figure x = nodes.figure(a);
    Figure y = nodes.figure(b);
    return x.isTimes() != y.isTimes()
        && Math.abs(x.low() - y.low()) > 1
        && nodes.profile(a).sharesDeed(nodes.profile(b));
  }

  // "down for 13 hours", "it took 31": of what unit a bare figure is, the other text may tell
  private static boolean isOfUnitOfOther(Nodes nodes, int a, int b) {
    return (nodes.figure(a).isBare() && mayBe(nodes, a, b))
        || (nodes.figure(b).isBare() && mayBe(nodes, b, a));
  }

  private static boolean mayBe(Nodes nodes, int bare, int other) {
    double low = nodes.figure(bare).low();
    return switch (nodes.figure(other).kind()) {
      case AGE -> low >= YOUNG && low <= OLD;
      case MONEY -> low >= MILLION || isOfUnitBefore(nodes, bare, other);
      default -> isOfUnitBefore(nodes, bare, other);
    };
  }

  // "in 2019 it was 81 per cent, last year 94": the unit is told once
  private static boolean isOfUnitBefore(Nodes nodes, int bare, int other) {
    for (int i = bare - 1;
        i >= nodes.nearFrom(bare) && nodes.sentence(i) == nodes.sentence(bare);
        i--) {
      if (!nodes.figure(i).isDate()) {
        return nodes.figure(i).kind() == nodes.figure(other).kind()
            && nodes.figure(i).unit().equals(nodes.figure(other).unit())
            && nodes.claim(i).role() != Role.BY;
      }
    }
    return false;
  }

  // "her first album" is no version of "her second husband"
  private static boolean isOfOneUnit(Nodes nodes, int a, int b) {
    return nodes.figure(a).kind() == nodes.figure(b).kind()
        && nodes.figure(a).unit().equals(nodes.figure(b).unit());
  }

  // what comes on top of something is no version of it: "another two years"
  private static boolean isFurther(Nodes nodes, int node) {
    return nodes.claim(node).role() == Role.FURTHER;
  }

  // somebody's age and the years since something: they may be the same, but are no two versions
  private static boolean isAgeOfOther(Nodes nodes, int a, int b) {
    return (nodes.figure(a).kind() == Kind.AGE) != (nodes.figure(b).kind() == Kind.AGE);
  }
}
