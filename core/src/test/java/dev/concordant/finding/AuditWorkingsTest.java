package dev.concordant.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.Concordant;
import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working that each contradiction within a text comes with; none where there is none. */
class AuditWorkingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Born in 1981, Ines Falk, 45, won the prize.         | 1981 to 2025 is 43 or 44 years, the text says 45",
        "Ines Falk, 45, born in 1981, won the prize.         | 1981 to 2025 is 43 or 44 years, the text says 45",
        "Ines Falk, 44, born in 1981, won the prize.         |",
        "Ines Falk, 43, born in 1981, won the prize.         |",
        "Ines Falk, 42, born in 1981, won the prize.         | 1981 to 2025 is 43 or 44 years, the text says 42",
        "The mill is a 141-year-old landmark, built in 2025. |",
        "The port marks the 150th anniversary of the lighthouse, built in 1865. | 150th anniversary of 1865 fell in 2015, the text is of 2025",
        "The port marks the 159th anniversary of the lighthouse, built in 1865. |",
        "The port marks the 161st anniversary of the lighthouse, built in 1865. |",
        "The port marks the 162nd anniversary of the lighthouse, built in 1865. | 162nd anniversary of 1865 fell in 2027, the text is of 2025",
        "The inquiry opens on Thursday 14 March 2024.        |",
        "The inquiry opens on Friday 14 March 2024.          | 2024-03-14 is a Thursday, the text says Friday",
        "The inquiry opens on 14 March 2024, a Friday.       | 2024-03-14 is a Thursday, the text says Friday",
        "The inquiry opens on 14 March 2024, a Thursday.     |",
        // a date without a year is that of the text within 120 days
        "The fair opens on Monday, March 20.                 | 2026-03-20 is a Friday, the text says Monday",
        "The fair opens on Monday, March 21.                 |",
      })
  void dates_and_ages(String text, @Nullable String working) {
    check(text, LocalDate.of(2025, 11, 20), working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The line was shut for five hours, from 7 a.m. to 3 p.m. | 7 a.m. to 3 p.m. is 8 hours, the text says five hours",
        "The line was shut for five hours, from 10 p.m. to 6 a.m. | 10 p.m. to 6 a.m. is 8 hours, the text says five hours",
        "The line was shut for eight hours, from 10 p.m. to 6 a.m. |",
        // over the next day too
        "The line was shut for 32 hours, from 10 p.m. to 6 a.m.  |",
        "The line was shut for 33 hours, from 10 p.m. to 6 a.m.  | 10 p.m. to 6 a.m. is 8 hours, the text says 33 hours",
        "The line was shut for 90 minutes, from 9.15 a.m. to 10.15 a.m. | 9.15 a.m. to 10.15 a.m. is 60 minutes, the text says 90 minutes",
        "The line was shut for five hours, from 7 a.m. to 2:30 p.m. | 7 a.m. to 2:30 p.m. is 7.5 hours, the text says five hours",
        "The court sat for nine days, from 3 March 2026 to 24 March 2026. | 3 March 2026 to 24 March 2026 is 21 days, the text says nine days",
        "The court sat for 20 days, from 3 March 2026 to 24 March 2026. |",
        "The court sat for 22 days, from 3 March 2026 to 24 March 2026. |",
        "The court sat for 19 days, from 3 March 2026 to 24 March 2026. | 3 March 2026 to 24 March 2026 is 21 days, the text says 19 days",
        "The court sat for 23 days, from 3 March 2026 to 24 March 2026. | 3 March 2026 to 24 March 2026 is 21 days, the text says 23 days",
        "Between 1902 and 1911, a period of 29 years, no ship called. | 1902 to 1911 is 9 years, the text says 29 years",
        "The court sat for two weeks, from 3 March 2026 to 24 March 2026. | 3 March 2026 to 24 March 2026 is 3 weeks, the text says two weeks",
      })
  void lengths_of_time(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exports climbed 32%, from $50 million to $61 million. | $50 million to $61 million is +22.0 %, the text says 32%",
        "Exports climbed 32%, from 50 tonnes to 61 km.     |",
        "Sales fell by 15% to 4.1 million euros from 4.4 million euros. | 4.4 million euros to 4.1 million euros is -6.8 %, the text says 15%",
        "Sales fell by 1% to 4.1 million euros from 4.4 million euros.  | 4.4 million euros to 4.1 million euros is -6.8 %, the text says 1%",
        "Sales fell by 7% to 4.1 million euros from 4.4 million euros.  |",
        "The rate rose 1.5% to 7.5% from 6.0%.             | 6.0% to 7.5% is +25.0 %; 1.5% is the difference in percentage points",
        "The rate fell 1.5% to 6.0% from 7.5%.             | 7.5% to 6.0% is -20.0 %; 1.5% is the difference in percentage points",
        "The rate fell by 9% to 6.0% from 7.5%.            | 7.5% to 6.0% is -20.0 %, the text says 9%",
        "The new budget is $61 million, 32% more than this year's $50 million. | $50 million to $61 million is +22.0 %, the text says 32%",
        "The fee rose by $30 to $250 from $200.            | $200 to $250 does not differ by $30",
        "The fee fell by $30 to $200 from $250.            | $250 to $200 does not differ by $30",
        "The fee fell by $50 to $200 from $250.            |",
        "The fee rose by 30 percentage points to $250 from $200. | $200 to $250 is no change of a percentage, the text says 30 percentage points",
        "Girls reached 74% and boys 68%. The gap, at 9 points, is a record. | 74% to 68% does not differ by 9 points",
        "Girls reached 74% and boys 68%. Nobody knew why. The gap, at 9 points, is a record. |",
        "The fund holds $61 million, up from $72 million.  | $72 million to $61 million is a fall, the text says \"up\"",
        "Turnover fell sharply from $50 million to $61 million. | $50 million to $61 million is a rise, the text says \"fell\"",
        "The club rose from fifth place to seventh place.  |",
        "The fund doubled from $20 million to $58 million. | $20 million to $58 million is 2.90 times, the text says \"doubled\"",
        "The fund doubled to $58 million from $20 million. | $20 million to $58 million is 2.90 times, the text says \"doubled\"",
        "The fund doubled from $20 million to $30 million. | $20 million to $30 million is 1.50 times, the text says \"doubled\"",
        "The fund doubled from $20 million to $36 million. |",
        "The fee halved to $52 from $75.                   | $75 to $52 is 0.69 times, the text says \"halved\"",
        "The fund holds $58 million, double the $20 million of 2016. | $20 million to $58 million is 2.90 times, the text says \"double\"",
      })
  void changes(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At the school 152 of 184 pupils (72.6%) passed.     | 152 of 184 is 82.6 %, the text says 72.6%",
        "At the school 152 of 184 pupils (82.6%) passed.     |",
        "The test found 9.1% (44,424 of 268,400) above it.   | 44,424 of 268,400 is 16.6 %, the text says 9.1%",
        "Of the 184 pupils, 152, or 72.6%, passed.           | 152 of 184 is 82.6 %, the text says 72.6%",
        "Of the 184 pupils, 152, which is 72.6%, passed.     | 152 of 184 is 82.6 %, the text says 72.6%",
        "Of the 184 pupils, 152 passed, and 72.6% did so well. |",
        "At the school 152 of 184 pupils (72.6% of the girls) passed. |",
        "Wind gave 40%, water 35% and gas the remaining 35%. | 40% + 35% + 35% is 110 %, not 100 %",
        "Wind gave 40%, water 35% and gas the remaining 25%. |",
        "The measure passed by 53% to 49%.                   | 53% + 49% is 102 %, not 100 %",
        "The measure passed by 53% to 48%.                   |",
        "The measure passed by 49% to 53%.                   |",
        "Spending of $8.4bn was split between roads ($4.1bn), rail ($2.2bn) and ports ($1.3bn). | $4.1bn + $2.2bn + $1.3bn is 7.6 billion, the text says $8.4bn",
        "Of the 650 jobs to go, 480 are in Lund and the remaining 180 in Malmo. | 480 + 180 is 660, the text says 650",
        "Of the 650 jobs to go, 480 are in Lund and 180 in Malmo. | 480 + 180 is 660, the text says 650",
        "Of the 650 jobs to go, 480 are in Lund and 160 in Malmo. |",
        "He won $60,000 and a bonus of $25,000, or $95,000 in all. | $60,000 + $25,000 is 85000, the text says $95,000",
        "He won $60,000 and a bonus of $25,000, a total of $95,000. | $60,000 + $25,000 is 85000, the text says $95,000",
        "He won $60,000 and a bonus of $25,000, or $95,000 with tax. |",
        "The flag has four colours (red, white and blue).    | the list holds 3, the text says four",
        "Twelve towns signed: Ahus, Boras, Falun, Gavle, Kalmar, Kivik, Lund, Malmo, Mora, Umea, Visby, Vaxjo and Ystad. | the list holds 13, the text says Twelve",
        "Thirteen towns signed: Ahus, Boras, Falun, Gavle, Kalmar, Kivik, Lund, Malmo, Mora, Umea, Visby and Ystad. |",
      })
  void parts_and_wholes(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The tunnel is 12 km (9 miles) long.      | 12 km is 7.456 mi, the text says 9 miles",
        "The tunnel is 12 km (7 miles) long.      |",
        "The bid is worth $240.0 million (£180.0 million). The debt is $120.0 million (£60.00 million). | £60.00 million for $120.0 million is a rate of 0.5000, £180.0 million for $240.0 million one of 0.7500",
        // two pairs of other currencies say nothing of each other
        "The bid is worth $240 million (£189 million). The debt is $120 million (€112 million). |",
        "The bid is worth $240 million (£189 million). The debt is €120 million (£59 million). |",
        // of three, the one in the middle is the usual one
        "The debt is $120.0 million (£60.00 million), the bid $240.0 million (£180.0 million), the yard $100.0 million (£76.00 million). | £60.00 million for $120.0 million is a rate of 0.5000, £180.0 million for $240.0 million one of 0.7500",
        "The bid is worth $240.0 billion (£180.0 million). | £180.0 million for $240.0 billion is a rate of 0.0007500",
        "Spending will be between $100 million and $90 million. | \"$100 million\" to \"$90 million\": the range begins with its higher end",
        "Spending will be between $90 million and $90 million. |",
        "Prices are in the range of €90 to $120.  | \"€90\" to \"$120\": the ends of one range are told in two units",
        "It ranges from 2 percent to 4 percentage points. | \"2 percent\" to \"4 percentage points\": the ends of one range are told in two units",
        "It ranges from 2 km to 4 litres.         |",
        "The line was built between 1911 and 1902. | \"1911\" to \"1902\": the later year comes first",
        "She won her second title in 2014 and her third in 2012. | second in 2014, but third in 2012",
        "Mill sold for $45 billion // The mill was sold for $45 million, its owner said. | the headline says $45 billion, the story $45 million",
        "Mill sold for $45 billion // The choir spent $45 million on a tour. |",
        "Mill is not sold for $45 billion // The mill was sold for $45 million, its owner said. |",
      })
  void units_ranges_and_headlines(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose to 268,400 from 262,000, a 5% increase.       | 5%",
        "Sales rose to 268,400 from 262,000, a 2% increase.       |",
        "Sales: 268,400 [262,000], up 5%.                         | 5%",
        "Sales: 268,400 (2025: 262,000), up 5%.                   | 5%",
        "Sales were 268,400, compared with 262,000, plus 5%.      | 5%",
        "Sales came to 268,400 against 262,000 in 2025, 5% more.  | 5%",
        "Sales came to 268,400 versus 262,000, an increase of 5%. | 5%",
        "Sales came to 268,400 (change: 5%) after 262,000.        | 5%",
        "Sales came to 268,400 (share: 5%) after 262,000.         |",
        "Sales rose by a third to 268,400 from 262,000.           | a third",
        // another rate, share or list
        "Sales rose 5% a year, to 268,400 from 262,000.           |",
        "Sales rose to 268,400 from 262,000, with 5% of them at home. |",
        "Sales rose from 262,000 and costs to 268,400, by 5%.     |",
        "Sales rose from 262,000 to 268,400 from 5%.              |",
      })
  void a_change_is_told_in_many_ways(String text, @Nullable String told) {
    check(text, null, told == null ? null : "262,000 to 268,400 is +2.4 %, the text says " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fee rose to $250 from $200, a $30 rise.              | $200 to $250 does not differ by $30",
        "The fee rose to $250 from $200, a $50 rise.              |",
        "The fee is $250, or $30 more than the $200 of last year. | $200 to $250 does not differ by $30",
        "The fee, $30 at first, rose from $200 to $250.           |",
        "The fee rose by $30 a month from $200 to $250.           |",
        "The deficit fell by 1.2 percentage points from 4.9% of output to 4.5%. | 4.9% to 4.5% does not differ by 1.2 percentage points",
        "The deficit fell by 0.4 percentage points from 4.9% of output to 4.5%. |",
        "The gap is 9 points in a vote of 74% to 68%.             |",
      })
  void a_difference_is_told_in_many_ways(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // told as all the parts
        "The fleet of 40 boats is made up of 12 tugs, 9 ferries and 8 barges. | 12 + 9 + 8 is 29, the text says 40",
        "The fleet of 40 boats is made up of 12 tugs, 9 ferries and 19 barges. |",
        "They hired 320 people in all: 210 in Lund and 40 in Malmo.  | 210 + 40 is 250, the text says 320",
        "The $8.4bn was split, mostly between roads ($4.1bn), rail ($2.2bn) and ports ($1.3bn). |",
        // by a sign: at least three fifths of the whole, and at most twice as much
        "They hired 320 people: 100 in Lund and 92 in Malmo.         | 100 + 92 is 192, the text says 320",
        "They hired 320 people: 100 in Lund and 91 in Malmo.         |",
        "They hired 320 people: 400 in Lund and 240 in Malmo.        | 400 + 240 is 640, the text says 320",
        "They hired 320 people: 400 in Lund and 241 in Malmo.        |",
        "They hired 320 people - 210 in Lund and 140 in Malmo.       | 210 + 140 is 350, the text says 320",
        "They hired 320 people, young ones - 210 in Lund and 140 in Malmo. |",
        "They hired 320 people: 210 in Lund, 140 in Malmo.           |",
        "They hired 320 people: 210 in Lund, up 140 on last year and 90 on the one before. |",
        // by "of": the parts may leave a rest untold, but are no more than the whole
        "They hired 320 people, of whom 210 in Lund and 140 in Malmo. | 210 + 140 is 350, the text says 320",
        "They hired 320 people, of whom 210 in Lund and 90 in Malmo. |",
        "They hired 320 people, 210 of whom in Lund and 140 of whom in Malmo. | 210 + 140 is 350, the text says 320",
        "Of the 60 patients, 40 had fever and 30 had a cough.        |",
        // a list that goes on
        "They hired 320 people: 210 in Lund and 90 in Malmo and 20 in Ystad. |",
        "They hired 320 people: 210 in Lund and 90 in Malmo, while 50 left. | 210 + 90 is 300, the text says 320",
        "They hired 320 people: 210 in Lund and 90 in Malmo, the others in Ystad. |",
        "They hired 320 people: 210 in Lund and 90 in Malmo. Others followed. | 210 + 90 is 300, the text says 320",
        // the total at the end
        "He won $60,000 and a bonus of $25,000, $95,000 altogether.  | $60,000 + $25,000 is 85000, the text says $95,000",
        "He won $60,000, $5,000 and $25,000 - a total of $95,000.    | $60,000 + $5,000 + $25,000 is 90000, the text says $95,000",
        "He won $10,000, $60,000 and $25,000, or $95,000 in all.     |",
        "He won $60,000 a year and $25,000 a year, or $95,000 a year in all. |",
      })
  void wholes_are_the_sums_of_their_parts(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three towns signed: Lund and Malmo.                | the list holds 2, the text says Three",
        "Two towns signed: Lund and Malmo.                  |",
        "Four towns signed: Lund, Malmo, Ystad, and Kivik.  |",
        "Three towns signed: Lund, Malmo, Ystad, and Kivik. | the list holds 4, the text says Three",
        "Three towns signed: Lund, Malmo, Ystad & Kivik.    | the list holds 4, the text says Three",
        "Four towns signed (Lund, Malmo and Ystad) at last. | the list holds 3, the text says Four",
        "Four towns signed (Lund, Malmo and Ystad at last.  |",
        "Three towns signed: Lund and Malmo, Ystad and Kivik and Falun. |",
        "Four towns signed: Lund, Malmo, Ystad.             |",
        "Four flags show colours: red, White and blue.      |",
        "Four towns signed: Lund, Malmo and then Ystad.     |",
        "Four towns signed: Lund, Malmo and Ystad were first. |",
        "Four towns, all old, signed: Lund, Malmo and Ystad. |",
        "Four of the towns signed: Lund, Malmo and Ystad.   |",
        "Four old towns of the north signed: Lund, Malmo and Ystad. |",
        "Four towns in the far flat north signed: Lund, Malmo and Ystad. |",
        "Four towns signed: Lund, 3 Malmos and Ystad.       |",
        "Four towns signed: The Old Mill Town Lund, Malmo and Ystad. |",
        "More than two towns signed: Lund, Malmo, Ystad and Kivik. |",
      })
  void lists_hold_what_is_announced(String text, @Nullable String working) {
    check(text, null, working);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At the school 152 of 184 pupils, which makes 72.6%, passed. | 152 of 184 is 82.6 %, the text says 72.6%",
        "At the school 152 of 184 pupils, and 72.6%, passed.  |",
        "At the school 152 out of the 184 pupils (72.6%) passed. | 152 of 184 is 82.6 %, the text says 72.6%",
        "At the school 152 boys, 184 girls (72.6%) passed.    |",
        "Wind rose 40%, water 35% and gas the remaining 35%.  |",
        "Wind gave 40%, water 35% and gas the remaining 35% of that. |",
        "Wind gave 40%, water rose by 35% and gas had the remaining 35%. |",
        "Wind gave 40% and up to 35%; gas the remaining 35%.  |",
        "The vote rose by 53% to 49%.                         |",
        "The line was built from 1911 to 1902.                | \"1911\" to \"1902\": the later year comes first",
        "The line was built from 1911 until 1902.             | \"1911\" to \"1902\": the later year comes first",
        "The line was built by 1911 and 1902.                 |",
        "Prices ranged from about $120 to $90.                | \"about $120\" to \"$90\": the range begins with its higher end",
        "Prices ranged, and then they all fell from $120 to $90. |",
        "She won her second title in 2014, her third in 2012. | second in 2014, but third in 2012",
        "She won her second title in 2014 and her second cup in 2012. |",
        "She won her second title in 2014, and his third in the year after that came in 2012. |",
        "Mill sold for $45 billion // The mill was sold for $45 million. One mill was sold for $4.5 million. |",
        "Mill sold for $45 billion // It rained. It snowed. It rained. The mill was sold for $45 million. |",
        "Mill sold for $45 billion // It rained. It snowed. The mill was sold for $45 million. | the headline says $45 billion, the story $45 million",
        "Mill sold for $45 billion // The mill fell from $45 million. |",
        "From 7 a.m. to 3 p.m., a period of five hours, it was shut. | 7 a.m. to 3 p.m. is 8 hours, the text says five hours",
        "It was shut for five hours and open from 7 a.m. to 3 p.m. |",
        "The fund less than doubled from $20 million to $58 million. | $20 million to $58 million is 2.90 times, the text says \"less than doubled\"",
        "The fund less than doubled from $20 million to $30 million. |",
      })
  void near_misses_of_other_rules(String text, @Nullable String working) {
    check(text, null, working);
  }

  @Test
  void slips_are_told_in_the_order_of_the_text() {
    String share = "At the school 152 of 184 pupils (72.6%) passed. ";
    String date = "The inquiry opens on Friday, 14 March 2024. ";
    for (String text : List.of(share + date, date + share)) {
      assertThat(audit(text, null))
          .hasSize(2)
          .isSortedAccordingTo(Comparator.comparing(f -> f.a().span().start()));
    }
  }

  @Test
  void both_places_of_a_slip_are_told_as_they_stand_in_the_text() {
    assertThat(places("The inquiry opens on Friday 14 March 2024."))
        .containsExactly("Friday", "14 March 2024");
    assertThat(places("The inquiry opens on Friday, 14 March 2024."))
        .containsExactly("Friday", "14 March 2024");
    assertThat(places("Three towns signed: Lund, Malmo, Ystad and Kivik."))
        .containsExactly("Three", "Lund, Malmo, Ystad and Kivik");
  }

  private static List<String> places(String text) {
    Finding finding = audit(text, null).get(0);
    return List.of(finding.a().quote(), finding.second().orElseThrow().quote());
  }

  private static void check(String text, @Nullable LocalDate published, @Nullable String working) {
    List<Finding> findings = audit(text.replace(" // ", "\n\n"), published);
    if (working == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).extracting(Finding::explanation).containsExactly(working);
    }
  }

  private static List<Finding> audit(String text, @Nullable LocalDate published) {
    return Concordant.standard().audit(new Source("a", text, published)).findings();
  }
}
