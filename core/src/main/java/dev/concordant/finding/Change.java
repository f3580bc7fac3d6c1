package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.lexicon.Cue;
import dev.concordant.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change told with its start, its end and, where given, its size: "rose 18%, from $121 million to
 * $148 million". The three stand next to each other, with nothing between but dates and the words
 * of a comparison.
 *
 * @param size by how much, or null where only the ends are told
 * @param from the start
 * @param to the end
 */
record Change(@Nullable Claim size, Claim from, Claim to) {

  /** What may stand between the figures of one change. */
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "(",
          ")",
          "-",
          "from",
          "to",
          "by",
          "of",
          "a",
          "an",
          "the",
          "or",
          "in",
          "at",
          "for",
          "up",
          "down",
          "and",
          "only",
          "just",
          "compared",
          "with",
          "against",
          "same",
          "period",
          "quarter",
          "year",
          "month",
          "before",
          "earlier",
          "previous",
          "last",
          "rise",
          "fall",
          "increase",
          "decrease",
          "gain",
          "drop",
          "decline",
          "jump",
          "growth",
          "reduction",
          "on");

  /** A percentage that is one of these is no size of a change. */
  private static final Set<String> RATES =
      Set.of(
          "of", "a", "per", "annually", "yearly", "each", "every", "compound", "point", "points");

  /** The changes a sentence tells. */
  static List<Change> in(AuditText text, List<Claim> sentence) {
    List<Claim> amounts = AuditText.amounts(sentence);
    List<Change> found = new ArrayList<>();
    for (int i = 0; i + 2 < amounts.size(); i++) {
      Change change =
          of(text, sentence, List.of(amounts.get(i), amounts.get(i + 1), amounts.get(i + 2)));
      if (change != null) {
        found.add(change);
      }
    }
    return found;
  }

  private static @Nullable Change of(AuditText text, List<Claim> sentence, List<Claim> three) {
    List<String> first = text.between(three.get(0), three.get(1), sentence);
    List<String> second = text.between(three.get(1), three.get(2), sentence);
    if (!JOINTS.containsAll(first) || !JOINTS.containsAll(second)) {
      return null;
    }
    int from = -1;
    int to = -1;
    for (int i = 0; i < 3; i++) {
      String before = text.wordBefore(three.get(i));
      if (before.equals("from")) {
        from = from < 0 ? i : 9;
      } else if (before.equals("to")) {
        to = to < 0 ? i : 9;
      }
    }
    if (from < 0 || from > 2 || to > 2) {
      return null;
    }
    if (to < 0) {
      // "$148 million, up 22% from $121 million": the first is the end
      int size = 1;
      Cue.Type moved = text.cue(text.before(three.get(size)));
      if (from != 2 || first.contains("and") || !isMove(moved)) {
        return null;
      }
      to = 0;
    }
    int size = 3 - from - to;
    if (from == to || size < 0 || size > 2 || !AuditText.sameUnit(three.get(from), three.get(to))) {
      return null;
    }
    boolean listed = first.contains("and") || second.contains("and");
    if (listed || !isSize(text, three.get(size), three.get(to))) {
      return null;
    }
    return new Change(three.get(size), three.get(from), three.get(to));
  }

  private static boolean isSize(AuditText text, Claim size, Claim to) {
    Unit unit = size.value() instanceof dev.concordant.value.Quantity q ? q.unit() : Unit.NONE;
    if (unit.per() != null || !Interval.isPoint(AuditText.quantity(size))) {
      return false;
    }
    return switch (size.kind()) {
      case PERCENT -> unit.symbol().equals("%") && !RATES.contains(text.wordAfter(size));
      case PERCENTAGE_POINTS -> true;
      default -> AuditText.sameUnit(size, to) && isBy(text, size);
    };
  }

  /** "by 40", "up 40", "an increase of 40": not "40, up from 30 to 35". */
  private static boolean isBy(AuditText text, Claim size) {
    int before = text.before(size);
    return text.word(before).equals("by")
        || isMove(text.cue(before))
        || (text.word(before).equals("of") && isMove(text.cue(before - 1)));
  }

  static boolean isMove(Cue.@Nullable Type cue) {
    return cue == Cue.Type.UP || cue == Cue.Type.DOWN;
  }

  /** From the start to the end, in the words of the text. */
  String ends() {
    return from.quote() + " to " + to.quote();
  }
}
