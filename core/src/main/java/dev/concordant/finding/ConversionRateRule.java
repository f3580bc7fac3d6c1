package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts converted in one text are converted at one rate. */
final class ConversionRateRule implements AuditRule {

  /** Rates of different days and banks differ. */
  private static final double DAILY = 0.08;

  /** Currencies that have stood within a factor of four of each other for fifty years. */
  private static final Set<String> NEAR_PAR = Set.of("USD", "EUR", "GBP", "CHF", "CAD", "AUD");

  private static final double FACTOR = 4;

  @Override
  public String id() {
    return "conversion-rate";
  }

  @Override
  public String why() {
    return "Amounts converted in one text are converted at one rate.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash(
            "The bid is worth $240 million (£189 million). The debt is $120 million (£59 million)."),
        AuditExample.clash("The bid is worth $240 billion (£189 million)."),
        AuditExample.fine(
            "The bid is worth $240 million (£189 million). The debt is $120 million (£95 million)."),
        AuditExample.fine(
            "The bid is worth $240 million (£189 million). In 1985 it was $120 million (£104"
                + " million)."));
  }

  /** An amount, and the same in another currency. */
  private record Pair(Claim amount, Claim converted, Interval rate) {

    boolean isOf(Pair other) {
      return amount.unit().equals(other.amount.unit())
          && converted.unit().equals(other.converted.unit());
    }

    /** The rate as the two figures tell it. */
    double told() {
      return AuditText.number(converted) / AuditText.number(amount);
    }
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Pair> pairs = new ArrayList<>();
    for (List<Claim> sentence : text.sentences()) {
      boolean present =
          AuditText.of(sentence, Set.of(Kind.DATE)).stream().noneMatch(c -> isYear(c));
      for (int i = 0; i + 1 < sentence.size(); i++) {
        Pair pair = present ? pair(text, sentence.get(i), sentence.get(i + 1)) : null;
        if (pair != null) {
          pairs.add(pair);
        }
      }
    }
    List<Slip> slips = new ArrayList<>();
    for (Pair pair : pairs) {
      Pair usual = usual(pair, pairs);
      if (!pair.rate().widened(DAILY).meets(usual.rate()) && !usual.equals(pair)) {
        slips.add(
            text.slip(
                "conversion-rate",
                pair.converted(),
                usual.converted(),
                String.format(
                    Locale.ROOT,
                    "%s for %s is a rate of %.4g, %s for %s one of %.4g",
                    pair.converted().quote(),
                    pair.amount().quote(),
                    pair.told(),
                    usual.converted().quote(),
                    usual.amount().quote(),
                    usual.told())));
      } else if (isFarFromPar(pair)) {
        slips.add(
            text.slip(
                "conversion-rate",
                pair.amount(),
                pair.converted(),
                String.format(
                    Locale.ROOT,
                    "%s for %s is a rate of %.4g",
                    pair.converted().quote(),
                    pair.amount().quote(),
                    pair.told())));
      }
    }
    return slips;
  }

  // the pair with the median rate; of two, the first
  private static Pair usual(Pair pair, List<Pair> pairs) {
    List<Pair> alike =
        pairs.stream()
            .filter(p -> p.isOf(pair))
            .sorted(Comparator.comparingDouble(Pair::told))
            .toList();
    return alike.size() > 2
        ? alike.get(alike.size() / 2)
        : pairs.stream().filter(p -> p.isOf(pair)).findFirst().orElse(pair);
  }

  private static boolean isYear(Claim date) {
    return date.value().text().length() == 4;
  }

  private static boolean isFarFromPar(Pair pair) {
    return NEAR_PAR.contains(pair.amount().unit())
        && NEAR_PAR.contains(pair.converted().unit())
        && (pair.rate().low() > FACTOR || pair.rate().high() < 1 / FACTOR);
  }

  private static @Nullable Pair pair(AuditText text, Claim a, Claim b) {
    if (a.kind() != Kind.MONEY
        || b.kind() != Kind.MONEY
        || a.unit().equals(b.unit())
        || !AuditText.isPoint(a)
        || !AuditText.isPoint(b)
        || !text.between(a, b).equals(List.of("("))
        || !text.wordAfter(b).equals(")")) {
      return null;
    }
    Interval from = Interval.rounded(AuditText.quantity(a));
    Interval to = Interval.rounded(AuditText.quantity(b));
    return from.isPositive() && to.isPositive() ? new Pair(a, b, to.over(from)) : null;
  }
}
