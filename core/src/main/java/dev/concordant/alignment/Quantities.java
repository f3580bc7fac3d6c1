package dev.concordant.alignment;

import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares figures by the sets of values they denote and by the digits written. */
final class Quantities {

  /** How far "about" reaches around a figure of one digit, or in words. */
  private static final BigDecimal ABOUT = new BigDecimal("0.15");

  /** How far "about" reaches around a figure of two digits. */
  private static final BigDecimal ABOUT_TWO = new BigDecimal("0.06");

  /** How far "about" reaches around a figure of three digits or more. */
  private static final BigDecimal ABOUT_MORE = new BigDecimal("0.015");

  /** How far a rounding moves a figure at most: 1.68 told as 2 is another figure. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** How far two shares in words may be apart: "a third" and "thirty-three percent". */
  private static final BigDecimal HALF_A_POINT = new BigDecimal("0.005");

  /** What rates are told per, where another one is another figure. */
  private static final Set<String> BASES =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "quarter",
          "year",
          "shift",
          "night",
          "match",
          "game",
          "trip",
          "hundred",
          "thousand",
          "million");

  /** Those of them that tell how often. */
  private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

  /** Cents of a currency that is not named. */
  static final Pattern CENTS = Pattern.compile("^[^$\\p{Sc}]*\\bcents?\\b");

  /** Currencies of a hundred cents. */
  private static final Set<String> OF_CENTS =
      Set.of("AUD", "CAD", "EUR", "HKD", "NZD", "SGD", "USD", "ZAR");

  private Quantities() {}

  /** A figure in cents as one of the currency of another, if that has cents. */
  static Quantity inCentsOf(Quantity cents, Quantity other) {
    return OF_CENTS.contains(other.unit().symbol()) ? cents.withUnit(other.unit()) : cents;
  }

  static Comparison compare(Kind kindA, Quantity a, Kind kindB, Quantity b) {
    // a 75th anniversary comes after 75 years
    if (kindA == Kind.ORDINAL && kindB != Kind.ORDINAL && isYears(kindA, a) && isYears(kindB, b)) {
      return compare(kindB, a.withUnit(b.unit()), kindB, b);
    }
    if (kindB == Kind.ORDINAL && kindA != Kind.ORDINAL && isYears(kindA, a) && isYears(kindB, b)) {
      return compare(kindA, a, kindA, b.withUnit(a.unit()));
    }
    // "31 degrees" is of the scale that the other text names
    if (isDegree(a) && isTemperature(b)) {
      return compare(kindB, a.withUnit(b.unit()), kindB, b);
    }
    if (isDegree(b) && isTemperature(a)) {
      return compare(kindA, a, kindA, b.withUnit(a.unit()));
    }
    // fifteen trains an hour come fifteen times an hour
    if (kindA != kindB && isHowOften(kindA, a) && isHowOften(kindB, b)) {
      if (!base(kindA, a).equals(base(kindB, b))) {
        return Comparison.INCOMPARABLE;
      }
      return kindA == Kind.FREQUENCY
          ? compare(kindA, a, kindA, b.withUnit(a.unit()))
          : compare(kindB, a.withUnit(b.unit()), kindB, b);
    }
    if (isGrowth(a, b) || isGrowth(b, a)) {
      return a.bound() == b.bound() ? Comparison.EQUAL : Comparison.BOUNDED;
    }
    if (!sameDimension(kindA, a, kindB, b) || areRatesOfOthers(a, b)) {
      return Comparison.INCOMPARABLE;
    }
    if (isSame(a, b)) {
      return sameBound(a, b);
    }
    if (a.bound() == Bound.RANGE && b.bound() == Bound.RANGE) {
      return compareRanges(a, b);
    }
    if (Comparison.bounded(a) || Comparison.bounded(b)) {
      return compareBounds(a, b);
    }
    boolean hedged = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    if ((hedged && near(a, b)) || rounds(a, b) || rounds(b, a)) {
      // "38 metres" is "125 feet"; but "six hours and 48 minutes" leaves the seconds out
      boolean exact =
          isFraction(a) == isFraction(b) ? converted(a, b) && !isTime(a) : isHalfAPoint(a, b);
      return exact && !hedged ? Comparison.EQUAL : Comparison.ROUNDED;
    }
    return Comparison.DISJOINT;
  }

  // figures of different kinds, one of them without a unit: they agree or say nothing
  static Comparison compareBare(Quantity a, Quantity b) {
    boolean same = a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
    return same && !opposed(a.bound(), b.bound()) ? sameBound(a, b) : Comparison.INCOMPARABLE;
  }

  /** Whether it tells how often something is: a frequency, or so many things in each hour. */
  static boolean isHowOften(Kind kind, Quantity q) {
    return kind == Kind.FREQUENCY
        || (kind == Kind.COUNT && q.unit().per() != null && TIMES.contains(q.unit().per()));
  }

  private static String base(Kind kind, Quantity q) {
    return kind == Kind.FREQUENCY ? q.unit().text() : "per-" + q.unit().per();
  }

  // "doubled" is a rise of 100 percent, "halved" a fall of 50
  private static boolean isGrowth(Quantity times, Quantity share) {
    return times.unit().dimension().equals(Unit.TIMES.dimension())
        && share.unit().dimension().equals(Unit.PERCENT.dimension())
        && times.isSingle()
        && share.isSingle()
        && times.low().subtract(BigDecimal.ONE).abs().compareTo(share.baseLow()) == 0;
  }

  private static boolean sameDimension(Kind kindA, Quantity a, Kind kindB, Quantity b) {
    if (kindA != kindB && isYears(kindA, a) && isYears(kindB, b)) {
      return true;
    }
    return a.unit().dimension().equals(b.unit().dimension());
  }

  /**
   * Whether both are rates, and of other bases: "$7 a week" and "$7 a month". What is told per head
   * in the one text may be told per person in the other.
   */
  static boolean areRatesOfOthers(Quantity a, Quantity b) {
    String x = a.unit().per();
    String y = b.unit().per();
    return x != null && y != null && !x.equals(y) && BASES.contains(x) && BASES.contains(y);
  }

  private static boolean isTime(Quantity q) {
    return q.unit().dimension().equals("time");
  }

  private static boolean isDegree(Quantity q) {
    return q.unit().dimension().equals("degree");
  }

  private static boolean isTemperature(Quantity q) {
    return q.unit().dimension().startsWith("temperature");
  }

  private static boolean isYears(Kind kind, Quantity q) {
    return switch (kind) {
      case AGE -> true;
      case DURATION -> q.unit().symbol().equals("year");
      case ORDINAL -> q.unit().symbol().equals("anniversary");
      default -> false;
    };
  }

  private static boolean isSame(Quantity a, Quantity b) {
    // most figures that meet are of one unit, and need not be converted
    if (!converted(a, b)) {
      return a.low().compareTo(b.low()) == 0 && a.high().compareTo(b.high()) == 0;
    }
    return a.baseLow().compareTo(b.baseLow()) == 0 && a.baseHigh().compareTo(b.baseHigh()) == 0;
  }

  // the same figure, perhaps under different bounds
  private static Comparison sameBound(Quantity a, Quantity b) {
    Bound x = a.bound();
    Bound y = b.bound();
    if (x == y) {
      return Comparison.EQUAL;
    }
    if (opposed(x, y)) {
      return Comparison.DISJOINT;
    }
    boolean hedge = x == Bound.ABOUT || y == Bound.ABOUT;
    return hedge ? Comparison.HEDGED : Comparison.BOUNDED;
  }

  private static boolean opposed(Bound x, Bound y) {
    return (isLower(x) && isUpper(y)) || (isUpper(x) && isLower(y));
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  private static boolean isUpper(Bound bound) {
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  // two ranges for one thing are two statements, even where they overlap: "$90 to $100 million"
  // and "$100 to $120 million"
  private static Comparison compareRanges(Quantity a, Quantity b) {
    boolean close =
        roundsTo(a, a.low(), b.baseLow()) && roundsTo(a, a.high(), b.baseHigh())
            || roundsTo(b, b.low(), a.baseLow()) && roundsTo(b, b.high(), a.baseHigh());
    return close ? Comparison.ROUNDED : Comparison.DISJOINT;
  }

  private static boolean roundsTo(Quantity coarse, BigDecimal end, BigDecimal base) {
    BigDecimal value = base.divide(coarse.unit().factor(), 20, RoundingMode.HALF_EVEN);
    int decimals = end.scale() > 0 ? end.scale() : end.stripTrailingZeros().scale();
    return value.setScale(decimals, RoundingMode.HALF_UP).compareTo(end) == 0;
  }

  private static Comparison compareBounds(Quantity a, Quantity b) {
    boolean overlap =
        converted(a, b)
            ? a.bounds().times(a.unit().factor()).overlaps(b.bounds().times(b.unit().factor()))
            : a.bounds().overlaps(b.bounds());
    if (overlap) {
      return Comparison.BOUNDED;
    }
    // "about 60" and "more than 60.2": the hedge covers the difference
    // and so does the rounding of a conversion: "up to six metres", "20 feet"
    boolean hedged = a.bound() == Bound.ABOUT || b.bound() == Bound.ABOUT;
    boolean rounded =
        (hedged && near(a, b)) || ((hedged || converted(a, b)) && (rounds(a, b) || rounds(b, a)));
    return rounded ? Comparison.ROUNDED : Comparison.DISJOINT;
  }

  /** Whether the first figure is what rounding the second to its last digit gives. */
  private static boolean rounds(Quantity coarse, Quantity fine) {
    if (!coarse.isSingle() || !fine.isSingle() || !within(coarse, fine, ROUNDING)) {
      return false;
    }
    boolean share = coarse.unit().dimension().equals(Unit.PERCENT.dimension());
    if (share && (coarse.precision().words() || fine.precision().words())) {
      return isFraction(coarse) != isFraction(fine) || isHalfAPoint(coarse, fine);
    }
    int place = lastPlace(coarse.precision());
    if (!converted(coarse, fine)) {
      if (place <= lastPlace(fine.precision())) {
        return false;
      }
      // nobody rounds 19 to 20 without saying so
      boolean small = coarse.low().abs().compareTo(HUNDRED) < 0 && isWhole(fine.low());
      if (small && coarse.bound() == Bound.EXACT) {
        return false;
      }
    }
    BigDecimal value = fine.baseLow().divide(coarse.unit().factor(), 20, RoundingMode.HALF_EVEN);
    return value.setScale(-place, RoundingMode.HALF_UP).compareTo(coarse.low()) == 0;
  }

  private static boolean isHalfAPoint(Quantity a, Quantity b) {
    return a.baseLow().subtract(b.baseLow()).abs().compareTo(HALF_A_POINT) <= 0;
  }

  // "one in five" may stand for 19 percent
  private static boolean isFraction(Quantity q) {
    return q.precision().words() && q.unit().symbol().equals(Unit.SHARE.symbol());
  }

  // zeros after a decimal point are meant: "2.0 billion" is no rounding of 1.68
  private static int lastPlace(Precision precision) {
    int written = precision.written();
    return written % 3 == 0 ? precision.significant() : written;
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  // "about 10" reaches further than "about 268,000"
  private static boolean near(Quantity a, Quantity b) {
    Quantity hedged = a.bound() == Bound.ABOUT ? a : b;
    int digits = hedged.low().stripTrailingZeros().precision();
    boolean words = hedged.precision().words();
    return within(a, b, words || digits <= 1 ? ABOUT : digits == 2 ? ABOUT_TWO : ABOUT_MORE);
  }

  private static boolean within(Quantity a, Quantity b, BigDecimal share) {
    BigDecimal difference = a.baseLow().subtract(b.baseLow()).abs();
    return difference.compareTo(a.baseLow().abs().max(b.baseLow().abs()).multiply(share)) <= 0;
  }

  private static boolean converted(Quantity a, Quantity b) {
    return a.unit().factor().compareTo(b.unit().factor()) != 0;
  }
}
