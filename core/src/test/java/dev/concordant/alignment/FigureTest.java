package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  /** Figures and times of every kind, many of them nearly or by convention the same. */
  private static final List<String> FIGURES =
      List.of(
          "$5 million",
          "$5.2 million",
          "about $5 million",
          "more than $4 million",
          "5 million euros",
          "$4 million to $6 million",
          "$50",
          "12",
          "13",
          "12.0",
          "0",
          "about 12",
          "more than 12",
          "12 people",
          "13 people",
          "12 lifeboats",
          "between 10 and 20 people",
          "up to 9 people",
          "1,190 people",
          "1,200 people",
          "1,213 people",
          "some 1,000 people",
          "12%",
          "11.6 percent",
          "12 percentage points",
          "a third",
          "33%",
          "one in five",
          "doubled",
          "100%",
          "twice",
          "half",
          "12 km",
          "7.5 miles",
          "12,000 metres",
          "0.01 km",
          "31 degrees",
          "31 degrees Celsius",
          "88 degrees Fahrenheit",
          "third",
          "the 12th goal",
          "12 goals",
          "the 75th anniversary",
          "75 years",
          "a 75-year-old man",
          "people aged 65 or over",
          "aged 65",
          "12 years",
          "13 hours",
          "780 minutes",
          "twice a year",
          "every 6 months",
          "2-1",
          "1-2",
          "3-1",
          "2019",
          "March 2019",
          "3 March 2019",
          "March 3",
          "Thursday",
          "since 2009",
          "before 2009",
          "after 12 May 2019",
          "last year",
          "at 9:15 a.m.",
          "at 09:15",
          "at 9.20 a.m.",
          "at 14:00 GMT",
          "at 15:00 CET",
          "in the third quarter of 2019",
          "35 years ago",
          "46 years ago",
          "2018-19",
          "the 1990s");

  @Test
  void near_or_far_figures_compare_as_their_claims_do() {
    String text = "It was " + String.join(".\n\nIt was ", FIGURES) + ".";
    List<Claim> claims =
        Concordant.standard().read(new Source("a", text, LocalDate.of(2026, 5, 16))).claims();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Set<Comparison> comparisons = EnumSet.noneOf(Comparison.class);
    for (Claim a : claims) {
      kinds.add(a.kind());
      for (Claim b : claims) {
        Comparison comparison = new Figure(a).compare(new Figure(b));
        assertThat(comparison).as("%s and %s", a, b).isEqualTo(Comparison.of(a, b));
        comparisons.add(comparison);
      }
    }

    assertThat(kinds).hasSizeGreaterThanOrEqualTo(11);
    assertThat(comparisons).hasSize(7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12%                 | a third               | true",
        "12%                 | 12 percentage points  | true",
        "12%                 | $12                   | false",
        "May 2024            | at 9:15 a.m.          | true",
        "May 2024            | 12 years              | false",
        "12 years            | a 75-year-old man     | true",
        "12 years            | the 75th anniversary  | true",
        // "his ninth goal" and "nine goals", but not "fourth" and "four lifeboats"
        "the 9th goal        | 9 goals               | true",
        "the 9th goal        | 9 lifeboats           | false",
        "12 km               | 12 litres             | true",
        "12 km               | 12 people             | false",
        "12                  | $9                    | true",
        "12                  | May 2024              | false",
        "2-1                 | 3-1                   | true",
        "2-1                 | 3 goals               | false",
      })
  void some_kinds_can_be_put_to_each_other(String a, String b, boolean comparable) {
    assertThat(figure(a).isComparable(figure(b))).isEqualTo(comparable);
    assertThat(figure(b).isComparable(figure(a))).isEqualTo(comparable);
  }

  @Test
  void the_vaguer_a_figure_the_less_it_tells() {
    assertThat(
            Stream.of(
                    "41,873 people",
                    "41,870 people",
                    "41,800 people",
                    "40,000 people",
                    "about 41,870 people",
                    "about 40,000 people",
                    "40,000 to 42,000 people",
                    "more than 40,000 people")
                .map(f -> figure(f).vagueness()))
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(
            Stream.of("4 May 2024", "May 2024", "in 2024", "the 1990s")
                .map(f -> figure(f).vagueness()))
        .containsExactly(1, 31, 366, 3652);
    assertThat(figure("after 2024").vagueness()).isEqualTo(10_000);
    assertThat(figure("before 2024").vagueness()).isEqualTo(10_000);
    assertThat(figure("on Sunday").vagueness()).isEqualTo(10_000);
    assertThat(figure("3-1").vagueness()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10 people        | false",
        "11 people        | true",
        "9.5 people       | true",
        "10.0 years       | false",
        "$3               | true",
        "3 km             | true",
        "3-1              | true",
        "May 2024         | false",
      })
  void small_whole_numbers_are_not_rare(String figure, boolean telling) {
    assertThat(figure(figure).isTelling()).isEqualTo(telling);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,200 people     | 12",
        "12.50 euros      | 125",
        "0.012 km         | 12",
        "0 people         | 0",
        "-12 degrees      | 12",
        "2:05:31          | 20531",
        "May 2024         | ''",
      })
  void the_digits_that_tell(String figure, String written) {
    assertThat(figure(figure).written()).isEqualTo(written);
  }

  private static Figure figure(String figure) {
    return new Figure(
        Concordant.standard().read(Source.of("a", "It was " + figure + ".")).claims().get(0));
  }
}
