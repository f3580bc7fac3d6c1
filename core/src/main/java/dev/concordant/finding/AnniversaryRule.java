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

  private static final Set<String> JUBILEES = Set.of("anniversary", "birthday", "jubilee");

  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

  /** What may stand between an anniversary and the year in which it falls. */
  private static final Set<String> FALLS = Set.of("in", "this", "year", ",");

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
        AuditExample.clash("The mill opened in 1956 and marks its 60th birthday in 2026."),
        AuditExample.clash("The mill, founded in 1901, celebrates its 150th anniversary.")
            .on("2026-04-02"),
        AuditExample.clash(
                "The town is marking the 80th anniversary of the mill. The mill was built in 1926.")
            .on("2026-04-02"),
        AuditExample.fine("The mill opened in 1956 and marks its 70th birthday in 2026."),
        AuditExample.fine("The mill, founded in 1901, marks the 80th anniversary of a fire.")
            .on("2026-04-02"),
        AuditExample.fine("The town is marking the 50th anniversary of the pact signed in 1976.")
            .on("2026-04-02"),
        AuditExample.fine(
                "In 2016 the town celebrated the 40th anniversary of the pact signed in 1976.")
            .on("2026-04-02"));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    Integer since = since(text);
    List<Slip> slips = new ArrayList<>();
    List<List<Claim>> sentences = text.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<Claim> dates = AuditText.of(sentences.get(s), Set.of(Kind.DATE, Kind.TIME));
      for (Claim rank : AuditText.of(sentences.get(s), Set.of(Kind.ORDINAL))) {
        if (!JUBILEES.contains(rank.unit()) || !Interval.isPoint(AuditText.quantity(rank))) {
          continue;
        }
        List<Claim> next = s + 1 < sentences.size() ? sentences.get(s + 1) : List.of();
        Slip slip = slip(text, rank, dates, next, since);
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  /** The last year that the text says something has been so since. */
  private static @Nullable Integer since(AuditText text) {
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
    return since;
  }

  private static @Nullable Slip slip(
      AuditText text, Claim rank, List<Claim> dates, List<Claim> next, @Nullable Integer since) {
    Claim told = dates.size() == 2 ? told(text, rank, dates) : null;
    List<Claim> others =
        dates.stream()
            .filter(d -> !d.equals(told) && !Set.of("this year", "This year").contains(d.quote()))
            .toList();
    Claim event = others.size() == 1 ? others.get(0) : null;
    if (others.isEmpty()) {
      List<Claim> behind = AuditText.of(next, Set.of(Kind.DATE, Kind.TIME));
      event = behind.size() == 1 && isOfSame(text, rank, behind.get(0)) ? behind.get(0) : null;
    } else if (event != null && !isEvent(text, rank, event)) {
      return null;
    }
    boolean dated = told != null && event != null;
    return event == null
            || AuditText.time(event).from() == null
            || AuditText.time(event).relation() != null
            || !(dated || text.holds(rank.context().sentence(), PRESENT))
        ? null
        : checked(text, rank, event, dated ? told : null, since);
  }

  // "its 60th birthday in 2026": when it falls, as the text tells
  private static @Nullable Claim told(AuditText text, Claim rank, List<Claim> dates) {
    for (Claim date : dates) {
      if (date.span().start() > rank.span().end()
          && AuditText.isYear(date)
          && FALLS.containsAll(withoutNoun(text.between(rank, date)))) {
        return date;
      }
    }
    return null;
  }

  private static List<String> withoutNoun(List<String> gap) {
    return gap.stream().filter(w -> !JUBILEES.contains(w)).toList();
  }

  private static boolean isEvent(AuditText text, Claim rank, Claim date) {
    if (date.span().start() > rank.span().end()) {
      List<String> gap = text.between(rank, date);
      return !gap.contains(";") && gap.stream().anyMatch(EVENTS::contains);
    }
    // "founded in 1901, the club celebrates its 150th anniversary", but not that of a fire
    int verb = text.before(date) - 1;
    return EVENTS.contains(text.word(verb))
        && OWNERS.contains(text.wordBefore(rank))
        && !text.word(text.afterNoun(rank)).equals("of")
        && !text.word(text.after(rank)).equals("of")
        && !text.word(text.after(rank) + 1).equals("of")
        && !text.between(date, rank).contains(";");
  }

  // "the 150th anniversary of the lighthouse. The lighthouse was built in 1865."
  private static boolean isOfSame(AuditText text, Claim rank, Claim date) {
    int of = text.after(rank);
    of += JUBILEES.contains(text.word(of)) ? 1 : 0;
    int event = text.before(date) - 1;
    return text.word(of).equals("of")
        && text.word(of + 1).equals("the")
        && !text.isBefore(of + 3, rank.context().sentence().end() - 1)
        && EVENTS.contains(text.word(event))
        && text.word(event - 2).equals(text.word(of + 2))
        && text.word(event - 3).equals("the")
        && text.tokens().at(date.context().sentence().start()) == event - 3;
  }

  private static @Nullable Slip checked(
      AuditText text, Claim rank, Claim event, @Nullable Claim told, @Nullable Integer since) {
    CalendarTime time = AuditText.time(event);
    LocalDate from = time.from();
    if (from == null) {
      return null;
    }
    long falls = from.getYear() + (long) Interval.number(AuditText.quantity(rank));
    LocalDate published = text.published();
    boolean fits;
    String now;
    if (told != null) {
      fits = Math.abs(falls - Integer.parseInt(told.quote())) <= 1;
      now = "the text tells of " + told.quote();
    } else if (published != null) {
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
            event,
            rank.quote()
                + (rank.quote().contains(" ") ? "" : " " + rank.unit())
                + " of "
                + time.text()
                + " fell in "
                + falls
                + ", "
                + now);
  }
}
