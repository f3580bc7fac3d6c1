package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.impl.units.UnitsConverter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold of every figure, whichever it is. */
class FigureLawsTest {

  private static final RuleBasedNumberFormat SPELLED =
      new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);

  private final Lexicon lexicon = Lexicon.english();
  private final MentionFinder finder = new MentionFinder(lexicon);
  private final Numerals numerals = new Numerals(lexicon);

  @Property(tries = 2000)
  void everyCardinalReadsBack(@ForAll("numbers") long number) {
    for (String rule : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
      Numeral read = read(SPELLED.format(number, rule));
      assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(number));
      assertThat(read.ordinal()).isFalse();
    }
  }

  @Property(tries = 2000)
  void everyOrdinalReadsBack(@ForAll("numbers") long number) {
    for (String rule : List.of("%spellout-ordinal", "%spellout-ordinal-verbose")) {
      Numeral read = read(SPELLED.format(Math.max(1, number), rule));
      assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(Math.max(1, number)));
      assertThat(read.ordinal()).isTrue();
    }
  }

  private Numeral read(String text) {
    var tokens = lexicon.tokens(text);
    Numeral read = numerals.at(tokens, 0);
    assertThat(read).as(text).isNotNull();
    assertThat(read.to()).as(text).isEqualTo(tokens.size());
    return read;
  }

  // few digits as often as many, so that round numbers and small ones are met
  @Provide
  Arbitrary<Long> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 1_200),
        Arbitraries.longs().between(0, 999_999_999_999_999L),
        Arbitraries.longs().between(1, 999).map(n -> n * 1_000_000),
        Arbitraries.longs().between(1, 9_999).map(n -> n * 100_000_000));
  }

  @Property(tries = 500)
  void groupingSeparatorsDoNotChangeANumber(@ForAll @LongRange(min = 1000) long any) {
    long number = any % 1_000_000_000_000L;
    String grouped = String.format(Locale.ROOT, "%,d", number);
    for (String form :
        List.of(
            grouped,
            Long.toString(number),
            grouped.replace(',', '\u202F'),
            grouped.replace(',', '\u00A0'))) {
      assertThat(read(form).value()).as(form).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Property(tries = 300)
  void anAmountOfMoneyIsTheSameInEachOfItsForms(@ForAll @IntRange(min = 1, max = 9999) int tenths) {
    BigDecimal millions = BigDecimal.valueOf(tenths, 1);
    BigDecimal value = millions.movePointRight(6);
    String digits = String.format(Locale.ROOT, "%,d", value.longValueExact());
    for (String form :
        List.of(
            "€" + millions + " million",
            "€" + millions + "m",
            "€" + millions + "mn",
            "EUR " + millions + "m",
            "EUR" + millions + " mln",
            millions + " million euros",
            millions + "m euros",
            millions + " million EUR",
            "€" + digits,
            digits + " euros",
            SPELLED.format(value.longValueExact(), "%spellout-cardinal") + " euros")) {
      List<Mention> mentions = finder.find(Source.of("It cost " + form + ".")).mentions();
      assertThat(mentions).as(form).hasSize(1);
      Quantity quantity = (Quantity) mentions.get(0).value();
      assertThat(mentions.get(0).kind()).as(form).isEqualTo(Kind.MONEY);
      assertThat(quantity.low()).as(form).isEqualByComparingTo(value);
      assertThat(quantity.unit().symbol()).as(form).isEqualTo("EUR");
    }
  }

  @Property(tries = 300)
  void aPercentageIsTheSameInEachOfItsForms(@ForAll @IntRange(min = 0, max = 100) int percent) {
    String words = SPELLED.format(percent, "%spellout-cardinal");
    for (String form :
        List.of(
            percent + "%",
            percent + " %",
            percent + " percent",
            percent + " per cent",
            percent + "pc",
            words + " per cent")) {
      List<Mention> mentions = finder.find(Source.of("It rose by " + form + ".")).mentions();
      assertThat(mentions).as(form).hasSize(1);
      assertThat(mentions.get(0).kind()).as(form).isEqualTo(Kind.PERCENT);
      assertThat(mentions.get(0).value().text()).as(form).isEqualTo(Integer.toString(percent));
    }
  }

  /** Names of units here and in the units data of CLDR, which ICU carries. */
  private static final Map<String, String> CLDR =
      Map.ofEntries(
          Map.entry("mile", "mile"),
          Map.entry("nautical mile", "nautical-mile"),
          Map.entry("yard", "yard"),
          Map.entry("foot", "foot"),
          Map.entry("inch", "inch"),
          Map.entry("furlong", "furlong"),
          Map.entry("light year", "light-year"),
          Map.entry("kilometre", "kilometer"),
          Map.entry("centimetre", "centimeter"),
          Map.entry("acre", "acre"),
          Map.entry("hectare", "hectare"),
          Map.entry("square mile", "square-mile"),
          Map.entry("square foot", "square-foot"),
          Map.entry("square kilometre", "square-kilometer"),
          Map.entry("pound", "pound"),
          Map.entry("ounce", "ounce"),
          Map.entry("stone", "stone"),
          Map.entry("carat", "carat"),
          Map.entry("ton", "ton"),
          Map.entry("tonne", "tonne"),
          Map.entry("gram", "gram"),
          Map.entry("milligram", "milligram"),
          Map.entry("litre", "liter"),
          Map.entry("millilitre", "milliliter"),
          Map.entry("hectolitre", "hectoliter"),
          Map.entry("gallon", "gallon"),
          Map.entry("imperial gallon", "gallon-imperial"),
          Map.entry("quart", "quart"),
          Map.entry("cup", "cup"),
          Map.entry("fluid ounce", "fluid-ounce"),
          Map.entry("tablespoon", "tablespoon"),
          Map.entry("bushel", "bushel"),
          Map.entry("acre-foot", "acre-foot"),
          Map.entry("cubic foot", "cubic-foot"),
          Map.entry("knot", "knot"),
          Map.entry("miles per hour", "mile-per-hour"),
          Map.entry("kilometres per hour", "kilometer-per-hour"),
          Map.entry("horsepower", "horsepower"),
          Map.entry("kilowatt-hour", "kilowatt-hour"),
          Map.entry("kilocalorie", "kilocalorie"),
          Map.entry("pounds per square inch", "pound-force-per-square-inch"),
          Map.entry("millibar", "millibar"),
          Map.entry("minute", "minute"),
          Map.entry("hour", "hour"),
          Map.entry("week", "week"),
          Map.entry("megabyte", "megabyte"),
          Map.entry("gigabit", "gigabit"));

  private static final Map<String, String> BASE =
      Map.ofEntries(
          Map.entry("length", "meter"),
          Map.entry("area", "square-meter"),
          Map.entry("mass", "kilogram"),
          Map.entry("volume", "cubic-meter"),
          Map.entry("speed", "meter-per-second"),
          Map.entry("power", "watt"),
          Map.entry("energy", "joule"),
          Map.entry("pressure", "pascal"),
          Map.entry("time", "second"),
          Map.entry("data", "bit"));

  @Example
  void factorsOfUnitsAreThoseOfCldr() {
    CLDR.forEach(
        (name, cldr) -> {
          Phrases.Match<UnitForm> unit = lexicon.units().at(lexicon.tokens(name), 0);
          assertThat(unit).as(name).isNotNull();
          String base = BASE.get(unit.meaning().unit().dimension());
          BigDecimal expected = new UnitsConverter(cldr, base).convert(BigDecimal.ONE);
          BigDecimal factor = unit.meaning().unit().factor();
          assertThat(factor.subtract(expected).abs())
              .as("%s: %s, CLDR %s", name, factor, expected)
              .isLessThanOrEqualTo(
                  expected.multiply(new BigDecimal("1E-12"), MathContext.DECIMAL128));
        });
  }

  @Example
  void oddTextIsReadWithoutHarm() {
    for (String odd :
        List.of(
            "1e999999999",
            "9".repeat(500_000),
            "one ".repeat(20_000),
            "one hundred and ".repeat(10_000),
            "1,".repeat(30_000),
            "1-".repeat(30_000),
            "1.1.".repeat(20_000),
            "a a an a ".repeat(10_000),
            "$".repeat(50_000),
            "half ".repeat(20_000),
            "million ".repeat(20_000),
            "5 to ".repeat(10_000),
            "between 5 and ".repeat(5_000),
            "\uD800 5 \uDC00%",
            "\u202E5%\u202C ٣٫٥٪ ५०",
            "5\u00005")) {
      assertThatCode(() -> finder.find(Source.of(odd)))
          .as(odd.substring(0, Math.min(20, odd.length())))
          .doesNotThrowAnyException();
    }
  }

  @Property(tries = 500)
  void anyTextIsReadWithMentionsInOrder(@ForAll("texts") String text) {
    int end = 0;
    for (Mention mention : finder.find(Source.of(text)).mentions()) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
      end = mention.span().end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "5",
            "12.5",
            "1,200",
            "$",
            "€",
            "%",
            "-",
            " ",
            " ",
            " ",
            "to",
            "from",
            "between",
            "and",
            "million",
            "bn",
            "m",
            "a",
            "third",
            "half",
            "of",
            "one",
            "two",
            "hundred",
            "years",
            "old",
            "aged",
            "over",
            "or more",
            "km",
            "ft",
            "in",
            ",",
            ".",
            "(",
            ")",
            "No.",
            "phase",
            "twice",
            "every",
            "per",
            "minus",
            "point",
            "dozen",
            "couple of",
            "tens of",
            "thousands",
            "3:2",
            "1:05:10",
            "/",
            "st",
            "th",
            "e",
            "^",
            "x",
            "times",
            "fold",
            "\n",
            "Route",
            "G7")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }
}
