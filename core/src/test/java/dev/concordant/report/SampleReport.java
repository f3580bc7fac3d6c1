package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Direction;
import dev.concordant.claim.Reading;
import dev.concordant.claim.Role;
import dev.concordant.claim.Sides;
import dev.concordant.claim.Stance;
import dev.concordant.finding.DriftDirection;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.mention.Mention;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Timex3;
import dev.concordant.value.Unit;
import dev.concordant.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report built by hand, of three invented reports on the opening of an invented bridge. */
final class SampleReport {
  private static final Unit METRE = Unit.of("m", "length", BigDecimal.ONE);
  private static final Unit KILOMETRE = Unit.of("km", "length", new BigDecimal(1000));
  private static final Unit MONTH = Unit.of("month", "months", BigDecimal.ONE);

  private static final Source DRAFT_TEXT =
      Source.of(
              "draft",
              """
              A bridge for Tarnwick

              The harbour bridge of Tarnwick, twin city of 神戸 (Kobe), opened on 15 March. It is \
              1,320 metres long and cost $24 million.
              More than 18,000 vehicles a day are expected. "We waited six years for this," said \
              Mayor Ines Calloway, who is in her second term.
              Along the quay, 26 cafés have opened since.
              """)
          .publishedOn(LocalDate.of(2026, 3, 16));

  private static final Source WIRE_TEXT =
      Source.of(
              "wire",
              """
              TARNWICK, March 14 - The harbour bridge opened to traffic on Saturday after 75 months \
              of work, at a cost of $240 million, the council said.
              The 1.32-kilometre crossing is expected to carry about 18,000 vehicles a day.
              Calloway was sworn in for her third term last May.
              312 shares | Most read: 5 ferries you will miss
              """)
          .publishedOn(LocalDate.of(2026, 3, 14));

  private static final Source GAZETTE_TEXT =
      Source.of(
          "gazette",
          """
          At $240m, and a length of 1,320 m, the bridge that opened on 14 March 2026 is the dearest \
          thing that Tarnwick has ever built. Engineers count on 18,400 vehicles a day.
          The old ferry makes its last trip on 31 June.
          """);

  private final Map<String, Claim> claims = new LinkedHashMap<>();

  private final Source draft;
  private final Source wire;
  private final Source gazette;

  private SampleReport(String start) {
    draft = after(start, DRAFT_TEXT);
    wire = after(start, WIRE_TEXT);
    gazette = after(start, GAZETTE_TEXT);
  }

  private static Source after(String start, Source source) {
    return new Source(source.id(), start + source.text(), source.publishedOn());
  }

  /** The report. */
  static Report create() {
    return createAfter("");
  }

  /** The report on the same texts with something in front of each. */
  static Report createAfter(String start) {
    return new SampleReport(start).build();
  }

  private Report build() {
    day("d-opened", draft, "on 15 March", "2026-03-15", "harbour bridge");
    quantity("d-length", draft, "1,320 metres", Kind.MEASURE, "1320", Bound.EXACT, METRE, "length");
    money("d-cost", draft, "$24 million", "24000000");
    vehicles("d-cars", draft, "More than 18,000", "18000", Bound.MORE_THAN);
    duration("d-years", draft, "six years", "6", Unit.of("year", "months", new BigDecimal(12)));
    ordinal("d-term", draft, "second", "2");
    quantity("d-cafes", draft, "26", Kind.COUNT, "26", Bound.EXACT, Unit.counted("café"), "cafés");
    day("w-opened", wire, "on Saturday", "2026-03-14", "harbour bridge");
    duration("w-months", wire, "75 months", "75", MONTH);
    money("w-cost", wire, "$240 million", "240000000");
    quantity("w-length", wire, "1.32-kilometre", Kind.MEASURE, "1.32", Bound.EXACT, KILOMETRE, "");
    vehicles("w-cars", wire, "about 18,000", "18000", Bound.ABOUT);
    ordinal("w-term", wire, "third", "3");
    money("g-cost", gazette, "$240m", "240000000");
    quantity("g-length", gazette, "1,320 m", Kind.MEASURE, "1320", Bound.EXACT, METRE, "length");
    day("g-opened", gazette, "on 14 March 2026", "2026-03-14", "bridge");
    vehicles("g-cars", gazette, "18,400", "18400", Bound.EXACT);

    int ferries = wire.text().indexOf("312 shares");
    Span furniture = new Span(ferries, wire.text().length());
    int june = gazette.text().indexOf("31 June");
    Note impossible =
        new Note("gazette", new Span(june, june + 7), "June has 30 days: \"31 June\" is no date.");
    return new Report(
        List.of(
            reading(draft, List.of(), List.of()),
            reading(wire, List.of(furniture), List.of()),
            reading(gazette, List.of(), List.of(impossible))),
        List.of(
            fact("opening of the harbour bridge", "d-opened", "w-opened", "g-opened"),
            fact("length", "d-length", "w-length", "g-length"),
            fact("cost", "d-cost", "w-cost", "g-cost"),
            fact("vehicles a day", "d-cars", "w-cars", "g-cars"),
            fact("term of Calloway", "d-term", "w-term")),
        findings(),
        List.of(
            new Report.NotCompared(
                place("d-years"),
                "the wait of the mayor and the time of the work may or may not be the same")));
  }

  private List<Finding> findings() {
    String scale = "$24 million is a tenth of $240 million: a factor of ten with the same digits.";
    String date = "15 March 2026 is a Sunday; Saturday before 14 March 2026 is that day itself.";
    return List.of(
        clash("d-cost", "w-cost", "scale", scale, 0.97, "$240 million"),
        clash("d-cost", "g-cost", "scale", scale, 0.97, "$240 million"),
        clash("d-opened", "w-opened", "date", date, 0.91, "on 14 March"),
        clash("d-opened", "g-opened", "date", "15 March is not 14 March.", 0.93, "on 14 March"),
        new Finding(
            Verdict.CONTRADICTS,
            "rank",
            "rank",
            place("d-term"),
            place("w-term"),
            "The second term and the third term cannot both be the present one.",
            0.88,
            null),
        new Finding(
            Verdict.UNSUPPORTED,
            "unsupported",
            "unsupported",
            place("d-cafes"),
            null,
            "No figure of the evidence is about cafés.",
            0.7,
            null),
        drift("d-cars", "w-cars", "hedged", "More than 18,000 leaves out part of about 18,000."),
        drift("d-cars", "g-cars", "bound", "18,400 is one of the values above 18,000."),
        drift("w-cars", "g-cars", "hedged", "About 18,000 may stand for 18,400."),
        agree("d-length", "w-length", "1,320 metres are 1.32 kilometres."),
        agree("d-length", "g-length", "The same length."),
        agree("w-length", "g-length", "1.32 kilometres are 1,320 metres."),
        agree("w-cost", "g-cost", "The same sum."),
        agree("w-opened", "g-opened", "The Saturday is 14 March 2026."));
  }

  private Finding clash(String a, String b, String rule, String why, double sure, String better) {
    Suggestion suggestion = new Suggestion(place(a).span(), better);
    return new Finding(Verdict.CONTRADICTS, rule, rule, place(a), place(b), why, sure, suggestion);
  }

  private Finding drift(String a, String b, String rule, String why) {
    return new Finding(
        Verdict.DRIFTS, rule, rule, place(a), place(b), why, 0.8, null, DriftDirection.LESS);
  }

  private Finding agree(String a, String b, String why) {
    return new Finding(Verdict.AGREES, "same", "same-value", place(a), place(b), why, 0.95, null);
  }

  private void money(String key, Source source, String quote, String value) {
    quantity(key, source, quote, Kind.MONEY, value, Bound.EXACT, Unit.currency("USD"), "cost");
  }

  private void vehicles(String key, Source source, String quote, String value, Bound bound) {
    Unit unit = Unit.counted("vehicle");
    quantity(key, source, quote, Kind.COUNT, value, bound, unit, "vehicles a day");
  }

  private void ordinal(String key, Source source, String quote, String value) {
    quantity(key, source, quote, Kind.ORDINAL, value, Bound.EXACT, Unit.counted("term"), "term");
  }

  private void quantity(
      String key,
      Source source,
      String quote,
      Kind kind,
      String value,
      Bound bound,
      Unit unit,
      String subject) {
    Quantity quantity = Quantity.of(new BigDecimal(value), bound, unit, Precision.WHOLE);
    add(key, source, quote, kind, quantity, null, subject);
  }

  private void duration(String key, Source source, String quote, String value, Unit unit) {
    String letter = unit.symbol().equals("year") ? "Y" : "M";
    Quantity quantity = Quantity.of(new BigDecimal(value), Bound.EXACT, unit, Precision.WHOLE);
    Timex3 timex = new Timex3("DURATION", "P" + value + letter, null);
    add(key, source, quote, Kind.DURATION, quantity, timex, "");
  }

  private void day(String key, Source source, String quote, String day, String subject) {
    LocalDate from = LocalDate.parse(day);
    CalendarTime time = new CalendarTime(day, from, from.plusDays(1), null);
    add(key, source, quote, Kind.DATE, time, new Timex3("DATE", day, null), subject);
  }

  private void add(
      String key,
      Source source,
      String quote,
      Kind kind,
      Value value,
      Timex3 timex,
      String subject) {
    int start = source.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException("quote must stand in " + source.id() + ": " + quote);
    }
    Span span = new Span(start, start + quote.length());
    Mention mention = new Mention(span, span, kind, value, timex, false);
    claims.put(
        key,
        new Claim(source.id(), mention, quote, context(sentence(source.text(), span), subject)));
  }

  /** A context that tells no more than the sentence and the subject. */
  static Context context(Span sentence, String subject) {
    return new Context(
        sentence,
        0,
        false,
        subject,
        subject,
        Map.of(),
        Map.of(),
        List.of(),
        "",
        Direction.NONE,
        Role.LEVEL,
        Stance.ASSERTED,
        false,
        List.of(),
        false,
        Sides.NONE);
  }

  private static Span sentence(String text, Span span) {
    int line = text.lastIndexOf("\n", span.start()) + 1;
    int stop = text.lastIndexOf(". ", span.start());
    int end = Math.min(end(text.indexOf("\n", span.end())), end(text.indexOf(". ", span.end())));
    return new Span(Math.max(line, stop < 0 ? 0 : stop + 2), Math.min(text.length(), end + 1));
  }

  private static int end(int found) {
    return found < 0 ? Integer.MAX_VALUE - 1 : found;
  }

  private Reading reading(Source source, List<Span> furniture, List<Note> notes) {
    List<Claim> own = new ArrayList<>();
    claims.values().stream().filter(c -> c.source().equals(source.id())).forEach(own::add);
    own.sort((x, y) -> x.span().compareTo(y.span()));
    return new Reading(source, own, furniture, notes);
  }

  private Fact fact(String label, String... keys) {
    return new Fact(label, List.of(keys).stream().map(claims::get).toList());
  }

  private Place place(String key) {
    Claim claim = claims.get(key);
    return new Place(claim.source(), claim.span(), claim.quote());
  }
}
