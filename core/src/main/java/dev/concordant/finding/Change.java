package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change told with its start, its end and its size: "rose 18%, from $121 million to $148
 * million". The three stand next to each other, with nothing between but dates and the words of a
 * comparison.
 *
 * @param size by how much
 * @param from the start
 * @param to the end
 */
record Change(Claim size, Claim from, Claim to) {

  /** What may stand between the figures of one change, besides dates and the words for a change. */
  private static final Set<String> JOINTS =
      Set.of(
          ",",
          "(",
          ")",
          "[",
          "]",
          "-",
          ":",
          ";",
          "or",
          "from",
          "to",
          "by",
          "of",
          "a",
          "an",
          "the",
          "in",
          "at",
          "for",
          "and",
          "only",
          "just",
          "compared",
          "relative",
          "comparison",
          "with",
          "against",
          "versus",
          "same",
          "period",
          "quarter",
          "year",
          "month",
          "week",
          "before",
          "earlier",
          "previous",
          "prior",
          "last",
          "change",
          "difference",
          "on",
          "is",
          "was",
          "that",
          "this",
          "which",
          "i.e.",
          "up",
          "down",
          "after",
          "than",
          "more",
          "fewer",
          "less",
          "representing",
          "marking",
          "makes",
          "corresponds",
          "equivalent",
          "over",
          "already",
          "even",
          "still",
          "it",
          "its",
          "per",
          "cent",
          "when",
          "there",
          "were",
          "had",
          "been");

  /** A percentage that is one of these is no size of a change. */
  private static final Set<String> RATES =
      Set.of(
          "of", "a", "per", "annually", "yearly", "each", "every", "compound", "point", "points");

  /** Words before the start of a change, apart from "from". */
  private static final Set<String> BEFORE = Set.of("from", "against", "versus", "vs", "after");

  /** "compared with", "relative to". */
  private static final Set<String> COMPARED = Set.of("compared", "relative", "comparison");

  private static final Set<String> SIZES =
      Set.of(
          "change",
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "difference",
          "below",
          "above",
          "under");

  private static final Set<String> BEFORES = Set.of("last", "previous", "the");

  /** "25% below the average of 90 mm": what the figure is measured by follows. */
  private static final Set<String> ASIDE = Set.of("below", "above", "under");

  /** How many words "more than" and its complement may take. */
  private static final int LONG = 8;

  /** The change that the amounts of a sentence tell from one of them on, or null. */
  static @Nullable Change at(AuditText text, List<Claim> amounts, int i) {
    if (i + 2 >= amounts.size()) {
      return null;
    }
    List<Claim> three = amounts.subList(i, i + 3);
    if (!isJoined(text, three.get(0), three.get(1))
        || !isJoined(text, three.get(1), three.get(2))) {
      return null;
    }
    int from = -1;
    int to = -1;
    for (int k = 0; k < 3; k++) {
      if (isStart(text, three, k)) {
        from = from < 0 ? k : 9;
      } else if (text.wordBefore(three.get(k)).equals("to")) {
        to = to < 0 ? k : 9;
      }
    }
    if (from < 0 || from > 2 || to > 2) {
      return null;
    }
    boolean told = to >= 0;
    if (!told) {
      // "$148 million, up 22% from $121 million": the first is the end
      to = 0;
    }
    int size = 3 - from - to;
    if (from == to
        || size < 0
        || size > 2
        || !AuditText.isOfOneUnit(three.get(from), three.get(to))) {
      return null;
    }
    if (isListed(text, three)
        || !isSize(text, three.get(size), three.get(to), told)
        || (size == 2 && !isToldOf(text, three))) {
      return null;
    }
    return new Change(three.get(size), three.get(from), three.get(to));
  }

  private static boolean isJoined(AuditText text, Claim a, Claim b) {
    if (text.areJoined(a, b, JOINTS)) {
      return true;
    }
    List<String> gap = text.between(a, b);
    if (gap.stream().anyMatch(Set.of(",", "and", ";", "\u2026")::contains)) {
      return false;
    }
    // "from 4.9% of output to 4.5%", "5% more than the budget of"
    boolean runs = gap.size() <= 4 && text.wordBefore(a).equals("from") && last(gap).equals("to");
    return runs || (gap.size() <= LONG && isCompared(gap));
  }

  // "more than the budget of", "below the average of"
  private static boolean isCompared(List<String> gap) {
    return gap.size() >= 2
        && ((gap.get(1).equals("than") && SIZES.contains(gap.get(0)))
            || (ASIDE.contains(gap.get(0)) && gap.get(1).equals("the"))
            // "up 22% on last season's 16,900"
            || (gap.get(0).equals("on") && BEFORES.contains(gap.get(1))));
  }

  private static String last(List<String> gap) {
    return gap.isEmpty() ? "" : gap.get(gap.size() - 1);
  }

  private static boolean isListed(AuditText text, List<Claim> three) {
    return text.between(three.get(0), three.get(1)).contains("and")
        || text.between(three.get(1), three.get(2)).contains("and");
  }

  // "rose to 59,500 from 48,000; 7% were": the last figure may be the first of another clause
  private static boolean isToldOf(AuditText text, List<Claim> three) {
    return isBy(text, three.get(2))
        || !Set.of(",", ";").contains(last(text.between(three.get(1), three.get(2))));
  }

  private static boolean isStart(AuditText text, List<Claim> three, int k) {
    int at = text.before(three.get(k));
    String word = text.word(at);
    if (BEFORE.contains(word)) {
      return true;
    }
    if (word.equals("with") || word.equals("to")) {
      return COMPARED.contains(text.word(at - 1));
    }
    if (k == 0) {
      return false;
    }
    List<String> gap = text.between(three.get(k - 1), three.get(k));
    if (isCompared(gap)) {
      return true;
    }
    // "268,400 (2025: 262,000" and "268,400 [262,000]"
    boolean year = word.equals(":") && at > 0 && text.isDated(at - 1);
    return word.equals("[") || (year && text.word(text.after(three.get(k - 1))).equals("("));
  }

  private static boolean isSize(AuditText text, Claim size, Claim to, boolean told) {
    if (!AuditText.isPoint(size) || AuditText.quantity(size).unit().per() != null) {
      return false;
    }
    return switch (size.kind()) {
      case PERCENT, RATIO ->
          isShare(size)
              && !RATES.contains(text.wordAfter(size))
              && (told || isBy(text, size))
              && (size.kind() == Kind.PERCENT || isBy(text, size));
      case PERCENTAGE_POINTS -> true;
      default -> AuditText.sameUnit(size, to) && isBy(text, size);
    };
  }

  /** Whether a claim tells a share of something: "22%", "a third". */
  static boolean isShare(Claim claim) {
    return (claim.kind() == Kind.PERCENT || claim.kind() == Kind.RATIO)
        && AuditText.quantity(claim).unit().dimension().equals("share");
  }

  /** "by 40", "up 40", "an increase of 40", "a 40 rise": not "40, up from 30 to 35". */
  private static boolean isBy(AuditText text, Claim size) {
    int before = text.before(size);
    String word = text.word(before);
    if (word.equals("by") || text.isMove(before) || isNoun(text, before, word)) {
      return true;
    }
    int after = text.after(size);
    return SIZES.contains(text.word(after))
        || (text.isMove(after) && (word.equals("a") || word.equals("an")));
  }

  // "an increase of 40", "change: 40"
  private static boolean isNoun(AuditText text, int before, String word) {
    if (!word.equals("of") && !word.equals(":")) {
      return SIZES.contains(word);
    }
    return text.isMove(before - 1)
        || SIZES.contains(text.word(before - 1))
        || text.word(before - 1).equals("plus");
  }

  /** From the start to the end, in the words of the text. */
  String ends() {
    return from.quote() + " to " + to.quote();
  }
}
