package dev.concordant.alignment;

import com.google.common.base.CharMatcher;
import dev.concordant.claim.Claim;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A claim with what is asked of its value each time that it is put to another. */
final class Figure {

  /** Figures of one unit further apart than this never go together, not even as "about". */
  private static final double APART = 0.16;

  private static final BigDecimal SMALL = BigDecimal.TEN;

  private static final Set<Kind> TELLING_KINDS = Set.of(Kind.MONEY, Kind.MEASURE, Kind.SCORE);

  private static final Set<String> OWNERS = Set.of("his", "her", "my", "our", "your", "their");

  // what a claim is, one bit each; the lowest ones stand for the kinds
  private static final int OFTEN = 1 << 25;
  private static final int BEGAN = 1 << 26;
  private static final int NUMBER = 1 << 27;
  private static final int QUANTITY = 1 << 28;
  private static final int SHARE = 1 << 29;
  private static final int YEARS = 1 << 30;

  private static final double THOUSAND = 1000;

  /** No word tells such a scale. */
  private static final double UNTOLD = 1e18;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  /** More than digits or days tell. */
  private static final int VAGUE = 10_000;

  private final Claim claim;
  private final Kind kind;
  private final String unit;
  private final @Nullable Quantity quantity;
  private final boolean bare;

  /** What the claim is: the families of kinds that it belongs to, a figure, a number. */
  private final int sorts;

  /** What it may be put to whatever it is about. */
  private final int partners;

  /** The figure in base units; the low end of a range. */
  private final double size;

  /** The figure as it is told; the low end of a range. */
  private final double low;

  /** The days that a date covers, from one and to the other; all days where it is not known. */
  private final long from;

  private final long to;

  /** Whether it is a single figure without a bound. */
  private final boolean plain;

  private final boolean telling;
  private @Nullable String written;

  /** The year that something began in, if the claim tells it one way or another. */
  private final int began;

  /** The years that have passed since, if the claim tells them. */
  private final int passed;

  private final boolean owned;

  /** A claim whose text is not at hand. */
  Figure(Claim claim) {
    this(claim, Beside.nothing(), null);
  }

  /**
   * A claim of a text.
   *
   * @param words those beside it
   * @param published the day of the text
   */
  Figure(Claim claim, Beside words, @Nullable LocalDate published) {
    this.claim = claim;
    this.passed = Beginning.passed(claim, words, published);
    this.began = Beginning.year(claim, passed, published);
    this.owned = OWNERS.contains(words.before());
    this.kind = claim.kind();
    this.unit = claim.unit();
    this.quantity = claim.value() instanceof Quantity q ? q : null;
    this.bare = Comparison.isBare(claim);
    this.sorts =
        families(kind)
            | (quantity == null ? 0 : QUANTITY)
            | (isNumber() ? NUMBER : 0)
            | (began == Beginning.UNKNOWN && passed == Beginning.UNKNOWN ? 0 : BEGAN)
            | (isHowOften() ? OFTEN : 0);
    this.partners =
        families(kind)
            | (isHowOften() ? OFTEN : 0)
            | (bare ? QUANTITY : 0)
            | (isNumber() && isTimes() ? NUMBER : 0);
    this.size = quantity == null ? 0 : quantity.baseLow().doubleValue();
    this.low = quantity == null ? 0 : quantity.low().doubleValue();
    CalendarTime time = claim.value() instanceof CalendarTime t && isOfDays(t) ? t : null;
    this.from =
        time == null || time.relation() == Relation.BEFORE ? Long.MIN_VALUE : day(time.from());
    this.to = time == null || time.relation() == Relation.AFTER ? Long.MAX_VALUE : day(time.to());
    this.plain =
        quantity != null
            && (quantity.bound() == Bound.EXACT || quantity.bound() == Bound.ABOUT)
            && quantity.isSingle();
    this.telling = TELLING_KINDS.contains(kind) || (quantity != null && isTelling(quantity));
  }

  // a time of day may be another day elsewhere
  private static boolean isOfDays(CalendarTime time) {
    return time.isResolved() && time.clock().isEmpty();
  }

  private static long day(@Nullable LocalDate date) {
    return Objects.requireNonNull(date, "date").toEpochDay();
  }

  private static int families(Kind kind) {
    return switch (kind) {
      case PERCENT, PERCENTAGE_POINTS, RATIO -> SHARE;
      case DATE, TIME -> 1 << Kind.DATE.ordinal();
      case DURATION, AGE -> YEARS;
      case ORDINAL -> YEARS | 1 << kind.ordinal();
      default -> 1 << kind.ordinal();
    };
  }

  private static boolean isTelling(Quantity q) {
    return q.low().compareTo(SMALL) > 0 || q.low().stripTrailingZeros().scale() > 0;
  }

  Claim claim() {
    return claim;
  }

  Kind kind() {
    return kind;
  }

  String unit() {
    return unit;
  }

  @Nullable Quantity quantity() {
    return quantity;
  }

  /** The figure in base units, and roughly so; the low end of a range, 0 for dates and scores. */
  double size() {
    return size;
  }

  /** The figure as it is told, and roughly so; the low end of a range, 0 for dates and scores. */
  double low() {
    return low;
  }

  /** Whether it is a date or a time of day. */
  boolean isDate() {
    return kind == Kind.DATE || kind == Kind.TIME;
  }

  /** Whether it is a single figure without a bound. */
  boolean isPlain() {
    return plain;
  }

  /** Whether it is a figure without a unit. */
  boolean isBare() {
    return bare;
  }

  /** Whether it is somebody's: "his 26th race". */
  boolean isOwned() {
    return owned;
  }

  /** The year that something began in; 0 if the claim does not tell. */
  int began() {
    return began;
  }

  /** The years that have passed since something began; 0 if the claim does not tell. */
  int passed() {
    return passed;
  }

  /** How little it tells of the value: the fewer digits or the more days, the more. */
  int vagueness() {
    if (quantity != null) {
      return quantity.isSingle()
          ? switch (quantity.bound()) {
            case EXACT -> -written().length();
            case ABOUT -> VAGUE - written().length();
            default -> 2 * VAGUE;
          }
          : VAGUE;
    }
    if (!(claim.value() instanceof CalendarTime)) {
      return 0;
    }
    // a date without a beginning or an end, or of unknown days, tells least
    boolean open = from == Long.MIN_VALUE || to == Long.MAX_VALUE;
    return open ? VAGUE : (int) Math.min(VAGUE, to - from);
  }

  /** The scale that is told in a word: a million in "4.2 million", else one. */
  BigDecimal scale() {
    if (quantity != null && low >= THOUSAND && low < UNTOLD) {
      BigDecimal scale =
          BigDecimal.ONE.scaleByPowerOfTen(3 * (int) Math.floor(Math.log10(low) / 3));
      String told = quantity.low().divide(scale).stripTrailingZeros().toPlainString();
      // "4,200,000" tells none
      if (claim.quote().contains(told) && DIGIT.countIn(claim.quote()) <= told.length() + 1) {
        return scale;
      }
    }
    return BigDecimal.ONE;
  }

  /** Whether it is rare: not a small whole number. */
  boolean isTelling() {
    return telling;
  }

  /** The digits that tell: without the zeros at the end; empty for dates and scores. */
  String written() {
    String digits = written;
    if (digits == null) {
      // of "2:05:31" the digits that stand there, not those of the seconds that it makes
      digits =
          quantity == null
              ? ""
              : claim.quote().indexOf(':') > 0
                  ? DIGIT.retainFrom(claim.quote())
                  : written(quantity);
      written = digits;
    }
    return digits;
  }

  private static String written(Quantity q) {
    return q.low().signum() == 0
        ? "0"
        : q.low().stripTrailingZeros().unscaledValue().abs().toString();
  }

  /** Whether two claims can speak of the same thing, as far as their kinds tell. */
  boolean isComparable(Figure other) {
    if (((partners & other.sorts) | (other.partners & sorts)) != 0) {
      return true;
    }
    int both = sorts & other.sorts;
    // "his ninth goal" and "nine goals", but not "fourth" and "four lifeboats"
    return ((both & NUMBER) != 0 && isOf(other))
        || ((both & BEGAN) != 0 && Beginning.isToldBothWays(this, other));
  }

  private boolean isOf(Figure other) {
    return !unit.isEmpty() && unit.equals(other.unit);
  }

  // who was warned nine times had nine warnings, and a sixth budget is one given for the sixth time
  boolean isTimes() {
    return unit.equals("times") || unit.equals("time");
  }

  // trains come four times an hour, or there are fifteen trains an hour
  boolean isHowOften() {
    return quantity != null && Quantities.isHowOften(kind, quantity);
  }

  private boolean isNumber() {
    return kind == Kind.COUNT || kind == Kind.ORDINAL;
  }

  /** How the values of two claims stand to each other. */
  Comparison compare(Figure other) {
    if (quantity == null || other.quantity == null) {
      return isOnOtherDays(other) ? Comparison.DISJOINT : Comparison.of(claim, other.claim);
    }
    // most figures are far from each other: exact decimals need not be asked
    if (isOtherSort(other)) {
      return low == other.low ? Comparison.of(claim, other.claim) : Comparison.INCOMPARABLE;
    }
    return isFarFrom(other, quantity, other.quantity)
        ? Comparison.DISJOINT
        : Comparison.of(claim, other.claim);
  }

  // they agree to the digit or say nothing
  private boolean isOtherSort(Figure other) {
    return kind != other.kind && (bare || other.bare || (isNumber() && other.isNumber()));
  }

  private boolean isFarFrom(Figure other, Quantity x, Quantity y) {
    return plain
        && other.plain
        // a 75th anniversary comes after 75 years
        && (kind == other.kind || (kind != Kind.ORDINAL && other.kind != Kind.ORDINAL))
        && Math.abs(size - other.size) > APART * Math.max(Math.abs(size), Math.abs(other.size))
        && x.unit().dimension().equals(y.unit().dimension());
  }

  private boolean isOnOtherDays(Figure other) {
    return (to <= other.from || other.to <= from)
        && !claim.value().text().equals(other.claim.value().text());
  }
}
