package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** One amount in each of its forms is one value, as a whole text is read. */
class FigureFormsTest {

  private static final Path UNITS =
      Path.of("src/main/resources/dev/concordant/lexicon/en/units.tsv");

  private static final RuleBasedNumberFormat BRITISH =
      new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat AMERICAN =
      new RuleBasedNumberFormat(ULocale.US, RuleBasedNumberFormat.SPELLOUT);

  private static final RuleBasedNumberFormat DIGITS =
      new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.ORDINAL);

  private static final Map<Integer, List<String>> MAGNITUDES =
      Map.of(
          3, List.of("k", " thousand", "K"),
          6, List.of("m", "mn", "mln", " million", "M", " mln", "-million"),
          9, List.of("bn", " bn", " billion", "B", "-billion"),
          12, List.of("tn", "trn", " trillion"));

  private static final Map<String, List<String>> BEFORE =
      Map.of(
          "USD", List.of("$", "US$", "USD ", "USD", "US $"),
          "EUR", List.of("€", "EUR ", "EUR"),
          "GBP", List.of("£", "GBP "),
          "INR", List.of("₹", "Rs ", "Rs. ", "INR "),
          "AUD", List.of("A$", "AUD "),
          "CHF", List.of("CHF ", "SFr"));

  private static final Map<String, List<String>> AFTER =
      Map.of(
          "USD", List.of(" dollars", " USD", " US dollars", "-dollar"),
          "EUR", List.of(" euros", " EUR", " €", "-euro"),
          "GBP", List.of(" pounds", " GBP", " pounds sterling"),
          "INR", List.of(" rupees", " INR"),
          "AUD", List.of(" Australian dollars", " AUD"),
          "CHF", List.of(" Swiss francs", " CHF"));

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @Example
  void a_point_before_more_digits_than_a_figure_has_begins_none() {
    assertThat(
            new MentionFinder(Lexicon.english())
                .find(Source.of("a", "It is ." + "1".repeat(41) + " of it"))
                .mentions())
        .isEmpty();
  }

  @Property(tries = 150)
  void anAmountOfMoneyIsOneValueInEveryForm(
      @ForAll("currencies") String currency,
      @ForAll("magnitudes") int magnitude,
      @ForAll @IntRange(min = 11, max = 9999) int tenths) {
    BigDecimal number = BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
    if (number.scale() < 0) {
      number = number.setScale(0);
    }
    BigDecimal value = number.movePointRight(magnitude);
    for (String scale : MAGNITUDES.get(magnitude)) {
      for (String before : BEFORE.get(currency)) {
        checkMoney(before + number + scale, currency, value);
      }
      for (String after : AFTER.get(currency)) {
        checkMoney(number + scale + after, currency, value);
      }
    }
    String whole = String.format(Locale.ROOT, "%,d", value.longValueExact());
    checkMoney(BEFORE.get(currency).get(0) + whole, currency, value);
    checkMoney(whole + AFTER.get(currency).get(0), currency, value);
    checkMoney(
        BRITISH.format(value.longValueExact(), "%spellout-cardinal-verbose")
            + AFTER.get(currency).get(0),
        currency,
        value);
  }

  private void checkMoney(String form, String currency, BigDecimal value) {
    Quantity quantity = only("The harbour cost " + form + ".", form, Kind.MONEY);
    assertThat(quantity.low()).as(form).isEqualByComparingTo(value);
    assertThat(quantity.unit().symbol()).as(form).isEqualTo(currency);
  }

  @Property(tries = 150)
  void aCountIsOneValueInEveryForm(@ForAll("counts") long count) {
    String grouped = String.format(Locale.ROOT, "%,d", count);
    for (String form :
        List.of(
            Long.toString(count),
            grouped,
            grouped.replace(',', '\u00A0'),
            grouped.replace(',', '\u202F'),
            BRITISH.format(count, "%spellout-cardinal"),
            BRITISH.format(count, "%spellout-cardinal-verbose"),
            AMERICAN.format(count, "%spellout-cardinal"))) {
      Quantity quantity = only("The wood has " + form + " trees.", form, Kind.COUNT);
      assertThat(quantity.low()).as(form).isEqualByComparingTo(BigDecimal.valueOf(count));
      assertThat(quantity.unit().symbol()).as(form).isEqualTo("tree");
    }
  }

  @Property(tries = 150)
  void aRankIsOneValueInEveryForm(@ForAll("counts") long rank) {
    for (String form :
        List.of(
            DIGITS.format(rank),
            BRITISH.format(rank, "%spellout-ordinal"),
            BRITISH.format(rank, "%spellout-ordinal-verbose"))) {
      Quantity quantity = only("It was her " + form + " novel.", form, Kind.ORDINAL);
      assertThat(quantity.low()).as(form).isEqualByComparingTo(BigDecimal.valueOf(rank));
      assertThat(quantity.unit().symbol()).as(form).isEqualTo("novel");
    }
  }

  /** Units that are read as something else than a measure, or are no unit without more words. */
  private static final Set<String> OTHER_KINDS = Set.of("time");

  /** Symbols that mean something else straight after 12.5: millions, thousands, a time of day. */
  private static final Set<String> AMBIGUOUS = Set.of("m", "K", "pm", "MN");

  @Example
  void everyNameAndSymbolOfAUnitIsRead() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<String> lines = Files.lines(UNITS)) {
      lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(cells -> !OTHER_KINDS.contains(cells[3]))
          .forEach(
              cells -> {
                for (String name : cells[0].isEmpty() ? new String[0] : cells[0].split("\\|")) {
                  checkUnit("12.5 " + name, cells[2], wrong);
                }
                for (String symbol : cells[1].isEmpty() ? new String[0] : cells[1].split("\\|")) {
                  if (!AMBIGUOUS.contains(symbol)) {
                    checkUnit("12.5" + symbol, cells[2], wrong);
                  }
                }
              });
    }
    assertThat(wrong).isEmpty();
  }

  private void checkUnit(String form, String symbol, List<String> wrong) {
    List<Mention> found =
        finder.find(Source.of("The barge weighs " + form + " by now.")).mentions();
    if (found.size() != 1
        || !(found.get(0).value() instanceof Quantity quantity)
        || !quantity.unit().symbol().equals(symbol)
        || quantity.low().compareTo(new BigDecimal("12.5")) != 0) {
      wrong.add(form + " " + found);
    }
  }

  private Quantity only(String text, String form, Kind kind) {
    List<Mention> mentions = finder.find(Source.of(text)).mentions();
    assertThat(mentions).as(form).hasSize(1);
    assertThat(mentions.get(0).kind()).as(form).isEqualTo(kind);
    return (Quantity) mentions.get(0).value();
  }

  @Provide
  Arbitrary<String> currencies() {
    return Arbitraries.of(BEFORE.keySet());
  }

  @Provide
  Arbitrary<Integer> magnitudes() {
    return Arbitraries.of(MAGNITUDES.keySet());
  }

  // from two, since "one" is a pronoun and "first" no rank; not "second", which may be time
  @Provide
  Arbitrary<Long> counts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(3, 1_200),
        Arbitraries.longs().between(3, 999_999_999_999_999L),
        Arbitraries.longs().between(1, 999).map(n -> n * 1_000_000));
  }
}
