package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.Cue;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Joins two figures to a range ("between $1.5 and $2 trillion"), and hands unit and magnitude of
 * the second to the first. "rose from 5% to 7%" is a change: two figures.
 */
final class Ranges {

  /** How far before "from" a word of change makes a change of it. */
  private static final int CHANGE_REACH = 12;

  private final Phrases<BoundPhrase> bounds;
  private final Phrases<Cue> cues;
  private final Phrases<CalendarWord> calendar;
  private final Figures figures;

  Ranges(Lexicon lexicon, Figures figures) {
    this.bounds = lexicon.bounds();
    this.cues = lexicon.cues();
    this.calendar = lexicon.calendar();
    this.figures = figures;
  }

  private enum Link {
    TO,
    AND,
    DASH,
    OR
  }

  /** The mention that an amount begins: a range if one follows. */
  Candidate from(Tokens tokens, Amount first) {
    int at = first.to();
    Candidate tolerance = tolerance(tokens, first);
    if (tolerance != null) {
      return tolerance;
    }
    Link link = link(tokens, at);
    if (link == null
        || first.number().form() == Numeral.Form.INDEFINITE
        || first.number().form() == Numeral.Form.ARTICLE) {
      return single(first);
    }
    int next = at + 1;
    if (link == Link.DASH && tokens.isSign(next, '-')) {
      next++;
    }
    Phrases.Match<BoundPhrase> hedge = bounds.at(tokens, next);
    if (hedge != null
        && hedge.meaning().bound() == Bound.ABOUT
        && (link != Link.DASH || !tokens.isWord(next))) {
      next = hedge.to();
    }
    if (first.kind() == Kind.ORDINAL && tokens.is(next, "the")) {
      next++;
    }
    Amount second = figures.amountAt(tokens, next);
    if (second == null || second.from() < next - 1 || tokens.newlinesBefore(next) > 0) {
      return single(first);
    }
    if (first.isBare() && isDate(tokens, first, second)) {
      return single(first);
    }
    Amount low = distribute(first, second);
    boolean between =
        tokens.is(first.from() - 1, "between")
            || tokens.is(first.number().from() - 1, "between")
            || (first.kind() == Kind.ORDINAL
                && tokens.is(first.from() - 1, "the")
                && tokens.is(first.from() - 2, "between"));
    boolean ages = tokens.is(first.from() - 1, "of") && tokens.is(first.from() - 2, "ages");
    // "raised from at least 6 to about 7.50"
    Phrases.Match<BoundPhrase> bound = bounds.before(tokens, first.from());
    int start = bound == null ? first.from() : bound.from();
    int before = tokens.is(start, "from") ? start : start - 1;
    boolean from = tokens.is(before, "from");
    boolean range =
        switch (link) {
          case TO ->
              from
                  ? !isChange(tokens, before, CHANGE_REACH)
                  : !isChangeAndLevel(tokens, first, second) && !ratio(first, second);
          case AND ->
              between
                  || (ages && tokens.is(first.from() - 3, "between"))
                  || (first.kind() == Kind.AGE && tokens.is(first.from() - 1, "between"))
                  || (from && first.kind() != Kind.COUNT && first.kind() != Kind.ORDINAL);
          // "£2,100 a year - £17,800 instead of £15,700": what a rate makes
          case DASH -> first.unit().per() == null || second.unit().per() != null;
          case OR -> isEither(first, second);
        };
    Amount high = second;
    if (second.isBare() || second.unit().dimension().equals(Unit.COUNT)) {
      // "up 0.4% to 38,654": a level of something else
      high = link == Link.TO && !from && isShare(first) ? null : inherit(first, second);
    }
    if (!range || low == null || high == null) {
      return single(
          low == null
                  || low.kind() == first.kind() && !first.isBare()
                  || !adopts(link, first, second)
              ? first
              : low);
    }
    boolean lead = tokens.isAny(first.from() - 1, "from", "between");
    Candidate joined = join(low, high, lead);
    return joined == null ? single(first) : joined;
  }

  // "5.2 ± 0.3 kg", "52% plus or minus 3"
  private @Nullable Candidate tolerance(Tokens tokens, Amount first) {
    int at = first.to();
    int next;
    if (tokens.newlinesBefore(at) > 0) {
      return null;
    }
    if (tokens.isSign(at, '±')) {
      next = at + 1;
    } else if (tokens.isSign(at, '+') && tokens.isSign(at + 1, '/') && tokens.isSign(at + 2, '-')) {
      next = at + 3;
    } else if (tokens.is(at, "plus") && tokens.is(at + 1, "or") && tokens.is(at + 2, "minus")) {
      next = at + 3;
    } else {
      return null;
    }
    Amount second = figures.amountAt(tokens, next);
    if (second == null || second.from() < next || second.value().signum() <= 0) {
      return null;
    }
    Amount base = distribute(first, second);
    if (base == null) {
      return null;
    }
    Amount off = second.isBare() ? inherit(base, second) : second;
    if (off == null || !off.unit().equals(base.unit())) {
      return null;
    }
    Quantity range =
        new Quantity(
            base.value().subtract(off.value()),
            base.value().add(off.value()),
            Bound.RANGE,
            base.unit(),
            second.number().precision());
    return new Candidate(
        first.from(), second.to(), first.from(), second.to(), base.kind(), range, null, false);
  }

  // "from 3 to 5 May", "from 2002 to 2005"
  private boolean isDate(Tokens tokens, Amount first, Amount second) {
    boolean year =
        first.number().isWhole(1900, 2099) && first.number().to() == first.number().from() + 1;
    if (isSpanOfYears(tokens, first, second)) {
      return true;
    }
    if (second.number().form() != Numeral.Form.DIGITS || second.kind() != Kind.COUNT) {
      return year && !second.isBare();
    }
    Phrases.Match<CalendarWord> word = calendar.at(tokens, second.number().to());
    boolean month = word != null && word.meaning().type() == CalendarWord.Type.MONTH;
    return month || (year && second.number().isWhole(1900, 2099) && second.isBare());
  }

  // "between 1871 and 1890"
  private static boolean isSpanOfYears(Tokens tokens, Amount first, Amount second) {
    return tokens.isAny(first.from() - 1, "between", "from")
        && second.isBare()
        && isFourDigits(tokens, first)
        && isFourDigits(tokens, second)
        && first.value().compareTo(second.value()) < 0
        && Following.endsPhrase(tokens, second.to());
  }

  private static boolean isFourDigits(Tokens tokens, Amount amount) {
    Numeral number = amount.number();
    return number.isWhole(1500, 2099)
        && number.to() == number.from() + 1
        && tokens.length(number.from()) == 4;
  }

  private static @Nullable Link link(Tokens tokens, int at) {
    if (tokens.newlinesBefore(at) > 0) {
      return null;
    }
    if (tokens.is(at, "to")) {
      return Link.TO;
    }
    if (tokens.is(at, "and")) {
      return Link.AND;
    }
    if (tokens.is(at, "or")) {
      return Link.OR;
    }
    return tokens.isSign(at, '-') || tokens.isSign(at, '~') ? Link.DASH : null;
  }

  private static boolean isShare(Amount amount) {
    return amount.kind() == Kind.PERCENT || amount.kind() == Kind.PERCENTAGE_POINTS;
  }

  private static boolean ratio(Amount first, Amount second) {
    return first.value().compareTo(second.value()) > 0 && first.isBare();
  }

  // "five or six", not "40 or 60,000"
  private static boolean isEither(Amount first, Amount second) {
    return second.value().compareTo(first.value()) > 0
        && second.value().subtract(first.value()).compareTo(first.value()) <= 0
        && first.isBare();
  }

  private boolean isChange(Tokens tokens, int from, int reach) {
    for (int i = from - 1; i >= from - reach && i >= 0; i--) {
      if (tokens.isSign(i, '.') && !tokens.isDigits(i + 1) || tokens.newlinesBefore(i + 1) > 0) {
        return false;
      }
      if (isWordOfChange(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWordOfChange(Tokens tokens, int token) {
    Phrases.Match<Cue> cue = cues.at(tokens, token);
    if (cue != null) {
      return cue.meaning().type() == Cue.Type.UP || cue.meaning().type() == Cue.Type.DOWN;
    }
    return tokens.isOf(token, WordClass.CHANGE);
  }

  // "rose $300m to $2.1bn": how much it changed, and the level it came to
  private boolean isChangeAndLevel(Tokens tokens, Amount first, Amount second) {
    return first.value().signum() != 0
        && (second.value().compareTo(first.value().multiply(BigDecimal.valueOf(3))) >= 0
            || isFollowedByStart(tokens, second))
        && isChange(tokens, first.from(), 4);
  }

  // "fell 2.6% to 6.0% from 7.5%"
  private boolean isFollowedByStart(Tokens tokens, Amount second) {
    Amount start =
        tokens.is(second.to(), "from") ? figures.amountAt(tokens, second.to() + 1) : null;
    return start != null && start.kind() == second.kind();
  }

  // a bare first figure takes a unit written only once if nothing but the link stands between
  private static boolean adopts(Link link, Amount first, Amount second) {
    return first.to() == first.number().to()
        && (link == Link.TO || link == Link.AND || link == Link.OR)
        && (second.kind() == Kind.PERCENT
            || second.kind() == Kind.PERCENTAGE_POINTS
            || second.kind() == Kind.MONEY
            || second.kind() == Kind.MEASURE
            || (second.kind() == Kind.DURATION && link != Link.AND)
            || second.number().magnitude());
  }

  /** The first figure with unit and magnitude of the second where its own are not written. */
  private static @Nullable Amount distribute(Amount first, Amount second) {
    Numeral number = first.number();
    BigDecimal value = first.value();
    boolean bare = first.kind() == Kind.COUNT && first.to() == number.to();
    // the "m" of "5-6m high" is no magnitude
    boolean scaled =
        second.number().magnitude()
            && !(second.kind() == Kind.MEASURE
                && second.value().compareTo(second.number().value()) != 0);
    if (!number.magnitude()
        && scaled
        && !number.ordinal()
        && (bare || first.kind() == Kind.MONEY)
        && value
                .multiply(second.number().scale())
                .compareTo(second.number().value().multiply(BigDecimal.TEN))
            < 0
        && number.precision().written() <= 0) {
      value = value.multiply(second.number().scale());
    }
    if (!bare || second.kind() == Kind.COUNT) {
      return new Amount(first.from(), first.to(), number, first.kind(), value, first.unit());
    }
    if (second.kind() == Kind.ORDINAL || second.kind() == Kind.RATIO) {
      return null;
    }
    BigDecimal factor =
        second.number().value().signum() == 0
                || second.number().value().compareTo(second.value()) == 0
            ? BigDecimal.ONE
            : second.kind() == Kind.MONEY || second.kind() == Kind.PERCENTAGE_POINTS
                ? second.value().divide(second.number().value(), MathContext.DECIMAL64)
                : BigDecimal.ONE;
    return new Amount(
        first.from(), first.to(), number, second.kind(), value.multiply(factor), second.unit());
  }

  // "$5 to 10 billion", "between 5% and 7"
  private static @Nullable Amount inherit(Amount first, Amount second) {
    if (first.kind() == Kind.COUNT) {
      return second;
    }
    if (first.kind() == Kind.ORDINAL || second.number().ordinal()) {
      return first.kind() == second.kind() ? second : null;
    }
    boolean prefixed = first.kind() == Kind.MONEY && first.to() == first.number().to();
    boolean plain = second.unit().symbol().isEmpty() || prefixed;
    return plain && second.number().form() != Numeral.Form.ARTICLE
        ? new Amount(
            second.from(), second.to(), second.number(), first.kind(), second.value(), first.unit())
        : null;
  }

  private static @Nullable Candidate join(Amount low, Amount high, boolean lead) {
    boolean convertible =
        low.unit().dimension().equals(high.unit().dimension())
            && !low.unit().dimension().equals(Unit.COUNT);
    if (low.kind() != high.kind() && !(low.kind() == Kind.AGE || high.kind() == Kind.AGE)) {
      return null;
    }
    if (!convertible && !(low.kind() == Kind.COUNT || low.kind() == Kind.ORDINAL)) {
      return null;
    }
    BigDecimal bottom = low.value();
    if (convertible && !low.unit().symbol().equals(high.unit().symbol())) {
      bottom =
          bottom.multiply(low.unit().factor()).divide(high.unit().factor(), MathContext.DECIMAL64);
    }
    if (bottom.compareTo(high.value()) >= 0) {
      return null;
    }
    Kind kind = low.kind() == Kind.AGE ? Kind.AGE : high.kind();
    int from = lead ? low.from() - 1 : low.from();
    Precision precision = high.number().precision();
    Quantity range = new Quantity(bottom, high.value(), Bound.RANGE, high.unit(), precision);
    return new Candidate(from, high.to(), low.from(), high.to(), kind, range, null, false);
  }

  static Candidate single(Amount amount) {
    return Candidate.of(
        amount.from(),
        amount.to(),
        amount.kind(),
        Quantity.of(
            amount.value(), indefinite(amount), amount.unit(), amount.number().precision()));
  }

  private static Bound indefinite(Amount amount) {
    return amount.number().form() == Numeral.Form.INDEFINITE ? Bound.AT_LEAST : Bound.EXACT;
  }
}
