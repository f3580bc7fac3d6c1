package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A claim as a figure to reckon with: what is asked of it for each sum that it may be part of. */
final class Operand {

  /** A figure told more loosely than this, as a share of itself, comes out by chance. */
  private static final double LOOSE = 0.045;

  /** Whole numbers below this are exact. */
  private static final double COUNTED = 1000;

  private static final double PERCENT = 100;

  private static final Interval NOTHING = new Interval(0, 0);

  private final Claim claim;
  private final Kind kind;
  private final boolean plain;
  private final boolean share;
  private final boolean years;
  private final boolean times;
  private final boolean sharp;
  private final double number;
  private final double value;
  private final Interval base;
  private final String dimension;
  private final @Nullable String per;

  Operand(Claim claim) {
    this.claim = claim;
    this.kind = claim.kind();
    this.plain = isPlain(claim);
    this.share = plain && Change.isShare(claim);
    this.years =
        plain && (kind == Kind.AGE || (kind == Kind.DURATION && claim.unit().equals("year")));
    Unit unit = plain ? AuditText.quantity(claim).unit() : Unit.NONE;
    this.dimension = unit.dimension();
    this.per = unit.per();
    this.number = plain ? AuditText.number(claim) : 0;
    this.value = plain ? AuditText.quantity(claim).baseLow().doubleValue() : 0;
    this.times = kind == Kind.RATIO && dimension.equals(Unit.TIMES.dimension()) && number > 1;
    this.base = plain ? base(claim) : NOTHING;
    this.sharp =
        plain
            && (base.high() - base.low()) / 2 <= LOOSE * base.high()
            && (number >= 10 || AuditText.quantity(claim).precision().written() < 0);
  }

  private static boolean isPlain(Claim claim) {
    return !claim.mention().weak()
        && AuditText.isPoint(claim)
        && AuditText.number(claim) > 0
        && claim.kind() != Kind.ORDINAL
        && claim.kind() != Kind.FREQUENCY;
  }

  private static Interval base(Claim claim) {
    Quantity q = AuditText.quantity(claim);
    if (Change.isShare(claim)) {
      return Interval.percent(q).times(1 / PERCENT);
    }
    boolean counted = claim.kind() == Kind.COUNT && Interval.number(q) < COUNTED;
    Interval value = counted ? Interval.written(q) : Interval.rounded(q);
    return value.times(q.unit().factor().doubleValue());
  }

  Claim claim() {
    return claim;
  }

  Kind kind() {
    return kind;
  }

  Role role() {
    return claim.role();
  }

  String quote() {
    return claim.quote();
  }

  /** Whether it can be reckoned with: it names one number above zero. */
  boolean isPlain() {
    return plain;
  }

  /** Whether it is told so exactly that it is unlikely to come out by chance. */
  boolean isSharp() {
    return sharp;
  }

  /** Whether it tells a share of something: "22%", "a third". */
  boolean isShare() {
    return share;
  }

  /** Whether it tells years that somebody has lived or something has lasted. */
  boolean isYears() {
    return years;
  }

  /** Whether it multiplies: "doubled", "three times". */
  boolean isTimes() {
    return times;
  }

  boolean isAmount() {
    return switch (kind) {
      case MONEY, COUNT, MEASURE, DURATION -> true;
      default -> false;
    };
  }

  /** The number as it is told. */
  double number() {
    return number;
  }

  /** The number in base units. */
  double value() {
    return value;
  }

  /** The figure in base units, with its rounding. */
  Interval base() {
    return base;
  }

  /** Whether the two can be added. */
  boolean isOfOneUnit(Operand other) {
    return (years && other.years)
        || (kind == other.kind
            && dimension.equals(other.dimension)
            && Objects.equals(per, other.per));
  }
}
