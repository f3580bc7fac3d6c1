package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import dev.concordant.value.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How figures and times stand to each other, each with its near miss. */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rounded to the last digit that counts, and no further than a twentieth
        "41,870 people | 42,000 people | ROUNDED",
        "41,870 people | 41,900 people | ROUNDED",
        "41,870 people | 41,800 people | DISJOINT",
        "$31.4 million | $31 million   | ROUNDED",
        "$31.5 million | $32 million   | ROUNDED",
        "$31.5 million | $31 million   | DISJOINT",
        "$1.96 billion | $2.0 billion  | ROUNDED",
        "$1.94 billion | $2.0 billion  | DISJOINT",
        "$1.9 billion  | $2 billion    | ROUNDED",
        "$1.89 billion | $2 billion    | DISJOINT",
        "$2.4 billion  | $2 billion    | DISJOINT",
        // nobody rounds 19 to 20 without saying so
        "19 people     | 20 people     | DISJOINT",
        "96 people     | 100 people    | ROUNDED",
        "19.6 km       | 20 km         | ROUNDED",
        "19.6 km       | 20.0 km       | DISJOINT",
        "19 people     | some 20 people | ROUNDED",
        // a fraction in words is the nearest whole percentage, and may round what is near
        "a third       | 33%           | EQUAL",
        "a third       | 34%           | ROUNDED",
        "a third       | 36%           | DISJOINT",
        "one in five   | 19%           | ROUNDED",
        "one in five   | 18%           | DISJOINT",
        "half          | 50.5%         | EQUAL",
        "half          | 51%           | ROUNDED",
        "half          | 53%           | DISJOINT",
        "12%           | 11.6%         | ROUNDED",
        "12%           | 12 percentage points | INCOMPARABLE",
      })
  void roundings(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 8 km       | 8 km         | HEDGED",
        "about 8 km       | 6.8 km       | ROUNDED",
        "about 8 km       | 6.7 km       | DISJOINT",
        "about 8 km       | 9.4 km       | ROUNDED",
        "about 8 km       | 9.5 km       | DISJOINT",
        "about 48 km      | 51 km        | ROUNDED",
        "about 48 km      | 52 km        | DISJOINT",
        "about 48 km      | 45.2 km      | ROUNDED",
        "about 48 km      | 45.1 km      | DISJOINT",
        "about 268,000 votes | 272,000 votes | ROUNDED",
        "about 268,000 votes | 273,000 votes | DISJOINT",
        // words leave more room than digits
        "about twenty-four people | 28 people | ROUNDED",
        "about twenty-four people | 29 people | DISJOINT",
        "about 24 people  | 28 people    | DISJOINT",
      })
  void figures_told_about(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "more than 40 people  | 41 people           | BOUNDED",
        "more than 40 people  | 40 people           | BOUNDED",
        "more than 40 people  | 39 people           | DISJOINT",
        "at least 40 people   | 39 people           | DISJOINT",
        "fewer than 40 people | 39 people           | BOUNDED",
        "fewer than 40 people | 41 people           | DISJOINT",
        "at least 40 people   | more than 40 people | BOUNDED",
        "at least 40 people   | at least 40 people  | EQUAL",
        "at least 40 people   | fewer than 40 people | DISJOINT",
        "more than 40 people  | up to 40 people     | DISJOINT",
        "about 40 people      | more than 40 people | HEDGED",
        "about 60 km          | more than 60.2 km   | ROUNDED",
        "60 km                | more than 60.2 km   | DISJOINT",
        "about 60 km          | more than 75 km     | DISJOINT",
        "up to six metres     | 20 feet             | ROUNDED",
        "up to six metres     | 21 feet             | DISJOINT",
        "up to six metres     | 6.1 metres          | DISJOINT",
        "40 to 60 km          | 50 km               | BOUNDED",
        "40 to 60 km          | 61 km               | DISJOINT",
        "42 to 61 km          | 26 to 38 miles      | ROUNDED",
        "42 to 61 km          | 26 to 39 miles      | DISJOINT",
        "42 to 61 km          | 25 to 38 miles      | DISJOINT",
        "$90 million to $100 million | $100 million to $120 million | DISJOINT",
      })
  void bounds_and_ranges(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "38 metres        | 125 feet          | EQUAL",
        "38 metres        | 127 feet          | DISJOINT",
        "12 km            | 12,000 metres     | EQUAL",
        "12 km            | 12 litres         | INCOMPARABLE",
        "about 38 metres  | 125 feet          | ROUNDED",
        "2 hours          | 119 minutes       | ROUNDED",
        "2 hours          | 120 minutes       | EQUAL",
        "31 degrees       | 31 degrees Celsius | EQUAL",
        "31 degrees       | 33 degrees Celsius | DISJOINT",
        "31 degrees       | 31 percent        | INCOMPARABLE",
        "24 cents         | $0.24             | EQUAL",
        "24 cents         | 0.24 euros        | EQUAL",
        "24 cents         | $0.25             | DISJOINT",
        "24 cents         | 0.24 pounds       | INCOMPARABLE",
        "$7 a week        | $7 a month        | INCOMPARABLE",
        "$7 a week        | $8 a week         | DISJOINT",
        "$7 a head        | $7 a person       | EQUAL",
        "$7               | 7 euros           | INCOMPARABLE",
        "doubled          | 100%              | EQUAL",
        "tripled          | 200%              | EQUAL",
        "tripled          | 300%              | INCOMPARABLE",
        "halved           | 50%               | EQUAL",
        "more than doubled | 100%             | BOUNDED",
      })
  void units(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 75th anniversary | 75 years              | EQUAL",
        "the 75th anniversary | 76 years              | DISJOINT",
        "the 75th anniversary | 75 months             | INCOMPARABLE",
        "the 75th anniversary | a 75-year-old man     | EQUAL",
        "the 75th anniversary | a 76-year-old man     | DISJOINT",
        "75 years             | a 75-year-old man     | EQUAL",
        "the 75th goal        | 75 years              | INCOMPARABLE",
        "the 12th goal        | 12 goals              | EQUAL",
        "the 12th goal        | 13 goals              | INCOMPARABLE",
        "the 12th goal        | more than 12 goals    | BOUNDED",
        "12                   | 12 km                 | EQUAL",
        "12                   | 13 km                 | INCOMPARABLE",
        "about 12             | 12 km                 | HEDGED",
        "12 people            | 12 km                 | INCOMPARABLE",
        "people aged 65 or over | a 65-year-old man   | INCOMPARABLE",
        "people aged 65 or over | people aged 65 or over | EQUAL",
        "a 65-year-old man    | a 66-year-old man     | DISJOINT",
        "2-1                  | 2-1                   | EQUAL",
        "2-1                  | 2-2                   | DISJOINT",
        "2-1                  | 3-1                   | DISJOINT",
        "2-1                  | 2 goals               | INCOMPARABLE",
        "twice a year         | every 6 months        | EQUAL",
        "twice a year         | three times a year    | DISJOINT",
      })
  void kinds(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 March 2019       | March 2019          | COARSER",
        "31 March 2019      | April 2019          | DISJOINT",
        "1 April 2019       | March 2019          | DISJOINT",
        "3 March 2019       | 3 March 2019        | EQUAL",
        "3 March 2019       | 4 March 2019        | DISJOINT",
        "in 2019            | the 1990s           | DISJOINT",
        "in 1999            | the 1990s           | COARSER",
        "before 2009        | in 2008             | COARSER",
        "before 2009        | in 2010             | DISJOINT",
        "after 2009         | in 2010             | COARSER",
        "after 2009         | in 2008             | DISJOINT",
        "after 2009         | before 2015         | COARSER",
        "since 2009         | in 2010             | DISJOINT",
        // where the year is not known
        "March 3            | 3 March 2019        | EQUAL",
        "March 3            | 4 March 2019        | DISJOINT",
        "March 3            | March 4             | DISJOINT",
        "March 3            | March 2019          | COARSER",
        "March 3            | April 2019          | DISJOINT",
        "in December        | 26 May 1970         | DISJOINT",
        "in May             | 26 May 1970         | COARSER",
        "before June        | 20 March 1963       | INCOMPARABLE",
        "March 3            | in 2019             | INCOMPARABLE",
        "Thursday           | Friday              | DISJOINT",
        "Thursday           | 16 May 2024         | EQUAL",
        "Thursday           | 17 May 2024         | DISJOINT",
        "Thursday           | May 2024            | INCOMPARABLE",
        "Wednesday night    | Wednesday evening   | EQUAL",
        "Wednesday night    | Wednesday           | EQUAL",
        "Wednesday morning  | Wednesday evening   | DISJOINT",
        "last year          | last month          | INCOMPARABLE",
        "35 years ago       | 46 years ago        | DISJOINT",
        "35 years ago       | five weeks ago      | DISJOINT",
        "35 years ago       | last year           | DISJOINT",
        "35 years ago       | last week           | INCOMPARABLE",
        "35 years ago       | 16 May 2024         | INCOMPARABLE",
        // the clock
        "at 9:15 a.m.       | at 09:15            | EQUAL",
        "at 9:15 a.m.       | at 9:20 a.m.        | DISJOINT",
      })
  void dates(String a, String b, Comparison expected) {
    check(a, b, expected);
  }

  @Test
  void either_side_of_a_score_may_be_named_first() {
    Score sets = new Score(List.of(6, 4, 7, 5));
    assertThat(Scores.compare(sets, sets)).isEqualTo(Comparison.EQUAL);
    assertThat(Scores.compare(sets, new Score(List.of(4, 6, 5, 7)))).isEqualTo(Comparison.EQUAL);
    assertThat(Scores.compare(sets, new Score(List.of(4, 6, 7, 5)))).isEqualTo(Comparison.DISJOINT);
    assertThat(Scores.compare(sets, new Score(List.of(6, 4)))).isEqualTo(Comparison.DISJOINT);
  }

  private static void check(String a, String b, Comparison expected) {
    Claim one = claim(a);
    Claim other = claim(b);
    assertThat(Comparison.of(one, other)).as("%s and %s", one, other).isEqualTo(expected);
    assertThat(Comparison.of(other, one)).as("%s and %s", other, one).isEqualTo(expected);
    assertThat(new Figure(one).compare(new Figure(other))).isEqualTo(expected);
  }

  private static Claim claim(String figure) {
    List<Claim> claims =
        Concordant.standard().read(Source.of("a", "It was " + figure + ".")).claims();
    assertThat(claims).as(figure).isNotEmpty();
    return claims.get(0);
  }
}
