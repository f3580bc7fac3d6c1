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
import org.junit.jupiter.api.Test;

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
}
