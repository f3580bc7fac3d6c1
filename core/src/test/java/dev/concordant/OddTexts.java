package dev.concordant;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Makes texts that are rich in figures and in all that is easily got wrong about characters. */
public final class OddTexts {

  private static final List<String> STATEMENTS =
      List.of(
          "The quarry at Hollen employs 17 workers.",
          "Repairs to the Tarn viaduct cost more than $3.4 million in 2023.",
          "Sales of the Ambrose brewery rose by 12.5% last year.",
          "On May 17, 2024 the choir sang for the 5th time, before two hundred guests.",
          "Greta Holm, 58, walked 15 km (9 miles) from 10:30 a.m. to noon.",
          "They won 3-1, and lost one in five games.");

  private static final List<String> FIGURES =
      List.of(
          "$",
          "\u00A3",
          "12/13",
          "3 million",
          "Jan. 5",
          "over",
          "per cent",
          "%",
          "km",
          "twenty-one",
          "half",
          "5",
          "1,200",
          "0.5",
          "third",
          "2024",
          "yesterday",
          "year-old",
          "to",
          "and",
          "between",
          "1e999999999",
          "10^10",
          "99/99/9999",
          "31 June",
          "\u0664\u0665",
          "\u00BD",
          "\uD835\uDFD7",
          "\u4E09",
          "\u2167",
          "3-1",
          "No.",
          "-",
          "(",
          ")",
          "million",
          "$3.4m");

  private static final List<String> CHARACTERS =
      List.of(
          "\u00A0",
          "\u202F",
          "\r\n",
          "\n\n",
          "\n",
          "\t",
          "\u2028",
          "\u2013",
          "\u2212",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDE00",
          "\uD800",
          "\uDC00",
          "\u0000",
          "\u001B[31m",
          "\u0007",
          "\u0085",
          "\uFFFE",
          "\uFFFF",
          "<b>",
          "</script>",
          "<!--",
          "-->",
          "]]>",
          "&amp;",
          "&#0;",
          "\"",
          "'",
          "\\",
          "\\u0000",
          "\u201C",
          "\u2019",
          "/*",
          "*/",
          "{{",
          "${x}",
          "%s");

  private OddTexts() {}

  /** Texts of a few statements, figures and odd characters, spaced or run together. */
  public static Arbitrary<String> any() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(STATEMENTS)),
            Tuple.of(4, Arbitraries.of(FIGURES)),
            Tuple.of(3, Arbitraries.of(CHARACTERS)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)));
    Arbitrary<String> space = Arbitraries.of(" ", " ", " ", "");
    return piece
        .flatMap(p -> space.map(s -> p + s))
        .list()
        .ofMaxSize(14)
        .map(pieces -> String.join("", pieces));
  }
}
