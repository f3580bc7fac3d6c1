package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Timex3;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
  private record Symbol(String designator, BigDecimal factor, String smaller, int parts) {

    static Symbol of(String designator) {
      return of(designator, "1");
    }

    static Symbol of(String designator, String factor) {
      return new Symbol(designator, new BigDecimal(factor), "", 0);
    }

    static Symbol of(String designator, String smaller, int parts) {
      return new Symbol(designator, BigDecimal.ONE, smaller, parts);
    }
  }

  private static final Map<String, Symbol> SYMBOLS =
      Map.ofEntries(
          Map.entry("millisecond", Symbol.of("TS", "0.001")),
          Map.entry("second", Symbol.of("TS")),
          Map.entry("minute", Symbol.of("TM", "second", 60)),
          Map.entry("hour", Symbol.of("TH", "minute", 60)),
          Map.entry("day", Symbol.of("D", "hour", 24)),
          Map.entry("night", Symbol.of("D")),
          Map.entry("week", Symbol.of("W", "day", 7)),
          Map.entry("fortnight", Symbol.of("W", "2")),
          Map.entry("month", Symbol.of("M")),
          Map.entry("quarter", Symbol.of("Q")),
          Map.entry("year", Symbol.of("Y", "month", 12)),
          Map.entry("decade", Symbol.of("DE")),
          Map.entry("century", Symbol.of("CE")),
          Map.entry("millennium", Symbol.of("ML")));

  /** Part of a decade or century is told in years: three-quarters of a century are P75Y. */
  private static final Map<String, BigDecimal> YEARS =
      Map.of("decade", BigDecimal.TEN, "century", BigDecimal.valueOf(100));

  /**
   * A unit that is told together with a smaller one.
   *
   * @param names its words
   */
  private record Larger(String unit, Forms names, Symbol symbol) {}

  /** For each unit the one that it is told together with. */
  private static final Map<String, Larger> LARGER =
      SYMBOLS.entrySet().stream()
          .filter(entry -> !entry.getValue().smaller().isEmpty())
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> entry.getValue().smaller(),
                  entry ->
                      new Larger(
                          entry.getKey(),
                          Forms.of(entry.getKey(), entry.getKey() + "s"),
                          entry.getValue())));

  private static final BigDecimal HALF = new BigDecimal("0.5");

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
    Larger larger = LARGER.get(unit);
    if (larger != null
        && isNamed(tokens, c, larger.names())
        && value.stripTrailingZeros().scale() <= 0) {
      BigDecimal[] both =
          value
              .divideToIntegralValue(BigDecimal.ONE)
              .divideAndRemainder(BigDecimal.valueOf(larger.symbol().parts()));
      return both[1].signum() == 0 || both[0].signum() == 0
          ? null
          : period(both[0], larger.unit())
              + number(both[1])
              + designator(unit)
                  .replace("T", larger.symbol().designator().startsWith("T") ? "" : "T");
    }
    Symbol whole = SYMBOLS.get(unit);
    boolean half = value.compareTo(HALF) == 0;
    return half && whole != null && whole.parts() > 0 && whole.parts() % 2 == 0
        ? period(BigDecimal.valueOf(whole.parts() / 2), whole.smaller())
        : null;
  }

  private static boolean isNamed(Tokens tokens, Candidate c, Forms names) {
    for (int i = c.figureFrom(); i < c.figureTo(); i++) {
      if (tokens.isAny(i, names)) {
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
    String number = number(count.multiply(symbol.factor()));
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
