package dev.concordant.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures look like a slip for another, and how many of their digits say so. */
class DigitsTest {

  enum Slip {
    SWAPPED,
    SCALED,
    SLIPPED,
    NONE
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // another scale, unit or bound
        "$2.5 million     | $2.5 billion     | SCALED | 1",
        "$2.5 million     | $2.6 billion     | NONE   | 0",
        "123,456 km       | 1,234,560 km     | SCALED | 4",
        "12 km            | 120 km           | SCALED | 1",
        "3 km             | 30 km            | NONE   | 0",
        "15 km            | 15 miles         | SCALED | 1",
        "15 km            | 15 km            | NONE   | 0",
        "15 months        | 15 people        | NONE   | 0",
        "the 15th goal    | 15 km            | NONE   | 0",
        "$7.50 a week     | $7.50 a month    | SCALED | 1",
        "$7.50 a head     | $7.50 a person   | NONE   | 0",
        "15 people        | more than 15 people | SCALED | 1",
        // the digits in another order
        "48 people        | 84 people        | SWAPPED | 1",
        "1,234 people     | 1,324 people     | SWAPPED | 3",
        "1,234 people     | 1,335 people     | NONE   | 0",
        "480 people       | 84 people        | SWAPPED | 1",
        "4,800 people     | 84 people        | NONE   | 0",
        "120 people       | 12 people        | SCALED | 1",
        "48 km            | 84 miles         | NONE   | 0",
        "48 km            | 84 litres        | NONE   | 0",
        "in 2012          | in 2021          | SWAPPED | 1",
        // a digit changed, lost or added
        "1,912 people     | 1,812 people     | SLIPPED | 2",
        "1,912 people     | 1,822 people     | NONE   | 0",
        "1,912 people     | 912 people       | SLIPPED | 1",
        "1,912 people     | 192 people       | SLIPPED | 1",
        "1,912 people     | 1,922 litres     | NONE   | 0",
        "1,900 people     | 900 people       | SLIPPED | 0",
        "1,900 people     | 90 people        | NONE   | 0",
        "191,200 people   | 1,912,300 people | NONE   | 0",
        "1,234,567 people | 1,234,568 people | SLIPPED | 4",
        "123,456 people   | 123,457 people   | SLIPPED | 4",
        "5 people         | 6 people         | NONE   | 0",
        "12 people        | 13 people        | SLIPPED | 0",
        // two years of one decade are no slip, nor are two days of one month less than ten apart
        "in 2001          | in 2011          | SLIPPED | 1",
        "in 2001          | in 2002          | NONE   | 0",
        "in 1998          | in 2008          | NONE   | 0",
        "14 May 2024      | 14 June 2024     | SLIPPED | 1",
        "14 May 2024      | 14 May 2023      | SLIPPED | 1",
        "14 May 2024      | 15 May 2024      | NONE   | 0",
        "14 May 2024      | 24 May 2024      | SLIPPED | 1",
        "7 May 2024       | 17 May 2024      | SLIPPED | 1",
        "14 May 2024      | 14 May 2024      | NONE   | 0",
        "14 May 2024      | 15 June 2024     | NONE   | 0",
        "May 2024         | June 2024        | NONE   | 0",
        "May 14           | June 14          | NONE   | 0",
        "in 2001          | 2,011 people     | NONE   | 0",
        "14 May 2024      | in 2011          | NONE   | 0",
      })
  void slips(String a, String b, Slip slip, int told) {
    Figure one = figure(a);
    Figure other = figure(b);
    for (List<Figure> both : List.of(List.of(one, other), List.of(other, one))) {
      Figure x = both.get(0);
      Figure y = both.get(1);
      assertThat(slip(x, y)).isEqualTo(slip);
      assertThat(Digits.told(x, y)).isEqualTo(told);
    }
  }

  @Test
  void turned_digits_are_likelier_than_another_scale_and_that_than_another_digit() {
    Figure figure = figure("1,240 people");
    assertThat(
            List.of("1,420 people", "1,420 goals", "1,240,000 people", "1,250 people", "9 people"))
        .isSortedAccordingTo(
            (a, b) -> Digits.likeness(figure, figure(b)) - Digits.likeness(figure, figure(a)));
    assertThat(Digits.likeness(figure, figure("9 people")))
        .as("only the kind is the same")
        .isEqualTo(1)
        .isLessThan(Digits.likeness(figure, figure("1,250 people")));
    assertThat(Digits.likeness(figure("1,240 km"), figure("$1,420")))
        .isLessThan(Digits.likeness(figure("1,240 km"), figure("1,420 km")));
  }

  private static Slip slip(Figure a, Figure b) {
    if (Digits.swapped(a, b)) {
      return Slip.SWAPPED;
    }
    if (Digits.scaled(a, b)) {
      return Slip.SCALED;
    }
    return Digits.slipped(a, b) ? Slip.SLIPPED : Slip.NONE;
  }

  private static Figure figure(String figure) {
    List<Claim> claims =
        Concordant.standard().read(Source.of("a", "It was " + figure + ".")).claims();
    assertThat(claims).as(figure).isNotEmpty();
    return new Figure(claims.get(0));
  }
}
