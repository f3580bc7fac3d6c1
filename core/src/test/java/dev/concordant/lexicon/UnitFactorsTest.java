package dev.concordant.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import systems.uom.ucum.format.UCUMFormat;
import systems.uom.ucum.format.UCUMFormat.Variant;

/** The factors in the table of units are those of UCUM, as Indriya works them out. */
class UnitFactorsTest {

  private static final Path TABLE =
      Path.of("src/main/resources/dev/concordant/lexicon/en/units.tsv");

  private static final BigDecimal TOLERANCE = new BigDecimal("1E-15");

  private static final UnitFormat UCUM = UCUMFormat.getInstance(Variant.CASE_SENSITIVE);

  /** The base unit of each dimension. */
  private static final Map<String, String> BASE =
      Map.ofEntries(
          Map.entry("length", "m"),
          Map.entry("area", "m2"),
          Map.entry("mass", "kg"),
          Map.entry("volume", "m3"),
          Map.entry("time", "s"),
          Map.entry("speed", "m/s"),
          Map.entry("power", "W"),
          Map.entry("energy", "J"),
          Map.entry("voltage", "V"),
          Map.entry("current", "A"),
          Map.entry("resistance", "Ohm"),
          Map.entry("rate", "Hz"),
          Map.entry("force", "N"),
          Map.entry("pressure", "Pa"),
          Map.entry("dose", "Sv"),
          Map.entry("data", "bit"),
          Map.entry("data-rate", "bit/s"),
          Map.entry("density", "/km2"),
          Map.entry("fraction", "1"));

  /** The code of UCUM where it is not the symbol of the table. */
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("µm", "um"),
          Map.entry("mi", "[mi_i]"),
          Map.entry("nmi", "[nmi_i]"),
          Map.entry("yd", "[yd_i]"),
          Map.entry("ft", "[ft_i]"),
          Map.entry("in", "[in_i]"),
          Map.entry("ly", "[ly]"),
          Map.entry("furlong", "220.[yd_i]"),
          Map.entry("mi2", "[mi_i]2"),
          Map.entry("ft2", "[sft_i]"),
          Map.entry("yd2", "[syd_i]"),
          Map.entry("in2", "[sin_i]"),
          Map.entry("ha", "har"),
          Map.entry("acre", "43560.[sft_i]"),
          Map.entry("µg", "ug"),
          Map.entry("ton", "[ston_av]"),
          Map.entry("long ton", "[lton_av]"),
          Map.entry("lb", "[lb_av]"),
          Map.entry("oz", "[oz_av]"),
          Map.entry("ozt", "[oz_tr]"),
          Map.entry("stone", "[stone_av]"),
          Map.entry("carat", "[car_m]"),
          Map.entry("Ml", "ML"),
          Map.entry("ft3", "[cft_i]"),
          Map.entry("yd3", "[cyd_i]"),
          Map.entry("gal", "[gal_us]"),
          Map.entry("imperial gallon", "[gal_br]"),
          Map.entry("qt", "[qt_us]"),
          Map.entry("pint", "[pt_br]"),
          Map.entry("fl oz", "[foz_us]"),
          Map.entry("cup", "[cup_us]"),
          Map.entry("tbsp", "[tbs_us]"),
          Map.entry("tsp", "[tsp_us]"),
          Map.entry("barrel", "[bbl_us]"),
          Map.entry("bushel", "[bu_us]"),
          Map.entry("acre-foot", "43560.[cft_i]"),
          Map.entry("second", "s"),
          Map.entry("millisecond", "ms"),
          Map.entry("minute", "min"),
          Map.entry("hour", "h"),
          Map.entry("day", "d"),
          Map.entry("night", "d"),
          Map.entry("week", "wk"),
          Map.entry("fortnight", "2.wk"),
          Map.entry("month", "mo_g"),
          Map.entry("year", "a_g"),
          Map.entry("decade", "10.a_g"),
          Map.entry("century", "100.a_g"),
          Map.entry("millennium", "1000.a_g"),
          Map.entry("mph", "[mi_i]/h"),
          Map.entry("knot", "[kn_i]"),
          Map.entry("Wh", "W.h"),
          Map.entry("kWh", "kW.h"),
          Map.entry("MWh", "MW.h"),
          Map.entry("GWh", "GW.h"),
          Map.entry("TWh", "TW.h"),
          Map.entry("cal", "cal_th"),
          Map.entry("kcal", "kcal_th"),
          Map.entry("psi", "[psi]"),
          Map.entry("ohm", "Ohm"),
          Map.entry("µSv", "uSv"),
          Map.entry("Btu", "[Btu_IT]"),
          // the library gives [HP] without its 550
          Map.entry("hp", "550.[ft_i].[lbf_av]/s"),
          Map.entry("byte", "By"),
          Map.entry("kB", "kBy"),
          Map.entry("MB", "MBy"),
          Map.entry("GB", "GBy"),
          Map.entry("TB", "TBy"),
          Map.entry("PB", "PBy"),
          Map.entry("EB", "EBy"),
          Map.entry("KiB", "KiBy"),
          Map.entry("MiB", "MiBy"),
          Map.entry("GiB", "GiBy"),
          Map.entry("TiB", "TiBy"),
          Map.entry("people-per-km2", "/km2"),
          Map.entry("people-per-mi2", "/[mi_i]2"),
          Map.entry("ppm", "[ppm]"),
          Map.entry("ppb", "[ppb]"));

  /** Dimensions with one unit, and scales without a common zero: there is nothing to convert. */
  private static final Set<String> ALONE =
      Set.of(
          "temperature-celsius", "temperature-fahrenheit", "temperature-kelvin", "degree", "level");

  @TestFactory
  Stream<DynamicTest> everyFactorIsThatOfUcum() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> !ALONE.contains(cells[3]))
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells[2], () -> check(cells[2], cells[3], new BigDecimal(cells[4]))));
  }

  private static void check(String symbol, String dimension, BigDecimal factor)
      throws IncommensurableException {
    assertThat(BASE).as("base unit of %s", dimension).containsKey(dimension);
    Unit<?> unit = UCUM.parse(CODES.getOrDefault(symbol, symbol));
    Unit<?> base = UCUM.parse(BASE.get(dimension));
    BigDecimal expected =
        new BigDecimal(unit.getConverterToAny(base).convert(BigDecimal.ONE).toString());
    assertThat(factor.subtract(expected).abs())
        .as("%s: %s, UCUM %s", symbol, factor, expected)
        .isLessThanOrEqualTo(expected.multiply(TOLERANCE, MathContext.DECIMAL128));
  }
}
