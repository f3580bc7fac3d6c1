package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a figure follows from two others: as their sum or difference, as the share that one is of the
 * other, as the change from one to the other, or as a share of the other. Rounding as written is
 * allowed for. It only ever supports.
 *
 * @param working the working, such as {@code "900 of 21,000 is 4.3 %"}
 * @param sharp whether the figure is told so exactly that it is unlikely to come out by chance
 */
record Derivation(String working, boolean sharp) {

  /** A figure told more loosely than this, as a share of itself, comes out by chance. */
  private static final double LOOSE = 0.045;

  /** What comes out more loosely than this, as a share of itself, tells nothing. */
  private static final double VAGUE = 0.08;

  /** Whole numbers below this are exact. */
  private static final double COUNTED = 1000;

  private static final double PERCENT = 100;

  /** How a figure follows from two others, or null. */
  static @Nullable Derivation of(Claim figure, Claim a, Claim b) {
    if (!isPlain(figure) || !isPlain(a) || !isPlain(b)) {
      return null;
    }
    String working = working(figure, a, b);
    if (working == null) {
      working = working(figure, b, a);
    }
    boolean sharp = isSharp(figure);
    // a loose amount comes out by chance; "a third" and "double" do so less
    return working == null || (!sharp && isAmount(figure)) ? null : new Derivation(working, sharp);
  }

  private static boolean isPlain(Claim claim) {
    return !claim.mention().weak()
        && AuditText.isPoint(claim)
        && AuditText.number(claim) > 0
        && claim.kind() != Kind.ORDINAL
        && claim.kind() != Kind.FREQUENCY;
  }

  private static boolean isSharp(Claim claim) {
    Interval value = base(claim);
    return (value.high() - value.low()) / 2 <= LOOSE * value.high()
        && (AuditText.number(claim) >= 10 || AuditText.quantity(claim).precision().written() < 0);
  }

  /** The figure in base units, with its rounding. */
  private static Interval base(Claim claim) {
    Quantity q = AuditText.quantity(claim);
    if (Change.isShare(claim)) {
      return Interval.percent(q).times(1 / PERCENT);
    }
    boolean counted = claim.kind() == Kind.COUNT && Interval.number(q) < COUNTED;
    Interval value = counted ? Interval.written(q) : Interval.rounded(q);
    return value.times(q.unit().factor().doubleValue());
  }

  private static @Nullable String working(Claim figure, Claim a, Claim b) {
    if (isTimes(a) && isAmount(b) && isOfOneUnit(figure, b)) {
      return times(figure, a, b);
    }
    if (Change.isShare(a) && isAmount(b) && isOfOneUnit(figure, b)) {
      return a.role() != Role.BY && fits(figure, product(base(a), base(b)))
          ? a.quote() + " of " + b.quote() + " is " + figure.quote()
          : null;
    }
    boolean points = a.kind() == Kind.PERCENTAGE_POINTS && b.kind() == Kind.PERCENT;
    if (points && figure.kind() == Kind.PERCENT) {
      return sum(figure, a, b);
    }
    if (!isOfOneUnit(a, b)) {
      return null;
    }
    if (figure.kind() == Kind.PERCENTAGE_POINTS && a.kind() == Kind.PERCENT) {
      return fits(figure, base(a).minus(base(b)))
          ? a.quote() + " - " + b.quote() + " = " + figure.quote()
          : null;
    }
    if (!isAmount(a) && !isYears(a)) {
      return null;
    }
    return isOfOneUnit(figure, a) ? sum(figure, a, b) : shared(figure, a, b);
  }

  private static boolean isTimes(Claim claim) {
    return claim.kind() == Kind.RATIO
        && AuditText.quantity(claim).unit().dimension().equals(Unit.TIMES.dimension())
        && AuditText.number(claim) > 1;
  }

  // "doubled to 40": 20
  private static @Nullable String times(Claim figure, Claim times, Claim amount) {
    double factor = AuditText.number(times);
    if (fits(figure, base(amount).times(factor))) {
      return amount.quote() + " times " + Interval.told(factor) + " is " + figure.quote();
    }
    return fits(figure, base(amount).times(1 / factor))
        ? amount.quote() + " is " + Interval.told(factor) + " times " + figure.quote()
        : null;
  }

  // what comes out vaguely fits anything
  private static boolean fits(Claim figure, Interval result) {
    return result.isPositive()
        && (result.high() - result.low()) / 2 <= VAGUE * result.high()
        && base(figure).meets(result);
  }

  private static Interval product(Interval a, Interval b) {
    return new Interval(a.low() * b.low(), a.high() * b.high());
  }

  private static boolean isAmount(Claim claim) {
    return switch (claim.kind()) {
      case MONEY, COUNT, MEASURE, DURATION -> true;
      default -> false;
    };
  }

  private static boolean isOfOneUnit(Claim a, Claim b) {
    Unit x = AuditText.quantity(a).unit();
    Unit y = AuditText.quantity(b).unit();
    boolean years = isYears(a) && isYears(b);
    return years
        || (x.dimension().equals(y.dimension())
            && java.util.Objects.equals(x.per(), y.per())
            && (a.kind() == b.kind()));
  }

  private static boolean isYears(Claim claim) {
    return claim.kind() == Kind.AGE
        || (claim.kind() == Kind.DURATION && claim.unit().equals("year"));
  }

  private static @Nullable String sum(Claim figure, Claim a, Claim b) {
    if (isSmall(figure) && !isOfOneNoun(figure, a) && !isOfOneNoun(figure, b)) {
      return null;
    }
    if (fits(figure, base(a).plus(base(b)))) {
      return a.quote() + " + " + b.quote() + " = " + figure.quote();
    }
    return fits(figure, base(b).minus(base(a)))
        ? b.quote() + " - " + a.quote() + " = " + figure.quote()
        : null;
  }

  private static boolean isSmall(Claim claim) {
    return claim.kind() == Kind.COUNT && AuditText.number(claim) < PERCENT;
  }

  private static boolean isOfOneNoun(Claim a, Claim b) {
    return !a.unit().isEmpty() && a.unit().equals(b.unit());
  }

  // a is the part or the end, b the whole or the start
  private static @Nullable String shared(Claim figure, Claim a, Claim b) {
    Interval ratio = base(a).over(base(b));
    if (isTimes(figure)) {
      return fits(figure, ratio)
          ? String.format(
              Locale.ROOT, "%s is %.1f times %s", a.quote(), value(a) / value(b), b.quote())
          : null;
    }
    if (!Change.isShare(figure)) {
      return null;
    }
    Interval up = new Interval(ratio.low() - 1, ratio.high() - 1);
    Interval down = new Interval(-up.high(), -up.low());
    Direction told = figure.context().direction();
    boolean changes =
        (told != Direction.DOWN && fits(figure, up))
            || (told != Direction.UP && fits(figure, down));
    if (figure.role() == Role.BY && changes) {
      return String.format(
          Locale.ROOT,
          "%s to %s is %+.1f %%",
          b.quote(),
          a.quote(),
          (value(a) / value(b) - 1) * PERCENT);
    }
    return ratio.high() < 1 && fits(figure, ratio)
        ? String.format(
            Locale.ROOT, "%s of %s is %.1f %%", a.quote(), b.quote(), value(a) / value(b) * PERCENT)
        : null;
  }

  private static double value(Claim claim) {
    return AuditText.quantity(claim).baseLow().doubleValue();
  }
}
