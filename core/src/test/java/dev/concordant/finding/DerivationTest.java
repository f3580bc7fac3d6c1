package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures follow from two others, with their working; and near misses. */
class DerivationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was $2.4 billion | was $2.1 billion | was $300 million | $2.1 billion + $300 million = $2.4 billion",
        "was $2.6 billion | was $2.1 billion | was $300 million |",
        "was $1.8 billion | was $2.1 billion | was $300 million | $2.1 billion - $300 million = $1.8 billion",
        "was $1.8 billion | was $300 million | was $2.1 billion | $2.1 billion - $300 million = $1.8 billion",
        "was $2.4 billion | was $2.1 billion | was 300 million euros |",
        "was $2.4 billion | was $2.1 billion | was $300 million a year |",
        // few things are added only to things of their own name
        "was 17 people    | was 15 people    | was 2 people     | 15 + 2 = 17",
        "was 17 people    | was 15           | was 2 people     | 15 + 2 = 17",
        "was 17 goats     | was 15 people    | was 2 boats      |",
        "was 170 goats    | was 150 people   | was 20 boats     | 150 + 20 = 170",
        "was 16 people    | was 15 people    | was 2 people     |",
        // one figure below ten comes out by chance
        "was 9 people     | was 15 people    | was 6 people     |",
        "was 10 people    | was 16 people    | was 6 people     | 16 - 6 = 10",
        "was 9.4 tonnes   | was 15.2 tonnes  | was 5.8 tonnes   | 15.2 tonnes - 5.8 tonnes = 9.4 tonnes",
        "was 12 tonnes    | was 7 km         | was 5 km         |",
        "was 62 years old | was 50 years old | lasted 12 years  | 50 years old + 12 years = 62 years old",
      })
  void sums(String figure, String a, String b, @Nullable String working) {
    check(figure, a, b, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was 300 votes    | was 25%          | was 1,200 votes  | 25% of 1,200 is 300",
        "was 320 votes    | was 25%          | was 1,200 votes  |",
        "was 300 goats    | was 25%          | was 1,200 km     |",
        // a rise by a quarter is no quarter
        "was 300 votes    | rose by 25%      | was 1,200 votes  |",
        "was 25%          | was 300 votes    | was 1,200 votes  | 300 of 1,200 is 25.0 %",
        "was 28%          | was 300 votes    | was 1,200 votes  |",
        "was a quarter    | was 1,200 votes  | was 300 votes    | 300 of 1,200 is 25.0 %",
        "was 100%         | was 300 votes    | was 300 votes    |",
        "rose by 25%      | was $1.00 billion | was $1.25 billion | $1.00 billion to $1.25 billion is +25.0 %",
        "fell by 20%      | was $1.25 billion | was $1.00 billion | $1.25 billion to $1.00 billion is -20.0 %",
        "fell by 25%      | was $1.00 billion | was $1.25 billion |",
        "rose by 20%      | was $1.25 billion | was $1.00 billion |",
        "rose by 28%      | was $1.00 billion | was $1.25 billion |",
        "was 28%          | rose by 3 percentage points | was 25% | 3 percentage points + 25% = 28%",
        "was 30%          | rose by 3 percentage points | was 25% |",
        "was 22%          | rose by 3 percentage points | was 25% | 25% - 3 percentage points = 22%",
        "rose by 4.0 percentage points | was 28.0% | was 24.0%    | 28.0% - 24.0% = 4.0 percentage points",
        "rose by 4.0 percentage points | was 28.0% | was 23.0%    |",
        // what comes out as loosely as this fits anything
        "was 8%           | rose by 3 percentage points | was 5% |",
        // shares are not added up, nor figures of no certain size
        "was 13%          | was 8%           | was 5%           |",
        "was $2.4 billion | was over $2.1 billion | was $300 million |",
        "was over $2.4 billion | was $2.1 billion | was $300 million |",
      })
  void shares_and_changes(String figure, String a, String b, @Nullable String working) {
    check(figure, a, b, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "was 80 people    | doubled          | was 40 people    | 40 times 2 is 80",
        "was 20 people    | doubled          | was 40 people    | 40 is 2 times 20",
        "was 90 people    | doubled          | was 40 people    |",
        "was 80 km        | doubled          | was 40 people    |",
        "tripled          | was 60 people    | was 20 people    | 60 is 3.0 times 20",
        "tripled          | was 80 people    | was 20 people    |",
        "was half         | was 20 people    | was 40 people    | 20 of 40 is 50.0 %",
      })
  void multiples(String figure, String a, String b, @Nullable String working) {
    check(figure, a, b, working);
  }

  private static void check(String figure, String a, String b, @Nullable String working) {
    Derivation derivation = Derivation.of(operand(figure), operand(a), operand(b));
    Derivation turned = Derivation.of(operand(figure), operand(b), operand(a));
    assertThat(derivation == null ? null : derivation.working()).isEqualTo(working);
    assertThat(turned == null).isEqualTo(working == null);
  }

  private static Operand operand(String predicate) {
    List<Claim> claims =
        Concordant.standard().read(Source.of("a", "The total " + predicate + ".")).claims();
    assertThat(claims).as(predicate).isNotEmpty();
    return new Operand(claims.get(0));
  }
}
