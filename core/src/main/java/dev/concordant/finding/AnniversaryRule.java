package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An anniversary falls its number of years after the event. */
final class AnniversaryRule implements AuditRule {

  private static final Set<String> EVENTS =
      Set.of(
          "signed",
          "founded",
          "founding",
          "established",
          "concluded",
          "opened",
          "born",
          "launched",
          "began",
          "begun",
          "ratified",
          "formed",
          "created",
          "built");

  private static final Set<String> PRESENT =
      Set.of(
          "have",
          "has",
          "is",
          "are",
          "marks",
          "mark",
          "celebrates",
          "celebrate",
          "today",
          "marking",
          "celebrating",
          "commemorates");

  @Override
  public String id() {
    return "anniversary";
  }

  @Override
  public String why() {
    return "An anniversary falls its number of years after the event.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The town is marking the 40th anniversary of the pact signed in 1976.")
            .on("2026-04-02"),
        AuditExample.clash(
            "The guild has celebrated the 30th anniversary of its charter, which was signed in"
                + " 1980. Its master has been in office since 2021."),
        AuditExample.fine("The town is marking the 50th anniversary of the pact signed in 1976.")
            .on("2026-04-02"),
        AuditExample.fine(
                "In 2016 the town celebrated the 40th anniversary of the pact signed in 1976.")
            .on("2026-04-02"));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    Integer since = null;
    for (List<Claim> sentence : text.sentences()) {
      for (Claim claim : sentence) {
        if (claim.value() instanceof CalendarTime t
            && t.relation() == Relation.SINCE
            && t.from() != null) {
          since = Math.max(since == null ? 0 : since, t.from().getYear());
        }
      }
    }
    for (List<Claim> sentence : text.sentences()) {
      List<Claim> dates = AuditText.of(sentence, Set.of(Kind.DATE, Kind.TIME));
      List<Claim> ranks = AuditText.of(sentence, Set.of(Kind.ORDINAL));
      for (Claim rank : ranks) {
        for (Claim date : dates) {
          Slip slip = dates.size() == 1 ? slip(text, rank, date, since) : null;
          if (slip != null) {
            slips.add(slip);
          }
        }
      }
    }
    return slips;
  }

  private static @Nullable Slip slip(
      AuditText text, Claim rank, Claim date, @Nullable Integer since) {
    CalendarTime event = AuditText.time(date);
    if (!rank.unit().equals("anniversary")
        || event.from() == null
        || event.relation() != null
        || date.span().start() < rank.span().end()
        || !Interval.isPoint(AuditText.quantity(rank))) {
      return null;
    }
    List<String> gap = text.between(rank, date);
    if (gap.contains(";") || gap.stream().noneMatch(EVENTS::contains)) {
      return null;
    }
    if (!text.holds(rank.context().sentence(), PRESENT)) {
      return null;
    }
    long falls = event.from().getYear() + (long) Interval.number(AuditText.quantity(rank));
    LocalDate published = text.published();
    boolean fits;
    String now;
    if (published != null) {
      // a jubilee year may begin before or run on after
      fits = Math.abs(falls - published.getYear()) <= 1;
      now = "the text is of " + published.getYear();
    } else if (since != null) {
      // the present of the text lies after what has been so since a year
      fits = falls + 1 >= since;
      now = "the text tells of " + since;
    } else {
      return null;
    }
    return fits
        ? null
        : text.slip(
            "anniversary",
            rank,
            date,
            rank.quote() + " of " + event.text() + " fell in " + falls + ", " + now);
  }
}
