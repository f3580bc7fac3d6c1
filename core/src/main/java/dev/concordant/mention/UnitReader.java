package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the unit after a numeral, and sums of units: "5ft 11in", "2 hours, 5 minutes". */
final class UnitReader {

  private static final Forms ALSO_WORDS = Forms.of("in", "st", "pt", "cl", "ms", "ha", "oz", "hp");

  private static final Forms LETTERS = Forms.of("m", "g", "l", "h", "t");

  private static final int MAX_PARTS = 6;

  /** How far before a figure a word may stand that tells metres from millions. */
  private static final int REACH = 12;

  /** So many words may stand between a figure and what is counted. */
  private static final int MODIFIERS = 2;

  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  /** A figure of one or several units, told in the last one. */
  record Measured(int to, BigDecimal value, Unit unit, boolean named) {}

  private final Phrases<UnitForm> units;
  private final Phrases<BoundPhrase> boundsAfter;
  private final Numerals numerals;
  private final FeetAndInches heights;

  UnitReader(Lexicon lexicon, Numerals numerals) {
    this.units = lexicon.units();
    this.boundsAfter = lexicon.boundsAfter();
    this.numerals = numerals;
    this.heights = new FeetAndInches(numerals);
  }

  /** What a numeral measures, or null if no unit follows. */
  @Nullable Measured at(Tokens tokens, Numeral number) {
    Measured height = heights.at(tokens, number);
    if (height != null) {
      return height;
    }
    Measured first = one(tokens, number, null);
    if (first == null || (number.magnitude() && !first.named())) {
      return first;
    }
    Measured sum = first;
    for (int part = 1; part < MAX_PARTS; part++) {
      Measured more = plus(tokens, number, sum);
      if (more == null) {
        break;
      }
      sum = more;
    }
    return sum;
  }

  private @Nullable Measured plus(Tokens tokens, Numeral number, Measured sum) {
    int i = sum.to();
    if (number.fraction() || tokens.newlinesBefore(i) > 0) {
      return null;
    }
    if (tokens.isSign(i, ',')) {
      i++;
    }
    boolean and = tokens.is(i, "and");
    if (and) {
      i++;
    }
    int minutes = minutesGlued(tokens, sum);
    if (minutes >= 0) {
      BigDecimal total = sum.value().multiply(SIXTY).add(BigDecimal.valueOf(minutes));
      return new Measured(i + 1, total, Unit.of("minute", "time", SIXTY), false);
    }
    Numeral next = numerals.at(tokens, i);
    if (next == null || next.ordinal() || next.value().signum() < 0) {
      return null;
    }
    // "an hour and a half"
    if (next.fraction()) {
      return and
              && (!tokens.is(next.to(), "of") || tokens.is(next.to() - 1, "half"))
              && Following.endsPhrase(tokens, next.to())
              && sum.value().stripTrailingZeros().scale() <= 0
          ? new Measured(next.to(), sum.value().add(next.value()), sum.unit(), true)
          : null;
    }
    // "2 hours ten", "1 hour and fifteen"
    if (sum.unit().symbol().equals("hour")
        && next.isWhole(1, 59)
        && sum.named()
        && !tokens.isSign(next.to(), '%')
        && !tokens.isSign(next.to(), '-')
        && !tokens.is(next.to(), "of")
        && !tokens.isSign(i - 1, ',')
        && Following.endsPhrase(tokens, next.to())) {
      return new Measured(
          next.to(),
          sum.value().multiply(SIXTY).add(next.value()),
          Unit.of("minute", "time", SIXTY),
          true);
    }
    Measured more = one(tokens, next, sum.unit());
    boolean smaller =
        more != null
            && more.unit().dimension().equals(sum.unit().dimension())
            && more.unit().factor().compareTo(sum.unit().factor()) < 0;
    if (more == null || !smaller) {
      return null;
    }
    BigDecimal converted =
        sum.value()
            .multiply(sum.unit().factor())
            .divide(more.unit().factor(), MathContext.DECIMAL64);
    return new Measured(more.to(), converted.add(more.value()), more.unit(), true);
  }

  // "2h30"; -1 where no minutes follow
  private static int minutesGlued(Tokens tokens, Measured sum) {
    boolean hours = sum.unit().symbol().equals("hour") && tokens.is(sum.to() - 1, "h");
    return hours ? minutesGlued(tokens, sum.to()) : -1;
  }

  private static int minutesGlued(Tokens tokens, int at) {
    if (!tokens.isDigits(at)
        || !tokens.isGlued(at)
        || tokens.length(at) != 2
        || (tokens.isGlued(at + 1) && tokens.isWord(at + 1))) {
      return -1;
    }
    int start = tokens.start(at);
    int minutes = tokens.digit(start) * 10 + tokens.digit(start + 1);
    return minutes < 60 ? minutes : -1;
  }

  private @Nullable Measured one(Tokens tokens, Numeral number, @Nullable Unit larger) {
    if (number.ordinal()) {
      return null;
    }
    Measured metres = abbreviated(tokens, number, larger);
    if (metres == null) {
      metres = minutes(tokens, number, larger);
    }
    if (metres != null) {
      return metres;
    }
    int i = number.to();
    if (tokens.newlinesBefore(i) > 0) {
      return null;
    }
    boolean hyphen = tokens.isSign(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1);
    if (hyphen) {
      i++;
    } else if (number.fraction()
        || ((!number.isWhole() || number.form() == Numeral.Form.INDEFINITE)
            && tokens.is(i, "of"))) {
      if (tokens.is(i, "of")) {
        i++;
      }
      if (tokens.isAny(i, "a", "an")) {
        i++;
      }
    } else if (tokens.isOf(i, WordClass.UNIT_MODIFIER)
        && units.at(tokens, i) == null
        && (number.form() != Numeral.Form.ARTICLE || tokens.isAny(i, "whole", "full", "single"))
        && tokens.newlinesBefore(i + 1) == 0) {
      i++;
    }
    boolean bracket =
        (tokens.isSign(i, '(') || tokens.isSign(i, '{'))
            && tokens.isWord(i + 1)
            && (tokens.isSign(i + 2, ')') || tokens.isSign(i + 2, '}'));
    if (bracket) {
      i++;
    }
    Phrases.Match<UnitForm> match = units.at(tokens, i);
    if (match == null) {
      match = bounded(tokens, number.to());
    }
    if (match == null
        || Following.isComparedPeriod(tokens, match.from())
        || (match.meaning().type() == UnitForm.Type.SYMBOL
            && !isSymbol(tokens, number, match, larger))) {
      return null;
    }
    boolean named = match.meaning().type() == UnitForm.Type.NAME;
    return new Measured(
        bracket ? match.to() + 1 : match.to(), number.value(), match.meaning().unit(), named);
  }

  // "20-odd years", "100-plus miles", "three or more hours": the bound is inside the figure
  private Phrases.@Nullable Match<UnitForm> bounded(Tokens tokens, int token) {
    Phrases.Match<BoundPhrase> bound = boundsAfter.at(tokens, token);
    if (bound == null) {
      return null;
    }
    int i = bound.to();
    if (tokens.isSign(i, '-') && tokens.isGlued(i) && tokens.isGlued(i + 1)) {
      i++;
    }
    Phrases.Match<UnitForm> unit = tokens.newlinesBefore(i) > 0 ? null : units.at(tokens, i);
    return unit != null && unit.meaning().type() == UnitForm.Type.NAME ? unit : null;
  }

  // a symbol stands straight after digits: "5km", "5 km", but not "50,000 in"
  private static boolean isSymbol(
      Tokens tokens, Numeral number, Phrases.Match<UnitForm> match, @Nullable Unit larger) {
    int at = match.from();
    // "5 ft 2" is no area
    if (tokens.isDigits(match.to() - 1) && !tokens.isGlued(match.to() - 1)) {
      return false;
    }
    if (number.form() != Numeral.Form.DIGITS && number.form() != Numeral.Form.FRACTION) {
      return number.form() == Numeral.Form.ARTICLE
          && tokens.isWord(at)
          && tokens.length(at) == 2
          && !tokens.isAny(at, ALSO_WORDS);
    }
    if (tokens.isGlued(match.to())
        && (tokens.isDigits(match.to()) || tokens.isWord(match.to()))
        && !isHours(tokens, match)) {
      return false;
    }
    if (tokens.isGlued(at)) {
      return true;
    }
    if (!tokens.isWord(at)) {
      return true;
    }
    if (tokens.is(at, "in") || tokens.is(at, "ins") || tokens.is(at, "st") || tokens.is(at, "d")) {
      return false;
    }
    // "14 min 12 s", "31 L/s"
    boolean seconds = tokens.is(at, "s") && larger != null && larger.dimension().equals("time");
    boolean flow =
        tokens.isSign(at + 1, '/') && tokens.isGlued(at + 1) && tokens.isAny(at + 2, "s", "sec");
    return tokens.length(at) > 1
        || match.to() > at + 1
        || flow
        || (seconds && !tokens.isCapitalised(at))
        || (tokens.isAny(at, LETTERS) && !tokens.isCapitalised(at) && !tokens.isSign(at + 1, '\''));
  }

  // the hours of "4h14m12s" and "2h30"
  private static boolean isHours(Tokens tokens, Phrases.Match<UnitForm> match) {
    int minutes = match.to();
    if (!match.meaning().unit().symbol().equals("hour")) {
      return false;
    }
    if (tokens.is(match.from(), "h") && minutesGlued(tokens, minutes) >= 0) {
      return true;
    }
    return tokens.isDigits(minutes)
        && tokens.length(minutes) <= 2
        && tokens.isGlued(minutes + 1)
        && tokens.isAny(minutes + 1, "m", "min", "mins");
  }

  // the minutes of "4h14m12s" and "14m12s"
  private static @Nullable Measured minutes(Tokens tokens, Numeral number, @Nullable Unit larger) {
    int m = number.to();
    if (!tokens.is(m, "m") || !tokens.isGlued(m)) {
      return null;
    }
    boolean afterHours =
        larger != null && larger.symbol().equals("hour") && tokens.isGlued(number.from());
    boolean beforeSeconds =
        tokens.isDigits(m + 1)
            && tokens.isGlued(m + 1)
            && tokens.length(m + 1) <= 2
            && tokens.is(m + 2, "s")
            && tokens.isGlued(m + 2);
    return (afterHours || beforeSeconds)
            && number.form() == Numeral.Form.DIGITS
            && !number.magnitude()
        ? new Measured(m + 1, number.value(), Unit.of("minute", "time", SIXTY), false)
        : null;
  }

  // "2,400m" is metres, "400m shares" millions; "5t" tonnes; "5m" after hours is minutes
  private @Nullable Measured abbreviated(Tokens tokens, Numeral number, @Nullable Unit larger) {
    int last = number.to() - 1;
    if (number.form() != Numeral.Form.DIGITS
        || !number.magnitude()
        || !tokens.isAny(last, "m", "t")
        || tokens.isCapitalised(last)
        || !tokens.isGlued(last)) {
      return null;
    }
    if (larger != null && larger.symbol().equals("hour") && tokens.is(last, "m")) {
      return new Measured(
          number.to(),
          number.value().divide(number.scale(), MathContext.DECIMAL64),
          Unit.of("minute", "time", SIXTY),
          false);
    }
    if (tokens.isWord(number.to())
        && !Following.endsPhrase(tokens, number.to())
        && CountedNoun.isPlural(tokens, number.to())) {
      return null;
    }
    if (tokens.is(last, "m") && isOfMany(tokens, number)) {
      return null;
    }
    Phrases.Match<UnitForm> match = units.at(tokens, last);
    return match == null || (tokens.isGlued(match.to()) && tokens.isDigits(match.to()))
        ? null
        : new Measured(
            match.to(),
            number.value().divide(number.scale(), MathContext.DECIMAL64),
            match.meaning().unit(),
            false);
  }

  // "39.8m": of two digits or more before the point
  private static boolean isDecimal(Numeral number) {
    BigDecimal told = number.value().divide(number.scale(), MathContext.DECIMAL64);
    return told.stripTrailingZeros().scale() > 0 && told.compareTo(BigDecimal.TEN) >= 0;
  }

  // "39.8m monthly readers", "from 48.6m to 39.8m readers"
  private static boolean countsMany(Tokens tokens, int token) {
    int i = token;
    if (tokens.isAny(i, "to", "from") && tokens.isDigits(i + 1)) {
      while (tokens.isDigits(i + 1)
          || tokens.isSign(i + 1, '.') && tokens.isGlued(i + 1)
          || tokens.is(i + 1, "m")) {
        i++;
      }
      i++;
    }
    for (int words = 0; words <= MODIFIERS && Following.isNounLike(tokens, i); words++) {
      if (tokens.isOf(i, WordClass.MANY)) {
        return true;
      }
      i++;
    }
    return false;
  }

  // "passenger numbers hit 81m": after a word that counts, and before no word of length
  private static boolean isOfMany(Tokens tokens, Numeral number) {
    if (tokens.isOf(number.to(), WordClass.EXTENT) || tokens.isSign(number.to(), '-')) {
      return false;
    }
    if (isDecimal(number) && countsMany(tokens, number.to())) {
      return true;
    }
    int from = number.from();
    for (int i = from - 1; i >= from - REACH && i >= 0 && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (tokens.isOf(i, WordClass.MANY)) {
        return true;
      }
      if (tokens.isOf(i, WordClass.EXTENT)
          || (tokens.isSign(i, '.') && !tokens.isGlued(i + 1))
          || tokens.isSign(i, ';')) {
        return false;
      }
    }
    return false;
  }
}
