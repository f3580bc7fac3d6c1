package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Timex3;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Annotates durations and frequencies in TIMEX3: "P75Y", "PT2H30M", and sets such as "P2Y". */
final class DurationTimex {

  /**
   * A unit in TIMEX3.
   *
   * @param designator its letters, after a T where it is a unit of the clock
   * @param factor how many of the designator's unit it is
   * @param smaller the unit that it is told together with, and {@code parts} how many it has
   */
  private record Symbol(String designator, String factor, String smaller, int parts) {

    static Symbol of(String designator) {
      return new Symbol(designator, "1", "", 0);
    }
  }

  private static final Map<String, Symbol> SYMBOLS =
      Map.ofEntries(
          Map.entry("millisecond", new Symbol("TS", "0.001", "", 0)),
          Map.entry("second", Symbol.of("TS")),
          Map.entry("minute", new Symbol("TM", "1", "second", 60)),
          Map.entry("hour", new Symbol("TH", "1", "minute", 60)),
          Map.entry("day", new Symbol("D", "1", "hour", 24)),
          Map.entry("night", Symbol.of("D")),
          Map.entry("week", new Symbol("W", "1", "day", 7)),
          Map.entry("fortnight", new Symbol("W", "2", "", 0)),
          Map.entry("month", Symbol.of("M")),
          Map.entry("quarter", Symbol.of("Q")),
          Map.entry("year", new Symbol("Y", "1", "month", 12)),
          Map.entry("decade", Symbol.of("DE")),
          Map.entry("century", Symbol.of("CE")),
          Map.entry("millennium", Symbol.of("ML")));

  /** Part of a decade or century is told in years: three-quarters of a century are P75Y. */
  private static final Map<String, BigDecimal> YEARS =
      Map.of("decade", BigDecimal.TEN, "century", BigDecimal.valueOf(100));

  private DurationTimex() {}

  /** The annotation of a duration or frequency, or null for other kinds. */
  static @Nullable Timex3 of(Tokens tokens, Candidate c, Quantity quantity) {
    if (c.kind() == Kind.DURATION) {
      String unit = quantity.unit().symbol();
      String parts = quantity.isSingle() ? parts(tokens, c, quantity.low(), unit) : null;
      return new Timex3(
          "DURATION", parts != null ? parts : period(quantity.low(), unit), mod(quantity));
    }
    if (c.kind() != Kind.FREQUENCY) {
      return null;
    }
    // "twice a month" is a set of months; only "every two months" has a longer period
    String unit = quantity.unit().symbol().substring("per-".length());
    String part = part(tokens, c, quantity.low(), unit);
    if (part != null) {
      return new Timex3("SET", part, null);
    }
    boolean often = quantity.low().signum() <= 0 || quantity.low().compareTo(BigDecimal.ONE) >= 0;
    BigDecimal count =
        often ? BigDecimal.ONE : BigDecimal.ONE.divide(quantity.low(), MathContext.DECIMAL32);
    return new Timex3("SET", period(count, unit), null);
  }

  /** "quarterly" is P1Q, "semi-annually" P6M: parts of a unit, each of which has one. */
  private static @Nullable String part(Tokens tokens, Candidate c, BigDecimal times, String unit) {
    for (int i = c.from(); i < c.to(); i++) {
      if (tokens.isDigits(i) || tokens.isAny(i, "twice", "thrice", "times")) {
        return null;
      }
    }
    boolean half = times.compareTo(BigDecimal.valueOf(2)) == 0;
    if (unit.equals("year")) {
      return half ? "P6M" : times.compareTo(BigDecimal.valueOf(4)) == 0 ? "P1Q" : null;
    }
    return half && unit.equals("hour") ? "PT30M" : null;
  }

  /** "an hour and 35 minutes" is PT1H35M, "half an hour" PT30M; null where one unit tells it. */
  private static @Nullable String parts(Tokens tokens, Candidate c, BigDecimal value, String unit) {
    if (unit.equals("second") && tokens.isSign(c.figureFrom() + 1, ':')) {
      Duration time = Duration.ofSeconds(value.longValue());
      return time.toString();
    }
    for (Map.Entry<String, Symbol> entry : SYMBOLS.entrySet()) {
      Symbol larger = entry.getValue();
      if (larger.smaller().equals(unit)
          && isNamed(tokens, c, entry.getKey())
          && value.stripTrailingZeros().scale() <= 0) {
        BigDecimal[] both =
            value
                .divideToIntegralValue(BigDecimal.ONE)
                .divideAndRemainder(BigDecimal.valueOf(larger.parts()));
        return both[1].signum() == 0 || both[0].signum() == 0
            ? null
            : period(both[0], entry.getKey())
                + number(both[1])
                + designator(unit).replace("T", larger.designator().startsWith("T") ? "" : "T");
      }
    }
    Symbol whole = SYMBOLS.get(unit);
    boolean half = value.compareTo(new BigDecimal("0.5")) == 0;
    return half && whole != null && whole.parts() > 0 && whole.parts() % 2 == 0
        ? period(BigDecimal.valueOf(whole.parts() / 2), whole.smaller())
        : null;
  }

  private static boolean isNamed(Tokens tokens, Candidate c, String unit) {
    for (int i = c.figureFrom(); i < c.figureTo(); i++) {
      if (tokens.isAny(i, unit, unit + "s")) {
        return true;
      }
    }
    return false;
  }

  private static String designator(String unit) {
    return SYMBOLS.containsKey(unit)
        ? Objects.requireNonNull(SYMBOLS.get(unit)).designator()
        : "TS";
  }

  private static String period(BigDecimal count, String unit) {
    BigDecimal years = YEARS.get(unit);
    if (years != null && count.stripTrailingZeros().scale() > 0) {
      return period(count.multiply(years), "year");
    }
    Symbol symbol = SYMBOLS.getOrDefault(unit, Symbol.of("TS"));
    String number = number(count.multiply(new BigDecimal(symbol.factor())));
    return symbol.designator().startsWith("T")
        ? "PT" + number + symbol.designator().substring(1)
        : "P" + number + symbol.designator();
  }

  private static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static @Nullable String mod(Quantity quantity) {
    return switch (quantity.bound()) {
      case ABOUT -> "APPROX";
      case AT_LEAST -> "EQUAL_OR_MORE";
      case MORE_THAN -> "MORE_THAN";
      case AT_MOST -> "EQUAL_OR_LESS";
      case LESS_THAN -> "LESS_THAN";
      case EXACT, RANGE -> null;
    };
  }
}
