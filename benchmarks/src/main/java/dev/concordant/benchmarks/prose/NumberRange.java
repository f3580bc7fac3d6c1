package dev.concordant.benchmarks.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

/**
 * Numbers between two ends, written like these. Wide ranges are drawn evenly by magnitude, as news
 * has more small numbers than large ones.
 */
record NumberRange(long low, long high, long step, int decimals, boolean grouped) {

  /** From so many times the lower end on, a range is wide. */
  private static final int WIDE = 20;

  /** Reads {@code 1,000..9,000/50}. */
  static NumberRange parse(String written) {
    int dots = written.indexOf("..");
    int slash = written.indexOf('/');
    String low = written.substring(0, dots);
    String high = written.substring(dots + 2, slash < 0 ? written.length() : slash);
    int decimals = low.contains(".") ? low.length() - low.indexOf('.') - 1 : 0;
    long step = slash < 0 ? 1 : scaled(written.substring(slash + 1), decimals);
    boolean grouped = low.contains(",") || high.contains(",");
    return new NumberRange(scaled(low, decimals), scaled(high, decimals), step, decimals, grouped);
  }

  private static long scaled(String written, int decimals) {
    return new BigDecimal(written.replace(",", "")).movePointRight(decimals).longValueExact();
  }

  String draw(Random random) {
    double share = random.nextDouble();
    double drawn =
        low > 0 && high / low >= WIDE
            ? low * Math.pow((high + 1.0) / low, share)
            : low + share * (high + 1.0 - low);
    long steps = ((long) drawn - low) / step;
    BigDecimal value = BigDecimal.valueOf(low + steps * step, decimals);
    return String.format(
        Locale.ROOT, grouped ? "%,." + decimals + "f" : "%." + decimals + "f", value);
  }
}
