package dev.concordant.finding;

import dev.concordant.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole that is split into its parts is their sum. */
final class PartsTotalRule implements AuditRule {

  private static final Set<String> SPLITS =
      Set.of(
          "split",
          "divided",
          "comprising",
          "comprised",
          "comprise",
          "comprises",
          "consisting",
          "consists",
          "composed",
          "made");

  private static final Set<String> WHOLE = Set.of("all", "total", "altogether");

  /** What comes last after these is what the parts before it leave. */
  private static final Set<String> REST = Set.of("remaining", "other", "rest", "remainder");

  /** Signs that open a list of parts. */
  private static final Set<String> OPENERS = Set.of(":", "-", "(");

  /** A list with one of these does not tell the whole, or counts some twice. */
  private static final Set<String> OPEN =
      Set.of("including", "among", "such", "others", "mostly", "mainly", "both", "also", ";", "or");

  /** A figure after one of these is no part. */
  private static final Set<String> NO_PART =
      Set.of("up", "down", "from", "than", "by", "per", "each", "least", "half");

  /** What may be true of one thing twice: "60 had fever and 70 had a cough". */
  private static final Set<String> SHARED = Set.of("had", "have", "has", "said", "also", "say");

  /** How many words may stand between a whole and the colon or dash that opens its parts. */
  private static final int NEAR = 10;

  /** A longer list is a table. */
  private static final int MOST_PARTS = 12;

  /** A list of things of other names is one of parts where it makes up most of the whole. */
  private static final Interval MOST = new Interval(0.6, 2);

  @Override
  public String id() {
    return "parts-total";
  }

  @Override
  public String why() {
    return "A whole that is split into its parts is their sum.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash(
            "Spending of $8.4bn was split between roads ($4.1bn), rail ($2.2bn) and ports"
                + " ($1.3bn)."),
        AuditExample.clash("They hired 320 people in all: 210 in Lund and 140 in Malmo."),
        AuditExample.clash(
            "The panel makes 12 proposals: four on rail, three on roads and six on ports."),
        AuditExample.clash(
            "Of the 650 jobs to go, 480 are in Lund and the remaining 180 in Malmo."),
        AuditExample.clash("He won $60,000 and a bonus of $25,000, or $95,000 in all."),
        AuditExample.fine(
            "Spending of $8.4bn was split between roads ($4.1bn), rail ($2.9bn) and ports"
                + " ($1.3bn)."),
        AuditExample.clash("Of the $1.7bn, $900m goes to roads, $700m to rail and $300m to ports."),
        AuditExample.fine("Of the $1.7bn, $700m goes to roads, $500m to rail and $300m to ports."),
        AuditExample.clash("The team has 46 nurses, 29 women and 15 men."),
        AuditExample.clash("He made 31 saves, 12 in the first half and 21 in the second."),
        AuditExample.clash("The panel's 17 members comprise nine men and six women."),
        AuditExample.clash("Nine men and six women make up the 17-member panel."),
        AuditExample.fine("The team has 46 nurses, 29 women and 17 men."),
        AuditExample.fine("The team has 46 nurses, 12 doctors and 15 beds."),
        AuditExample.fine(
            "Of the 90 guests, 50 came from abroad, 60 came by train and 20 on foot."),
        AuditExample.fine("They hired 320 people: 90 in Lund and 80 in Malmo."),
        AuditExample.fine("The panel makes 12 proposals on 212 pages and in three languages."),
        AuditExample.fine("He won $60,000 and a bonus of $25,000, or $85,000 in all."),
        AuditExample.fine(
            "Spending of $8.4bn was split between many, including roads ($4.1bn) and rail"
                + " ($2.2bn)."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    slips.addAll(text.lookAtAmounts((amounts, i) -> wholeFirst(text, amounts, i)));
    slips.addAll(text.lookAtAmounts((amounts, i) -> wholeLast(text, amounts, i)));
    return slips;
  }

  // "1,870 [935], of whom": the figure in brackets is that of another year
  private static boolean isAside(AuditText text, Claim whole) {
    return Set.of("]", ")").contains(text.wordAfter(whole));
  }

  /** How a text ties a whole to the parts behind it. */
  private enum Tie {
    /** In words: "split between", "in all:". */
    TOLD,
    /** By a colon, a dash or a parenthesis. */
    SIGN,
    /** "of the 650 jobs", "650, of whom": all of them only if a rest is told. */
    OF,
    /** "36 members, 19 women and 15 men": a part of each, if they exclude each other. */
    BESIDE
  }

  private static @Nullable Tie tie(AuditText text, Claim whole, Claim part) {
    List<String> gap = text.between(whole, part);
    if (gap.contains("made") && gap.contains("up")) {
      return Tie.TOLD;
    }
    if (gap.stream().anyMatch(OPEN::contains) || gap.contains("\u2026")) {
      return null;
    }
    if (gap.stream().anyMatch(SPLITS::contains) && !gap.contains("made")) {
      return Tie.TOLD;
    }
    if (gap.stream().anyMatch(WHOLE::contains) && gap.contains(":")) {
      return Tie.TOLD;
    }
    String last = gap.isEmpty() ? "" : gap.get(gap.size() - 1);
    boolean clause = !last.equals(":") && gap.contains(",");
    if (OPENERS.contains(last) && gap.size() <= NEAR && !clause) {
      return Tie.SIGN;
    }
    int of = text.before(whole);
    boolean before = text.word(of).equals("the") && text.word(of - 1).equals("of");
    int comma = gap.indexOf(",");
    boolean after = comma >= 0 && isOfWhich(gap.subList(comma + 1, gap.size()));
    // "a dozen proposals, four of which"
    int behind = text.after(part);
    boolean each =
        last.equals(",")
            && gap.size() <= NEAR
            && isOfWhich(List.of(text.word(behind), text.word(behind + 1)));
    if ((before && comma >= 0) || after || each) {
      return Tie.OF;
    }
    return comma >= 0 && comma == gap.size() - 1 && comma <= 4 ? Tie.BESIDE : null;
  }

  private static boolean isOfWhich(List<String> words) {
    return words.size() >= 2
        && words.get(0).equals("of")
        && (words.get(1).equals("whom") || words.get(1).equals("which"));
  }

  private static @Nullable Slip wholeFirst(AuditText text, List<Claim> amounts, int at) {
    if (at + 2 >= amounts.size()) {
      return null;
    }
    Claim whole = amounts.get(at);
    Tie tie = tie(text, whole, amounts.get(at + 1));
    if (tie == null || !AuditText.isPoint(whole) || isAside(text, whole)) {
      return null;
    }
    List<Claim> parts = new ArrayList<>();
    boolean closed = false;
    boolean rest = false;
    int next = at + 1;
    int end = Math.min(amounts.size(), next + MOST_PARTS);
    for (; next < end && !closed; next++) {
      Claim part = amounts.get(next);
      if (!isPartOf(whole, part) || NO_PART.contains(text.wordBefore(part))) {
        return null;
      }
      if (!parts.isEmpty()) {
        List<String> gap = text.between(amounts.get(next - 1), part);
        rest = gap.stream().anyMatch(REST::contains);
        if (gap.stream().anyMatch(OPEN::contains) || (!rest && gap.contains("which"))) {
          return null;
        }
        boolean comma = gap.contains(",");
        closed = gap.contains("and") || rest || (tie == Tie.SIGN && isClosing(text, part));
        if (!closed && !comma) {
          return null;
        }
      }
      parts.add(part);
    }
    return closed && parts.size() >= 2 && !continues(text, amounts, next)
        ? checked(text, whole, parts, rest ? Tie.TOLD : tie)
        : null;
  }

  private static @Nullable Slip checked(AuditText text, Claim whole, List<Claim> parts, Tie tie) {
    boolean all =
        switch (tie) {
          case TOLD -> true;
          case SIGN -> isPlausible(whole, parts);
          case OF -> exceeds(text, whole, parts) && areApart(text, parts);
          case BESIDE -> Portions.areAll(text, parts);
        };
    return all ? checked(text, whole, parts) : null;
  }

  // "50 came from the north and 60 by train": some may be both
  private static boolean areApart(AuditText text, List<Claim> parts) {
    return Portions.areParallel(text, parts) || Portions.excludeEachOther(text, parts);
  }

  // parts may leave a rest untold, but not make up more than the whole
  private static boolean exceeds(AuditText text, Claim whole, List<Claim> parts) {
    Interval sum = new Interval(0, 0);
    for (int i = 0; i < parts.size(); i++) {
      sum = sum.plus(Interval.written(AuditText.quantity(parts.get(i))));
      if (i > 0
          && text.between(parts.get(i - 1), parts.get(i)).stream().anyMatch(SHARED::contains)) {
        return false;
      }
    }
    return Interval.written(AuditText.quantity(whole)).isBelow(sum);
  }

  // a bare number is no whole of kilograms
  private static boolean isPartOf(Claim whole, Claim part) {
    return AuditText.sameUnit(whole, part)
        || (!whole.unit().isEmpty() && AuditText.alike(whole, part));
  }

  /** "(280p cash, 140p stock)" */
  private static boolean isClosing(AuditText text, Claim part) {
    int after = text.after(part);
    return text.word(after).equals(")") || text.word(after + 1).equals(")");
  }

  private static boolean isPlausible(Claim whole, List<Claim> parts) {
    double sum = 0;
    for (Claim part : parts) {
      sum += AuditText.number(part);
    }
    double share = sum / AuditText.number(whole);
    return MOST.meets(new Interval(share, share));
  }

  // "$60,000 and a bonus of $25,000, or $85,000 in all"
  private static @Nullable Slip wholeLast(AuditText text, List<Claim> amounts, int at) {
    if (at + 2 >= amounts.size()) {
      return null;
    }
    List<Claim> parts = new ArrayList<>(List.of(amounts.get(at)));
    boolean joined = false;
    for (int next = at + 1; next < amounts.size(); next++) {
      Claim claim = amounts.get(next);
      List<String> gap = text.between(amounts.get(next - 1), claim);
      if (!AuditText.alike(amounts.get(at), claim) || gap.contains("\u2026")) {
        return null;
      }
      joined |= gap.contains("added");
      if (parts.size() >= 2 && joined && isTotal(text, claim, gap)) {
        return begins(text, amounts, at) ? checked(text, claim, parts) : null;
      }
      if (joined || parts.size() > MOST_PARTS || !isPart(gap)) {
        return null;
      }
      joined = gap.contains("and") || gap.contains("plus") || gap.contains("added");
      parts.add(claim);
    }
    return null;
  }

  // "60,000, including a car of 10,000 and a watch of 25,000, or": the total is of more
  private static boolean begins(AuditText text, List<Claim> amounts, int at) {
    if (at == 0) {
      return true;
    }
    Claim before = amounts.get(at - 1);
    List<String> gap = text.between(before, amounts.get(at));
    boolean open = gap.stream().anyMatch(OPEN::contains);
    return !isPart(gap) && !(open && AuditText.alike(before, amounts.get(at)));
  }

  private static boolean isPart(List<String> gap) {
    return (gap.contains(",") || gap.contains("and") || gap.contains("plus"))
        && gap.stream().noneMatch(w -> OPEN.contains(w) || NO_PART.contains(w))
        && gap.stream().noneMatch(REST::contains);
  }

  private static boolean isTotal(AuditText text, Claim claim, List<String> gap) {
    int after = text.after(claim);
    boolean behind =
        (text.word(after).equals("in") && WHOLE.contains(text.word(after + 1)))
            || text.word(after).equals("altogether");
    int size = gap.size();
    boolean before =
        size >= 3
            && gap.get(size - 1).equals("of")
            && gap.get(size - 2).equals("total")
            && gap.subList(gap.lastIndexOf(",") + 1, size - 2).stream()
                .allMatch(Set.of("a", "-", "for", "or", "making", "(")::contains);
    // "seven men and six women make up the 12-member jury"
    before |=
        size >= 3
            && gap.get(size - 1).equals("the")
            && gap.get(size - 2).equals("up")
            && Set.of("make", "makes", "made").contains(gap.get(size - 3));
    boolean light = gap.stream().allMatch(LIGHT::contains);
    return before || (behind && light);
  }

  /** What may stand between the last part and its total. */
  private static final Set<String> LIGHT =
      Set.of(",", "-", "for", "or", "(", "was", "were", "added", "making", "makes", "=");

  private static @Nullable Slip checked(AuditText text, Claim whole, List<Claim> parts) {
    Interval sum = new Interval(0, 0);
    List<String> quotes = new ArrayList<>();
    for (Claim part : parts) {
      sum = sum.plus(Interval.written(AuditText.quantity(part)));
      quotes.add(part.quote());
    }
    if (Interval.written(AuditText.quantity(whole)).meets(sum)
        || AuditText.quantity(parts.get(0)).unit().per() != null) {
      return null;
    }
    return text.slip(
        "parts-total",
        whole,
        parts.get(parts.size() - 1),
        String.join(" + ", quotes)
            + " is "
            + Interval.told((sum.low() + sum.high()) / 2)
            + ", the text says "
            + whole.quote());
  }

  /** Whether the list may go on after its "and": with another figure, or with a rest. */
  private static boolean continues(AuditText text, List<Claim> amounts, int next) {
    Claim last = amounts.get(next - 1);
    if (next < amounts.size()) {
      Claim after = amounts.get(next);
      if (after.kind() == last.kind()
          && text.between(last, after).stream()
              .noneMatch(w -> w.equals("while") || w.equals("whereas"))) {
        return true;
      }
    }
    int from = text.after(last);
    int end = last.context().sentence().end();
    for (int t = from; t < from + 12 && t < text.tokens().size(); t++) {
      if (text.tokens().start(t) >= end) {
        return false;
      }
      if (REST.contains(text.word(t)) || text.word(t).equals("others")) {
        return true;
      }
    }
    return false;
  }
}
