package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordant.Concordant;
import dev.concordant.alignment.Alignment;
import dev.concordant.alignment.Comparison;
import dev.concordant.alignment.Pair;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules make of two claims that speak of the same thing: those in brackets. */
class JudgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It cost [$1.24 million].  | It cost [$1.24 billion].   | scale | scale",
        "It cost [$12].            | It cost [$12 million].     | scale | scale",
        "It cost [$1.2].           | It cost [$1.2 billion].    | scale | scale",
        "It cost [$1.2 million].   | It cost [$12 million].     | value | value",
        "It cost [$0].             | It cost [$4].              | value | value",
        "It cost [$2 million to $3 million]. | It cost [$2 billion to $3 billion]. | value | value",
        "It is [12 km] long.       | It is [12 miles] long.     | unit  | unit",
        "It is [12 km] long.       | It is [13 miles] long.     | value | value",
        "It costs [$7.50 a month]. | It costs [$7.50 a week].   | unit  | unit",
        "It gets [12 calls a day]. | It gets [12 calls a week]. | unit  | unit",
        "It fell by [4 percent].   | It fell by [4 percentage points]. | percent-points | percent-points",
        "It holds [at least 40] people. | It holds [at most 40] people. | comparator | comparator",
        "It holds [at least 40] people. | It holds [at most 30] people. | value | count",
        // which kind of value it is, is told
        "It is [12 km] long.       | It is [14 km] long.        | value | value",
        "It holds [40 people].     | It holds [43 people].      | value | count",
        "It lasted [40 days].      | It lasted [43 days].       | value | duration",
        "It came [fourth].         | It came [fifth].           | value | rank",
        "It left in [2009].        | It left in [2011].         | value | date",
        "It left at [6:40 a.m.].   | It left at [7:50 a.m.].    | value | date",
        "It runs [twice a year].   | It runs [four times a year]. | value | frequency",
        "It [doubled].             | It [tripled].              | value | ratio",
        "He is a [41-year-old].    | He is a [43-year-old].     | value | age",
        "They won [3-2].           | They won [4-2].            | value | score",
        "It was [61 percent].      | It was [67 percent].       | value | value",
        "It left on [Thursday].    | It left on [Friday].       | weekday | weekday",
        "It left on [Thursday].    | It left on [17 May 2024].  | value | date",
      })
  void contradictions(String a, String b, String rule, String reason) {
    check(a, b, null, Verdict.CONTRADICTS, rule, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose by [$2.1 billion]. | It rose to [$2.1 billion].  | contradicts | role",
        "It rose by [$2.1 billion]. | It rose [$2.1 billion].     | agrees      | same",
        "It rose by [8 percent].    | It was [8 percent].         | agrees      | same",
        // it began with nothing, or rose by what it was
        "It rose by [$2.1 billion]. | It rose from $2.1 billion to [$4.2 billion]. | contradicts | value",
        "It rose by [$2 billion] from $2 billion. | It rose to [$2 billion]. | contradicts | role",
        "It rose by [$2 billion].   | It rose to [$2 billion] from $4 billion. | agrees | same",
        "It was [$2 billion], compared with $1 billion a year earlier. | It rose by [$2 billion]. | contradicts | role",
        "It was [$2 billion], compared with 1 percent a year earlier.  | It rose by [$2 billion]. | agrees | same",
        "It rose by [12 percent].   | It fell by [12 percent].    | contradicts | direction",
        "It rose by [12 percent].   | It gained [12 percent].     | agrees      | same",
        "It has [80 tenors for every 100 altos]. | It has [80 altos for every 100 tenors]. | contradicts | role",
        "It has [80 tenors for every 100 altos]. | It has [80 tenors for every 100 altos]. | agrees | same",
      })
  void roles_and_directions(String a, String b, String verdict, String reason) {
    check(a, b, null, Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), null, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It holds [1,206 people].  | It holds [1,200 people].      | rounded",
        "It holds [1,206 people].  | It holds [about 1,206 people]. | hedged",
        "It holds [1,206 people].  | It holds [over 1,000 people]. | bound",
        "It left on [4 May 2021].  | It left in [May 2021].        | less-specific",
      })
  void drifts(String a, String b, String rule) {
    check(a, b, null, Verdict.DRIFTS, rule, rule);
  }

  /** In a fact, a bare figure has the unit of the others, and the years since name the year. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took [31].             | It lasted [13 hours].      | duration",
        "It cost [31].             | It cost [$13].             | value",
        "It was [31].              | It was [13 percent].       | value",
        "She is [31].              | She is a [13-year-old].    | age",
        "It came [31].             | It came [13th].            | rank",
        "The worst since [1979].   | The worst for [37 years].  | date",
        "The worst since [1979].   | Its [37th anniversary].    | date",
        "Its [37th anniversary].   | It lasted [38 years].      | rank",
      })
  void of_two_kinds_the_telling_one_is_told(String a, String b, String reason) {
    check(a, b, Comparison.DISJOINT, Verdict.CONTRADICTS, "value", reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // whoever tells both parts tells the sum
        "It killed [17 people].    | It killed [15 people] and another two people died later. | 15 + two = 17",
        "It killed [17 people].    | It killed 15 people and another [two people] died later. | two + 15 = 17",
        "It killed [18 people].    | It killed [15 people] and another two people died later. |",
        "It killed [17 people].    | It killed [15 people] near a bus with two people in it. |",
        "It killed [17 people].    | It killed [15 people]. Another two people died later.   |",
        // a start, and the change that followed it
        "It rose from [$1.8 billion] to $2.1 billion. | It rose by $300 million to [$2.1 billion]. | $2.1 billion - $300 million = $1.8 billion",
        "It was [$1.8 billion].    | It rose by $300 million to [$2.1 billion]. |",
      })
  void a_figure_that_follows_from_the_other_text_does_not_clash(
      String a, String b, @Nullable String working) {
    List<Finding> findings = judge(reading("a", a, null), a, reading("b", b, null), b, null);
    assertThat(findings)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.rule().equals(Derivations.RULE)).isEqualTo(working != null);
              if (working != null) {
                assertThat(f.explanation()).isEqualTo(working);
              }
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quake killed [31 people]. | The quake killed [46 people]. | 2026-05-12 | 2026-05-13 | drifts",
        "The quake killed [31 people]. | The quake killed [46 people]. | 2026-05-12 | 2026-05-12 | contradicts",
        "The quake killed [31 people]. | The quake killed [46 people]. | 2026-05-12 |            | contradicts",
        "The quake killed [31 people]. | The quake killed [46 people]. |            | 2026-05-13 | contradicts",
        "The mill has [31 boilers].    | The mill has [46 boilers].    | 2026-05-12 | 2026-05-13 | contradicts",
        "There were [280] on the hill. | Their number has risen to [340]. | 2026-05-12 | 2026-05-13 | drifts",
        "There were [280] on the hill. | Their number has risen to [340]. | 2026-05-13 | 2026-05-12 | contradicts",
        "There were [380] on the hill. | Their number has risen to [340]. | 2026-05-12 | 2026-05-13 | contradicts",
        "There were [280] on the hill. | Their number has fallen to [240]. | 2026-05-12 | 2026-05-13 | contradicts",
      })
  void a_toll_grows_from_day_to_day(
      String a, String b, @Nullable LocalDate dayA, @Nullable LocalDate dayB, String verdict) {
    List<Finding> findings = judge(reading("a", a, dayA), a, reading("b", b, dayB), b, null);
    assertThat(findings).extracting(f -> f.verdict().label()).containsExactly(verdict);
    assertThat(findings.get(0).direction())
        .isEqualTo(verdict.equals("drifts") ? DriftDirection.OTHER : null);
  }

  @Test
  void figures_that_have_changed_places_tell_another_role() {
    check(
        "It rose from [2] to 3.",
        "It rose from 3 to [2].",
        Comparison.SWAPPED,
        Verdict.CONTRADICTS,
        "role",
        "role");
  }

  @Test
  void the_gravest_finding_comes_first_and_those_of_one_verdict_keep_their_order() {
    Reading one = reading("a", "It holds 40 people, cost $12 million and is 9 km long.", null);
    Reading other = reading("b", "It holds 40 people, cost $13 million and is 8 km long.", null);
    List<Pair> pairs =
        List.of(
            new Pair(one.claims().get(0), other.claims().get(0), Comparison.EQUAL, 0.5),
            new Pair(one.claims().get(1), other.claims().get(1), Comparison.DISJOINT, 0.6),
            new Pair(one.claims().get(2), other.claims().get(2), Comparison.DISJOINT, 0.7));
    List<Finding> findings =
        new Judge().judge(new Alignment(List.of(), pairs), List.of(one, other));

    assertThat(findings).extracting(Finding::confidence).containsExactly(0.6, 0.7, 0.5);
    assertThat(findings.get(0).toString())
        .isEqualTo(
            "CONTRADICTS (value): a \"$12 million\", b \"$13 million\":"
                + " \"$12 million\" and \"$13 million\" have nothing in common");
    assertThatThrownBy(() -> new Judge().judge(new Alignment(List.of(), pairs), List.of(one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("readings lack the source \"b\"");
  }

  @Test
  void every_rule_is_told_with_why() {
    assertThat(Judge.whys().keySet())
        .isEqualTo(Judge.ruleIds())
        .contains("scale", "weekday-date", SupportCheck.NOWHERE_RULE, SupportCheck.ELSEWHERE_RULE);
    assertThat(Judge.whys().values()).allSatisfy(why -> assertThat(why).endsWith("."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mill closed in [May 2021].   | The mill closed in [2021].        | one covers the other",
        "The mill closed after [2019].    | The mill closed before [2024].    | they overlap",
      })
  void times_that_overlap_need_not_cover_each_other(String a, String b, String how) {
    assertThat(judge(reading("a", a, null), a, reading("b", b, null), b, null))
        .singleElement()
        .satisfies(f -> assertThat(f.explanation()).endsWith(": " + how));
  }

  private static void check(
      String a,
      String b,
      @Nullable Comparison comparison,
      Verdict verdict,
      @Nullable String rule,
      String reason) {
    Reading one = reading("a", a, null);
    Reading other = reading("b", b, null);
    for (List<Finding> findings :
        List.of(judge(one, a, other, b, comparison), judge(other, b, one, a, comparison))) {
      assertThat(findings)
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.verdict()).isEqualTo(verdict);
                assertThat(f.reason()).isEqualTo(reason);
                assertThat(f.explanation()).isNotBlank();
                if (rule != null) {
                  assertThat(f.rule()).isEqualTo(rule);
                }
              });
    }
  }

  private static List<Finding> judge(
      Reading one, String a, Reading other, String b, @Nullable Comparison comparison) {
    Claim x = claim(one, a);
    Claim y = claim(other, b);
    Pair pair = new Pair(x, y, comparison == null ? Comparison.of(x, y) : comparison, 0.9);
    return new Judge().judge(new Alignment(List.of(), List.of(pair)), List.of(one, other));
  }

  /** The claim that begins with the bracket. */
  private static Claim claim(Reading reading, String marked) {
    int at = marked.indexOf('[');
    return reading.claims().stream()
        .filter(c -> c.span().start() <= at && at < c.span().end())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim: " + marked + " " + reading.claims()));
  }

  private static Reading reading(String id, String marked, @Nullable LocalDate published) {
    String text = marked.replace("[", "").replace("]", "");
    return Concordant.standard().read(new Source(id, text, published));
  }
}
