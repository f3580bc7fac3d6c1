package dev.concordant.report;

import dev.concordant.alignment.Fact;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Place;
import dev.concordant.finding.Suggestion;
import dev.concordant.finding.Verdict;
import dev.concordant.mention.Mention;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.util.List;

/** A report in which every string that comes from outside tries to get out of its place. */
final class HostileReport {
  static final String MARKUP =
      "</div></style><script>window.owned = 1</script><img src=x onerror=\"window.owned=1\">"
          + "' onclick='window.owned=1' \" onclick=\"window.owned=1\" <!-- ]]> &lt; &#60;"
          + "\u001b[31m \ud800 \u0000 \u202e \u2028 <b>bold</b><base href=//example.org>\r\n";

  private static final String FIGURE = "7<b>&\"'";

  private HostileReport() {}

  static Report create() {
    Claim first = claim("<b>a</b>\"'&");
    Claim second = claim("b\"><script>window.owned=1</script>");
    Place a = new Place(first.source(), first.span(), first.quote());
    Place b = new Place(second.source(), second.span(), second.quote());
    Finding finding =
        new Finding(
            Verdict.CONTRADICTS,
            MARKUP,
            MARKUP,
            a,
            b,
            MARKUP,
            0.5,
            new Suggestion(first.span(), MARKUP));
    return new Report(
        List.of(reading(first), reading(second)),
        List.of(new Fact(MARKUP, List.of(first, second))),
        List.of(finding),
        List.of(new Report.NotCompared(a, MARKUP)));
  }

  private static Reading reading(Claim claim) {
    Source source = Source.of(claim.source(), MARKUP + FIGURE + MARKUP);
    Span furniture = new Span(MARKUP.length() + FIGURE.length() + 3, source.text().length());
    Note note = new Note(claim.source(), claim.span(), MARKUP);
    return new Reading(source, List.of(claim), List.of(furniture), List.of(note));
  }

  private static Claim claim(String id) {
    Span span = new Span(MARKUP.length(), MARKUP.length() + FIGURE.length());
    Unit unit = Unit.counted("<script>");
    BigDecimal value = new BigDecimal(id.length());
    Quantity quantity = Quantity.of(value, Bound.EXACT, unit, Precision.WHOLE);
    Mention mention = new Mention(span, span, Kind.COUNT, quantity, null, false);
    Span sentence = new Span(0, MARKUP.length() * 2 + FIGURE.length());
    Context context = SampleReport.context(sentence, MARKUP);
    return new Claim(id, mention, FIGURE, context);
  }
}
