package dev.concordant.mention;

import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Timex3;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotates durations and frequencies in TIMEX3: "P75Y", "PT2H", and sets such as "P2Y". */
final class DurationTimex {

  private static final Map<String, String> DESIGNATORS =
      Map.ofEntries(
          Map.entry("millisecond", "TS"),
          Map.entry("second", "TS"),
          Map.entry("minute", "TM"),
          Map.entry("hour", "TH"),
          Map.entry("day", "D"),
          Map.entry("night", "D"),
          Map.entry("week", "W"),
          Map.entry("fortnight", "W"),
          Map.entry("month", "M"),
          Map.entry("year", "Y"),
          Map.entry("decade", "Y"),
          Map.entry("century", "Y"),
          Map.entry("millennium", "Y"));

  private static final Map<String, BigDecimal> FACTORS =
      Map.of(
          "millisecond", new BigDecimal("0.001"),
          "fortnight", BigDecimal.valueOf(2),
          "decade", BigDecimal.TEN,
          "century", BigDecimal.valueOf(100),
          "millennium", BigDecimal.valueOf(1000));

  private DurationTimex() {}

  /** The annotation of a duration or frequency, or null for other kinds. */
  static @Nullable Timex3 of(Kind kind, Quantity quantity) {
    if (kind == Kind.DURATION) {
      return new Timex3(
          "DURATION", period(quantity.low(), quantity.unit().symbol()), mod(quantity));
    }
    if (kind != Kind.FREQUENCY) {
      return null;
    }
    String unit = quantity.unit().symbol().substring("per-".length());
    if (quantity.low().signum() <= 0) {
      return new Timex3("SET", period(BigDecimal.ONE, unit), null);
    }
    return new Timex3(
        "SET", period(BigDecimal.ONE.divide(quantity.low(), MathContext.DECIMAL32), unit), null);
  }

  private static String period(BigDecimal count, String unit) {
    String designator = DESIGNATORS.getOrDefault(unit, "TS");
    BigDecimal value = count.multiply(FACTORS.getOrDefault(unit, BigDecimal.ONE));
    String number = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return designator.startsWith("T")
        ? "PT" + number + designator.substring(1)
        : "P" + number + designator;
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
