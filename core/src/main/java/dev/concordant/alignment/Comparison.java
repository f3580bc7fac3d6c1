package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Score;
import java.util.Locale;

/**
 * How the values of two claims stand to each other, whatever the claims are about. The order of the
 * two does not matter.
 */
public enum Comparison {
  /** They denote the same. */
  EQUAL,
  /** One may be the rounding of the other. */
  ROUNDED,
  /** They denote the same figure, and one of them only about. */
  HEDGED,
  /** One lies within the bound that the other gives. */
  BOUNDED,
  /** One covers the other: a day and its month. */
  COARSER,
  /** They have nothing in common, as exactly as they are written. */
  DISJOINT,
  /** They are of different dimensions. */
  INCOMPARABLE,
  /** Each is what the other text says of another thing: the two have changed places. */
  SWAPPED;

  /** Whether both can hold. */
  public boolean isCompatible() {
    return this != DISJOINT && this != INCOMPARABLE && this != SWAPPED;
  }

  /** Compares the values of two claims. */
  public static Comparison of(Claim a, Claim b) {
    if (a.value() instanceof Quantity x && b.value() instanceof Quantity y) {
      if (isHashOf(a, b) || isHashOf(b, a)) {
        return Quantities.compareBare(x, y);
      }
      if ((namesGroup(a) || namesGroup(b)) && !x.equals(y)) {
        return INCOMPARABLE;
      }
      if (a.kind() != b.kind()
          && (isBare(a) || isBare(b) || (isNumber(a.kind()) && isNumber(b.kind())))) {
        return Quantities.compareBare(x, y);
      }
      if (!x.unit().dimension().equals(y.unit().dimension()) && inCents(a) != inCents(b)) {
        return inCents(a)
            ? Quantities.compare(a.kind(), Quantities.inCentsOf(x, y), b.kind(), y)
            : Quantities.compare(a.kind(), x, b.kind(), Quantities.inCentsOf(y, x));
      }
      return Quantities.compare(a.kind(), x, b.kind(), y);
    }
    if (a.value() instanceof CalendarTime x && b.value() instanceof CalendarTime y) {
      if (!x.isResolved() || !y.isResolved()) {
        boolean sameWords =
            a.quote().toLowerCase(Locale.ROOT).equals(b.quote().toLowerCase(Locale.ROOT));
        if (sameWords) {
          return EQUAL;
        }
      }
      return Dates.compare(x, y);
    }
    if (a.value() instanceof Score x && b.value() instanceof Score y) {
      return Scores.compare(x, y);
    }
    return INCOMPARABLE;
  }

  /** Compares a figure without a unit with another as if it had the unit of that. */
  static Comparison ofBare(Claim a, Claim b) {
    if (!(a.value() instanceof Quantity x && b.value() instanceof Quantity y)) {
      return INCOMPARABLE;
    }
    return isBare(a)
        ? Quantities.compare(b.kind(), x.withUnit(y.unit()), b.kind(), y)
        : Quantities.compare(a.kind(), x, a.kind(), y.withUnit(x.unit()));
  }

  // "# 110": an old way to write a pound sign, where the other text has money
  private static boolean isHashOf(Claim a, Claim b) {
    return b.kind() == Kind.MONEY
        && (a.kind() == Kind.ORDINAL ? a.quote().startsWith("# ") : isBareRate(a, b));
  }

  // "2,100 a year": a sum, if the other text has one a year
  private static boolean isBareRate(Claim a, Claim b) {
    return a.kind() == Kind.COUNT
        && a.value() instanceof Quantity x
        && b.value() instanceof Quantity y
        && x.unit().symbol().isEmpty()
        && x.unit().per() != null
        && x.unit().per().equals(y.unit().per());
  }

  // "24 cents" are of the currency that the other text names
  static boolean inCents(Claim claim) {
    return claim.kind() == Kind.MONEY
        // few figures are, and the pattern is dear
        && claim.quote().contains("cent")
        && Quantities.CENTS.matcher(claim.quote()).find();
  }

  // "people aged 65 or over": the age says who is meant, not how old somebody is
  static boolean namesGroup(Claim claim) {
    return claim.kind() == Kind.AGE && claim.value() instanceof Quantity q && bounded(q);
  }

  /** Whether two different values have the same digits in another order, scale or unit. */
  public static boolean isSlip(Claim a, Claim b) {
    Figure x = new Figure(a);
    Figure y = new Figure(b);
    return Digits.scaled(x, y) || Digits.swapped(x, y);
  }

  /** Whether two claims are of one kind, or both told as shares: "2 percent", "2 points". */
  static boolean sameSort(Claim a, Claim b) {
    return a.kind() == b.kind() || (isShare(a.kind()) && isShare(b.kind()));
  }

  /** A figure without a unit, which another text may give: "a 6.4". */
  static boolean isBare(Claim claim) {
    return claim.kind() == Kind.COUNT
        && claim.value() instanceof Quantity q
        && q.unit().symbol().isEmpty()
        && q.unit().per() == null;
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.COUNT || kind == Kind.ORDINAL;
  }

  private static boolean isShare(Kind kind) {
    return kind == Kind.PERCENT || kind == Kind.PERCENTAGE_POINTS || kind == Kind.RATIO;
  }

  static boolean bounded(Quantity q) {
    return q.bound() != Bound.EXACT && q.bound() != Bound.ABOUT;
  }
}
