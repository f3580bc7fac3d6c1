package dev.concordant.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.source.Source;
import dev.concordant.value.CalendarTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of every date, whichever it is. */
class DateLawsTest {

  private static final List<String> FORMS =
      List.of(
          "d MMMM yyyy",
          "MMMM d, yyyy",
          "d MMM yyyy",
          "MMM. d, yyyy",
          "EEEE, d MMMM yyyy",
          "EEEE, MMMM d, yyyy",
          "yyyy-MM-dd",
          "yyyy/MM/dd",
          "dd.MM.yyyy",
          "MM/dd/yyyy",
          "'the' d'th of' MMMM, yyyy",
          "d. MMMM yyyy",
          "EEEE MMM d yyyy",
          "yyyy.MM.dd",
          "dd-MMM-yyyy",
          "MMMM d yyyy",
          "d MMMM, yyyy",
          "EEEE, d MMMM, yyyy",
          "EEEE d MMMM yyyy",
          "EEE, d MMM yyyy",
          "MMMM 'the' d'th', yyyy",
          "d'th of' MMMM yyyy");

  private static final List<String> DAY_FIRST = List.of("d/M/yyyy", "dd/MM/yyyy", "dd-MM-yyyy");

  private static final List<String> RELATIVE =
      List.of(
          "They met on Tuesday.",
          "They will meet on Tuesday.",
          "They met last Friday.",
          "They meet next Monday.",
          "It fell yesterday.",
          "It will fall tomorrow night.",
          "It rose last week.",
          "It will rise next week.",
          "It fell two weeks ago.",
          "It fell 10 days ago.",
          "It fell on Sunday. Three days later it rose.",
          "It closed on Monday night.",
          "It will close on the following Monday.",
          "It fell this morning.",
          "It was raining at noon on Sunday.",
          "It will rain at the weekend.",
          "They spoke on Friday, a day before the previous week ended.",
          "The weekend was dull.",
          "It rained more than in the same week last year.",
          "It broke at dawn Tuesday.",
          "It fell on Friday, and on Monday it will rise.",
          "It fell on Sunday. A week earlier it had risen.",
          "It closed on Monday, only three days later.",
          "It was dry in the course of the week.",
          "It fell less than two weeks ago.",
          "It burned at 9 p.m. (0200 GMT) on Sunday.",
          "It will be shut until next Thursday at 10 a.m.");

  private final MentionFinder finder = new MentionFinder(Lexicon.english());

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1700, 1, 1).toEpochDay(), LocalDate.of(2199, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(FORMS);
  }

  @Provide
  Arbitrary<String> relative() {
    return Arbitraries.of(RELATIVE);
  }

  @Property
  void anyDateReadsBackInAnyForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
    String written =
        day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH)).replace("May.", "May");
    List<Mention> mentions = finder.find(Source.of("It was signed on " + written + ".")).mentions();
    assertThat(mentions).as(written).hasSize(1);
    CalendarTime time = (CalendarTime) mentions.get(0).value();
    assertThat(time.timex()).as(written).isEqualTo(day.toString());
    assertThat(time.from()).isEqualTo(day);
    assertThat(time.to()).isEqualTo(day.plusDays(1));
  }

  @Property
  void theDayComesFirstWhereThatIsAsked(@ForAll("days") LocalDate day, @ForAll boolean first) {
    MentionFinder styled =
        new MentionFinder(Lexicon.english(), new MentionFinder.Style(false, first));
    String form = first ? "d/M/yyyy" : "M/d/yyyy";
    String written = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
    List<Mention> mentions = styled.find(Source.of("It was signed on " + written + ".")).mentions();
    assertThat(mentions).as(written).hasSize(1);
    assertThat(mentions.get(0).value().text()).as(written).isEqualTo(day.toString());
  }

  @Property
  void aDayThatCouldBeNoMonthIsOneInEitherOrder(
      @ForAll("days") LocalDate day, @ForAll("dayFirst") String form, @ForAll boolean first) {
    Assume.that(day.getDayOfMonth() > 12);
    MentionFinder styled =
        new MentionFinder(Lexicon.english(), new MentionFinder.Style(false, first));
    String written = day.format(DateTimeFormatter.ofPattern(form, Locale.ENGLISH));
    List<Mention> mentions = styled.find(Source.of("It was signed on " + written + ".")).mentions();
    assertThat(mentions).as(written).hasSize(1);
    assertThat(mentions.get(0).value().text()).as(written).isEqualTo(day.toString());
  }

  @Property
  void oneMomentIsOneInAnyTwoZones(
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute,
      @ForAll @IntRange(min = -12, max = 14) int zone,
      @ForAll @IntRange(min = -12, max = 14) int other) {
    OffsetDateTime here = day.atTime(hour, minute).atOffset(ZoneOffset.ofHours(zone));
    OffsetDateTime there = here.withOffsetSameInstant(ZoneOffset.ofHours(other));
    assertThat(moment(here)).isEqualTo(here.toInstant()).isEqualTo(moment(there));
    assertThat(stamp(here)).isEqualTo(here.toInstant());
  }

  private Instant moment(OffsetDateTime time) {
    int hours = time.getOffset().getTotalSeconds() / 3600;
    String written =
        DateTimeFormatter.ofPattern("HH:mm 'GMT'", Locale.ENGLISH).format(time)
            + (hours == 0 ? "" : (hours < 0 ? "-" : "+") + Math.abs(hours))
            + DateTimeFormatter.ofPattern(" 'on' d MMMM yyyy", Locale.ENGLISH).format(time);
    return instant("It struck at " + written + ".");
  }

  private Instant stamp(OffsetDateTime time) {
    return instant(
        "It struck at "
            + DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmXXX").format(time)
            + " and ended.");
  }

  private Instant instant(String text) {
    List<Mention> mentions = finder.find(Source.of(text)).mentions();
    assertThat(mentions).as(text).hasSize(1);
    return ((CalendarTime) mentions.get(0).value()).instant().orElseThrow();
  }

  @Property
  void anyPeriodReadsBack(@ForAll("days") LocalDate day) {
    // later than that, four digits alone count something
    Assume.that(day.getYear() < 2100);
    int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String year = Moment.pad(day.getYear(), 4);
    assertThat(read("It fell in " + month + " " + year + "."))
        .isEqualTo(year + day.toString().substring(4, 7));
    assertThat(read("It fell in Q" + quarter + " " + year + ".")).isEqualTo(year + "-Q" + quarter);
    assertThat(read("It fell in the " + year.substring(0, 3) + "0s."))
        .isEqualTo(year.substring(0, 3));
    assertThat(read("It was the winter of " + year + ".")).isEqualTo(year + "-WI");
    assertThat(read("It fell in late " + year + ".")).isEqualTo(year);
  }

  private String read(String text) {
    List<Mention> mentions = finder.find(Source.of(text)).mentions();
    assertThat(mentions).as(text).hasSize(1);
    return Objects.requireNonNull(mentions.get(0).timex3()).value();
  }

  @Property(tries = 200)
  void theOrderOfTextsNeverMatters(
      @ForAll("stories") List<String> texts, @ForAll("days") LocalDate published) {
    Map<String, List<Mention>> forwards = new HashMap<>();
    texts.forEach(text -> forwards.put(text, dates(text, published)));
    List<String> backwards = new ArrayList<>(texts);
    Collections.reverse(backwards);
    backwards.forEach(text -> assertThat(dates(text, published)).isEqualTo(forwards.get(text)));
  }

  @Provide
  Arbitrary<List<String>> stories() {
    return relative().list().ofMinSize(2).ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> dayFirst() {
    return Arbitraries.of(DAY_FIRST);
  }

  @Property
  void relativeDatesMoveWithTheDayOfPublication(
      @ForAll("days") LocalDate published,
      @ForAll("relative") String text,
      @ForAll @IntRange(min = -500, max = 500) int weeks) {
    List<Mention> here = dates(text, published);
    List<Mention> there = dates(text, published.plusWeeks(weeks));
    assertThat(here).isNotEmpty();
    assertThat(there).hasSameSizeAs(here);
    for (int i = 0; i < here.size(); i++) {
      LocalDate from = ((CalendarTime) here.get(i).value()).from();
      assertThat(from).isNotNull();
      assertThat(((CalendarTime) there.get(i).value()).from()).isEqualTo(from.plusWeeks(weeks));
    }
  }

  @Property
  void aBareWeekdayIsTheNearestPastOne(
      @ForAll("days") LocalDate published, @ForAll DayOfWeek weekday) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    List<Mention> mentions = dates("The court ruled on " + name + ".", published);
    assertThat(mentions).hasSize(1);
    LocalDate from = ((CalendarTime) mentions.get(0).value()).from();
    assertThat(from).isBetween(published.minusDays(6), published);
    assertThat(from.getDayOfWeek()).isEqualTo(weekday);
  }

  @Property(tries = 200)
  void nothingIsKeptFromOneTextToTheNext(
      @ForAll("relative") String text,
      @ForAll("days") LocalDate published,
      @ForAll("days") LocalDate other) {
    List<Mention> first = dates(text, published);
    assertThat(dates("On " + other + " the year began. It ended last week.", other)).isNotEmpty();
    assertThat(dates(text, published)).isEqualTo(first);
  }

  @Property(tries = 2000)
  void oddTextNeverThrows(@ForAll("odd") List<String> pieces, @ForAll("days") LocalDate published) {
    String text = String.join(" ", pieces);
    finder.find(Source.of(text).publishedOn(published));
    finder.find(Source.of(text.replace(" ", "")));
  }

  @Property(tries = 20)
  void whatIsSaidOverAndOverIsReadWithoutEnd(@ForAll("nested") String piece) {
    String text = piece.repeat(20_000);
    assertThat(finder.find(Source.of(text)).mentions()).hasSizeLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> nested() {
    return Arbitraries.of(
        "the first week of ",
        "the end of ",
        "early ",
        "end of the end of ",
        "at noon on ",
        "last year of the ",
        "two days and ",
        "Sunday of next ",
        "6 a.m. on 6 a.m. on ",
        "the last Monday of ");
  }

  @Provide
  Arbitrary<List<String>> odd() {
    return Arbitraries.of(
            "99/99/9999",
            "year 999999999",
            "0",
            "00:00",
            "31",
            "June",
            "29 February",
            "2100",
            "last",
            "next",
            "the",
            "first",
            "week",
            "of",
            "end",
            "century",
            "decade",
            "ago",
            "99999 years ago",
            "99999 centuries ago",
            "the previous year",
            "a day later",
            "Monday",
            "Christmas",
            "Thanksgiving",
            "'",
            "-",
            ".",
            ",",
            "1999-00",
            "Q4",
            "4Q",
            "FY",
            "'99",
            "1990s",
            "early",
            "mid",
            "spring",
            "three months to",
            "May",
            "at",
            "12:60",
            "24:00",
            "a.m.",
            "GMT",
            "o'clock",
            "ten past",
            "half past twelve",
            "BC",
            "AD",
            "\uD800",
            "\u0661\u0662",
            "published",
            "Updated:",
            "date",
            "2024-05-17",
            "|",
            "\n",
            "to",
            "same",
            "period",
            "weekend",
            "tonight",
            "before",
            "yesterday",
            "10000 weeks from today")
        .list()
        .ofMaxSize(12);
  }

  private List<Mention> dates(String text, LocalDate published) {
    return finder.find(Source.of(text).publishedOn(published)).mentions().stream()
        .filter(m -> m.value() instanceof CalendarTime)
        .toList();
  }
}
