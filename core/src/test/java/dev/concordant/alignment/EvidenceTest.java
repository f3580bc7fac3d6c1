package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.alignment.Evidence.Feature;
import dev.concordant.alignment.Evidence.Surroundings;
import dev.concordant.claim.Reading;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What speaks for and against two claims, feature by feature; the order of the two is no matter.
 */
class EvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HEAD            | The quarry has 40 workers.        | The mine has 45 workers.             | 1",
        "HEAD            | The quarry has 40 workers.        | The quarry has 45 cranes.            | 0",
        "OTHER_HEAD      | The quarry has 40 workers.        | The quarry has 45 cranes.            | 1",
        "OTHER_HEAD      | The quarry has 40 workers.        | The mine has 45 workers.             | 0",
        "OTHER_HEAD      | The quarry has 40 workers.        | It was 45.                           | 0",
        "OTHER_COUNTED   | The quarry has 40 workers.        | The quarry has 45 cranes.            | 1",
        "OTHER_COUNTED   | The quarry has 40 workers.        | The mine has 45 workers.             | 0",
        "OTHER_COUNTED   | The quarry has 40 workers.        | The quarry made $45.                 | 0",
        "VERB            | The quarry sold 9 tonnes.         | The mine sold 8 tonnes.              | 1",
        "VERB            | The quarry sold 9 tonnes.         | The quarry bought 8 tonnes.          | 0",
        "OTHER_VERB      | It produced 9 tonnes.             | The firm lost 8 tonnes.              | 1",
        "OTHER_VERB      | The quarry sold 9 tonnes.         | The mine sold 8 tonnes.              | 0",
        "EVENT           | The quarry opened in 1998.        | The mine opened in 1989.             | 1",
        "EVENT           | The quarry opened in 1998.        | The mine closed in 1989.             | 0",
        "EVENT           | The quarry sold 9 tonnes.         | The mine sold 8 tonnes.              | 0",
        "NAME            | Otto Brandt paid $40.             | Brandt paid $45.                     | 1",
        "NAME            | Otto Brandt paid $40.             | Ines Falk paid $45.                  | 0",
        "OTHER_NAME      | Otto Brandt paid $40.             | Ines Falk paid $45.                  | 1",
        "OTHER_NAME      | Otto Brandt paid $40.             | Brandt paid $45.                     | 0",
        "OTHER_NAME      | Otto Brandt paid $40.             | The mayor paid $45.                  | 0",
        "OTHER_OWNER     | It was his 26th race.             | It was the 41st race.                | 1",
        "OTHER_OWNER     | It was his 26th race.             | It was her 41st race.                | 0",
        "OTHER_ASPECT    | The fire killed 5 people.         | The fire injured 9 people.           | 1",
        "OTHER_ASPECT    | The fire killed 5 people.         | The fire killed 9 people.            | 0",
        "OTHER_ASPECT    | The fire killed 5 people.         | The choir has 9 people.              | 0",
        "SAME_ASPECT     | The fire killed 5 people.         | The fire killed 9 people.            | 1",
        "SAME_ASPECT     | The fire killed 5 people.         | The fire injured 9 people.           | 0",
        "SAME_ASPECT     | The fire killed 5 people.         | The choir has 9 people.              | 0",
        "OTHER_ROLE      | Sales rose by $40.                | Sales rose to $45.                   | 1",
        "OTHER_ROLE      | Sales fell from $40.              | Sales fell to $45.                   | 1",
        "OTHER_ROLE      | Sales rose to $40.                | Sales were $45.                      | 0",
        "OTHER_DIRECTION | Sales rose by $40.                | Sales fell by $45.                   | 1",
        "OTHER_DIRECTION | Sales rose by $40.                | Sales rose by $45.                   | 0",
        "OTHER_DIRECTION | Sales rose by $40.                | Sales were $45.                      | 0",
        "SAME_DIRECTION  | Sales rose by $40.                | Sales climbed by $45.                | 1",
        "SAME_DIRECTION  | Sales rose by $40.                | Sales fell by $45.                   | 0",
        "SAME_DIRECTION  | Sales were $40.                   | Sales were $45.                      | 0",
        "OTHER_STANCE    | The yard will cost $40.           | The yard cost $45.                   | 1",
        "OTHER_STANCE    | The yard cost $40.                | The yard cost $45.                   | 0",
        "OTHER_PERIOD    | Sales were $40 in 2022.           | Sales were $45 in 2023.              | 1",
        "OTHER_PERIOD    | Sales were $40 in 2022.           | Sales were $45 in May 2022.          | 0",
        "OTHER_PERIOD    | Sales were $40 in 2022.           | Sales were $45.                      | 0",
        "SAME_PERIOD     | Sales were $40 in 2022.           | Sales were $45 in 2022.              | 1",
        "SAME_PERIOD     | Sales were $40 in 2022.           | Sales were $45 in 2023.              | 0",
        "SAME_PERIOD     | Sales were $40.                   | Sales were $45.                      | 0",
        "ONE_PERIOD      | Sales were $40 in 2022.           | Sales were $45.                      | 1",
        "ONE_PERIOD      | Sales were $40 in 2022.           | Sales were $45 in 2022.              | 0",
        "ONE_PERIOD      | Sales were $40.                   | Sales were $45.                      | 0",
        "SAME_RELATION   | It has stood since 2009.          | It has stood since 2011.             | 1",
        "SAME_RELATION   | It has stood since 2009.          | It stood before 2011.                | 0",
        "SAME_RELATION   | It opened in 2009.                | It opened in 2011.                   | 0",
        "SAME_GRAIN      | It opened in 2009.                | It opened in 2011.                   | 1",
        "SAME_GRAIN      | It opened in 2009.                | It opened in May 2011.               | 0",
        "UNIT            | It is 40 km long.                 | It is 45 km long.                    | 1",
        "UNIT            | It is 40 km long.                 | It is 45 miles long.                 | 0",
        "OTHER_KIND      | It was the 40th goal.             | It had 45 goals.                     | 1",
        "OTHER_KIND      | It had 40 goals.                  | It had 45 goals.                     | 0",
        "HEDGED          | It is 40 km long.                 | It is about 40 km long.              | 1",
        "HEDGED          | It is 40 km long.                 | It is over 30 km long.               | 0",
        "BOUNDED         | It is 40 km long.                 | It is over 30 km long.               | 1",
        "BOUNDED         | It is 40 km long.                 | It is about 40 km long.              | 0",
        "COARSER         | It opened in 2009.                | It opened in May 2009.               | 1",
        "COARSER         | It opened in 2009.                | It opened in May 2011.               | 0",
        "SCALED          | It cost $40 million.              | It cost $40 billion.                 | 0",
        "SCALED          | It cost $41 million.              | It cost $41 billion.                 | 1",
        "SWAPPED         | It cost $48.                      | It cost $84.                         | 1",
        "SLIPPED         | It cost $1,912.                   | It cost $1,812.                      | 1",
        "SLIPPED         | It cost $1,912.                   | It cost $4,853.                      | 0",
        "TOLD_DIGITS     | It cost $1,912.                   | It cost $1,812.                      | 2",
        "TELLING         | It had 40 goals.                  | It had 45 goals.                     | 1",
        "TELLING         | It had 4 goals.                   | It had 45 goals.                     | 0",
        "DISTANCE        | It cost $40.                      | It cost $40.                         | 0",
        "TIME_BETWEEN    | It cost $40.                      | It cost $80.                         | 0",
        "DISTANCE        | It opened in 1989.                | It opened in 2009.                   | 0",
        "DATE            | It opened in 2009.                | It opened in 2011.                   | 1",
        "AGE             | She is a 40-year-old.             | She is a 45-year-old.                | 1",
        "FREQUENCY       | It meets twice a year.            | It meets four times a year.          | 1",
        "ORDINAL         | It was the 40th goal.             | It was the 45th goal.                | 1",
        "DURATION        | It took 40 days.                  | It took 45 days.                     | 1",
        "COUNT           | It had 40 goals.                  | It had 45 goals.                     | 1",
        "SHARE           | It rose by 40%.                   | It rose by 45%.                      | 1",
        "MONEY           | It cost $40.                      | It cost $45.                         | 1",
        "MONEY           | It is 40 km long.                 | It is 45 km long.                    | 0",
      })
  void features(Feature feature, String a, String b, double expected) {
    assertThat(evidence(a, b)[feature.ordinal()]).isEqualTo(expected);
    assertThat(evidence(b, a)[feature.ordinal()]).isEqualTo(expected);
  }

  /** All claims of the one text as a group, and all of the other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what speaks against two groups must hold of each two of their claims
        "OTHER_ROLE      | Sales rose by $40. They rose to $40.  | Sales were $45.         | 0",
        "OTHER_ROLE      | Sales rose by $40. They grew by $40.  | Sales were $45.         | 1",
        "OTHER_DIRECTION | Sales rose by $40. They were $40.     | Sales fell by $45.      | 0",
        "OTHER_STANCE    | It will cost $40. It cost $40.        | It cost $45.            | 0",
        "OTHER_PERIOD    | It was $40 in 2022. It was $40.       | It was $45 in 2023.     | 0",
        "OTHER_ASPECT    | It killed 5 people. There were 5 people. | It injured 9 people. | 0",
        "OTHER_HEAD      | It has 40 workers. It has 40 cranes.  | It has 45 cranes.       | 0",
        "OTHER_NAME      | Otto Brandt paid $40. Falk paid $40.  | Ines Falk paid $45.     | 0",
        // what speaks for them, of any
        "SAME_DIRECTION  | Sales rose by $40. They were $40.     | Sales grew by $45.      | 1",
        "SAME_PERIOD     | It was $40 in 2022. It was $40.       | It was $45 in 2022.     | 1",
        "SAME_ASPECT     | It killed 5 people. There were 5 people. | It killed 9 people.  | 1",
        "HEAD            | It has 40 workers. It has 40 cranes.  | It has 45 cranes.       | 1",
        "VERB            | It sold 9 tonnes. It lost 9 tonnes.   | The firm lost 8 tonnes. | 1",
        "NAME            | Otto Brandt paid $40. Falk paid $40.  | Ines Falk paid $45.     | 1",
      })
  void of_groups_all_must_differ_and_any_may_agree(
      Feature feature, String a, String b, double expected) {
    Nodes nodes = nodes(a, b);
    int[] one = IntStream.range(0, nodes.first(1)).toArray();
    int[] other = IntStream.range(nodes.first(1), nodes.size()).toArray();
    Surroundings around = Surroundings.ofPair(Comparison.DISJOINT, 0, 0, 1, 0);
    int f = feature.ordinal();
    assertThat(Evidence.of(nodes.profile(one), nodes.profile(other), around)[f])
        .isEqualTo(Evidence.of(nodes.profile(other), nodes.profile(one), around)[f])
        .isEqualTo(expected);
  }

  @Test
  void the_more_two_sentences_share_the_more_alike_they_are() {
    String quarry = "The old quarry of Hollen sold 40 tonnes of slate.";
    double[] same = evidence(quarry, quarry);
    double[] near = evidence(quarry, "The quarry of Hollen bought 40 tonnes of coal.");
    double[] far = evidence(quarry, "The choir sang for 40 minutes.");
    for (Feature feature :
        List.of(Feature.WORDS, Feature.SENTENCE, Feature.SHARED, Feature.SHARED_SENTENCE)) {
      int f = feature.ordinal();
      assertThat(same[f]).as("%s", feature).isGreaterThan(near[f]);
      assertThat(near[f]).as("%s", feature).isGreaterThan(far[f]);
      assertThat(far[f]).as("%s", feature).isZero();
    }
    Offset<Double> dust = Offset.offset(1e-9);
    assertThat(same[Feature.WORDS.ordinal()]).isCloseTo(1, dust);
    assertThat(same[Feature.SENTENCE.ordinal()]).isCloseTo(1, dust);
  }

  @Test
  void the_further_apart_values_and_dates_are_the_more_it_says() {
    double near = evidence("It cost $40.", "It cost $45.")[Feature.DISTANCE.ordinal()];
    double far = evidence("It cost $40.", "It cost $400.")[Feature.DISTANCE.ordinal()];
    assertThat(near).isStrictlyBetween(0.0, far);
    assertThat(far).isLessThanOrEqualTo(1);
    double years =
        evidence("It opened in 2007.", "It opened in 2009.")[Feature.TIME_BETWEEN.ordinal()];
    double decades =
        evidence("It opened in 1957.", "It opened in 2009.")[Feature.TIME_BETWEEN.ordinal()];
    assertThat(years).isStrictlyBetween(0.0, decades);
    assertThat(decades).isLessThanOrEqualTo(1);
  }

  @Test
  void what_stands_around_counts_up_to_a_limit() {
    Nodes nodes = nodes("It cost $40.", "It cost $45.");
    double[] x =
        Evidence.of(
            nodes.profile(0),
            nodes.profile(1),
            new Surroundings(
                Comparison.DISJOINT, 5, 6, 7, 20, 8, 10, .1, .2, .3, .4, .5, 9, true, 3));
    assertThat(x[Feature.BASE.ordinal()]).isEqualTo(1);
    assertThat(x[Feature.NEIGHBOURS.ordinal()]).isEqualTo(3);
    assertThat(x[Feature.NEARBY.ordinal()]).isEqualTo(3);
    assertThat(x[Feature.ELSEWHERE.ordinal()]).isEqualTo(2);
    assertThat(x[Feature.RIVALS.ordinal()]).isEqualTo(Math.log(20));
    assertThat(x[Feature.SUPPORT.ordinal()]).isEqualTo(2);
    assertThat(x[Feature.LEFT.ordinal()]).isEqualTo(Math.log(10));
    assertThat(x[Feature.BOTH.ordinal()]).isEqualTo(.1);
    assertThat(x[Feature.OWN.ordinal()]).isEqualTo(.2);
    assertThat(x[Feature.BRIDGED.ordinal()]).isEqualTo(.3);
    assertThat(x[Feature.CLOSENESS.ordinal()]).isEqualTo(.4);
    assertThat(x[Feature.MARGIN.ordinal()]).isEqualTo(.5);
    assertThat(x[Feature.MAJORITY.ordinal()]).isEqualTo(3);
    assertThat(x[Feature.ALL_TELL.ordinal()]).isEqualTo(1);
    assertThat(x[Feature.ANCHORED.ordinal()]).isEqualTo(2);
  }

  private static double[] evidence(String a, String b) {
    Nodes nodes = nodes(a, b);
    return Evidence.of(
        nodes.profile(0),
        nodes.profile(nodes.first(1)),
        Surroundings.ofPair(nodes.compare(0, nodes.first(1)), 0, 0, 1, 0));
  }

  private static Nodes nodes(String a, String b) {
    return new Nodes(List.of(read("a", a), read("b", b)));
  }

  private static Reading read(String id, String text) {
    return Concordant.standard().read(new Source(id, text, LocalDate.of(2026, 5, 12)));
  }
}
