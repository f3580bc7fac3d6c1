package dev.concordant.finding;

import dev.concordant.claim.Direction;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
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

  /** What comes out more loosely than this, as a share of itself, tells nothing. */
  private static final double VAGUE = 0.08;

  private static final double PERCENT = 100;

  /** How a figure follows from two others, or null. */
  static @Nullable Derivation of(Operand figure, Operand a, Operand b) {
    if (!figure.isPlain() || !a.isPlain() || !b.isPlain()) {
      return null;
    }
    String working = working(figure, a, b);
    if (working == null) {
      working = working(figure, b, a);
    }
    boolean sharp = figure.isSharp();
    // a loose amount comes out by chance; "a third" and "double" do so less
    return working == null || (!sharp && figure.isAmount()) ? null : new Derivation(working, sharp);
  }

  private static @Nullable String working(Operand figure, Operand a, Operand b) {
    if (a.isTimes() && b.isAmount() && figure.isOfOneUnit(b)) {
      return times(figure, a, b);
    }
    if (a.isShare() && b.isAmount() && figure.isOfOneUnit(b)) {
      return a.role() != Role.BY && fits(figure, product(a.base(), b.base()))
          ? a.quote() + " of " + b.quote() + " is " + figure.quote()
          : null;
    }
    boolean points = a.kind() == Kind.PERCENTAGE_POINTS && b.kind() == Kind.PERCENT;
    if (points && figure.kind() == Kind.PERCENT) {
      return sum(figure, a, b);
    }
    if (!a.isOfOneUnit(b)) {
      return null;
    }
    if (figure.kind() == Kind.PERCENTAGE_POINTS && a.kind() == Kind.PERCENT) {
      return fits(figure, a.base().minus(b.base()))
          ? a.quote() + " - " + b.quote() + " = " + figure.quote()
          : null;
    }
    if (!a.isAmount() && !a.isYears()) {
      return null;
    }
    return figure.isOfOneUnit(a) ? sum(figure, a, b) : shared(figure, a, b);
  }

  // "doubled to 40": 20
  private static @Nullable String times(Operand figure, Operand times, Operand amount) {
    double factor = times.number();
    if (fits(figure, amount.base().times(factor))) {
      return amount.quote() + " times " + Interval.told(factor) + " is " + figure.quote();
    }
    return fits(figure, amount.base().times(1 / factor))
        ? amount.quote() + " is " + Interval.told(factor) + " times " + figure.quote()
        : null;
  }

  // what comes out vaguely fits anything
  private static boolean fits(Operand figure, Interval result) {
    return result.isPositive()
        && (result.high() - result.low()) / 2 <= VAGUE * result.high()
        && figure.base().meets(result);
  }

  private static Interval product(Interval a, Interval b) {
    return new Interval(a.low() * b.low(), a.high() * b.high());
  }

  private static @Nullable String sum(Operand figure, Operand a, Operand b) {
    if (isSmall(figure) && !isOfOneNoun(figure, a) && !isOfOneNoun(figure, b)) {
      return null;
    }
    if (fits(figure, a.base().plus(b.base()))) {
      return a.quote() + " + " + b.quote() + " = " + figure.quote();
    }
    return fits(figure, b.base().minus(a.base()))
        ? b.quote() + " - " + a.quote() + " = " + figure.quote()
        : null;
  }

  private static boolean isSmall(Operand claim) {
    return claim.kind() == Kind.COUNT && claim.number() < PERCENT;
  }

  private static boolean isOfOneNoun(Operand a, Operand b) {
    return !a.claim().unit().isEmpty() && a.claim().unit().equals(b.claim().unit());
  }

  // a is the part or the end, b the whole or the start
  private static @Nullable String shared(Operand figure, Operand a, Operand b) {
    Interval ratio = a.base().over(b.base());
    if (figure.isTimes()) {
      return fits(figure, ratio)
          ? String.format(
              Locale.ROOT, "%s is %.1f times %s", a.quote(), a.value() / b.value(), b.quote())
          : null;
    }
    if (!figure.isShare()) {
      return null;
    }
    Interval up = new Interval(ratio.low() - 1, ratio.high() - 1);
    Interval down = new Interval(-up.high(), -up.low());
    Direction told = figure.claim().context().direction();
    boolean changes =
        (told != Direction.DOWN && fits(figure, up))
            || (told != Direction.UP && fits(figure, down));
    if (figure.role() == Role.BY && changes) {
      return String.format(
          Locale.ROOT,
          "%s to %s is %+.1f %%",
          b.quote(),
          a.quote(),
          (a.value() / b.value() - 1) * PERCENT);
    }
    return ratio.high() < 1 && fits(figure, ratio)
        ? String.format(
            Locale.ROOT,
            "%s of %s is %.1f %%",
            a.quote(),
            b.quote(),
            a.value() / b.value() * PERCENT)
        : null;
  }
}
