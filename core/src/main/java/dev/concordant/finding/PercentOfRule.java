package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A share in percent is its part of the whole. */
final class PercentOfRule implements AuditRule {

  /** What may stand between a part and its whole: "152 of the 184", "12 out of 30". */
  private static final Set<String> OF = Set.of("of", "the", "out", "all", "its", "their", "some");

  private static final Set<String> RATES = Set.of("rate", "share", "turnout");

  /** A share before one of these is of something else. */
  private static final Set<String> NO_SHARE =
      Set.of("of", "more", "less", "fewer", "higher", "lower", "above", "below");

  /** Words that give the share as another way to tell the part. */
  private static final Set<String> EQUALS =
      Set.of(
          "or", "(", "which", "makes", "is", "equals", "about", "nearly", "some", ",", "-", "i.e.");

  /** Signs that open the working of a share: "58%: 31,200 of the 72,000". */
  private static final Set<String> OPENERS = Set.of("(", ":", "-");

  /** How a text goes on from a whole to the part. */
  private static final Set<String> REST = Set.of(",", "or", "(", "some", "about", "-");

  /** How many words may stand between a whole and the share: "of 184 pupils passed, or". */
  private static final int NEAR = 6;

  @Override
  public String id() {
    return "percent-of";
  }

  @Override
  public String why() {
    return "A share in percent is its part of the whole.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("At the school 152 of 184 pupils (72.6%) passed."),
        AuditExample.clash("Of the 28,500 starters, 26,934, or 84.5 percent, finished."),
        AuditExample.clash("The test found 9.1% (44,424 of 268,400) above the limit."),
        AuditExample.fine("At the school 152 of 184 pupils (82.6%) passed."),
        AuditExample.fine("Of the 28,500 starters, 26,934, or 94.5 percent, finished."),
        AuditExample.clash("Just 46 of the 184 pupils, or one in three, passed."),
        AuditExample.clash("Turnout was 58%: 31,200 of the 72,000 voters came."),
        AuditExample.clash(
            "Some 36,000 of the town's 90,000 people, or 50 percent, are over sixty."),
        AuditExample.clash("It helped 45 patients out of 60, a success rate of 85%."),
        AuditExample.fine("It helped 45 patients out of 60, a success rate of 75%."),
        AuditExample.fine("Just 46 of the 184 pupils, or one in four, passed."),
        AuditExample.fine("Turnout was 43%: 31,200 of the 72,000 voters came."),
        AuditExample.fine("At the school 152 of 184 pupils passed, up 3% from last year."),
        AuditExample.fine("The party won 12 of 30 seats (45% of the vote)."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.lookAtAmounts(
        (amounts, i) ->
            i + 2 < amounts.size()
                ? slip(text, amounts.get(i), amounts.get(i + 1), amounts.get(i + 2))
                : null);
  }

  private static @Nullable Slip slip(AuditText text, Claim a, Claim b, Claim c) {
    List<String> first = text.between(a, b);
    List<String> second = text.between(b, c);
    if (isShare(a) && first.size() == 1 && OPENERS.contains(first.get(0)) && isOf(second)) {
      return checked(text, a, b, c);
    }
    // "nine in ten of the 200 patients, or 180"
    if (isShare(a)
        && isOf(first)
        && REST.containsAll(text.behindNoun(b, c))
        && isLinked(text, c, second)) {
      return checked(text, a, c, b);
    }
    if (!isShare(c) || !tells(text, b, c, second)) {
      return null;
    }
    if (isOf(first) || isOf(text.behindNoun(a, b))) {
      return checked(text, c, a, b);
    }
    // "Of the 184 pupils, 152, or 82.6%"
    int of = text.before(a);
    of = text.word(of).equals("the") ? of - 1 : of;
    boolean whole = text.word(of).equals("of") && first.contains(",") && first.size() <= NEAR;
    return whole ? checked(text, c, b, a) : null;
  }

  private static boolean isShare(Claim claim) {
    return AuditText.isPoint(claim) && Change.isShare(claim);
  }

  // the noun of the whole may stand before the comma
  private static boolean isLinked(AuditText text, Claim part, List<String> gap) {
    return (gap.contains("or") && text.isEndOfClause(part))
        || (gap.contains("(") && text.wordAfter(part).equals(")"));
  }

  private static boolean isOf(List<String> gap) {
    // "36,000 of the town's 90,000"
    int size = gap.size();
    boolean owned =
        size > 2
            && size <= NEAR
            && gap.get(0).equals("of")
            && gap.get(size - 2).equals("'")
            && gap.get(size - 1).equals("s");
    return owned || (gap.contains("of") && OF.containsAll(gap));
  }

  // the share stands directly behind "(" or "or"
  private static boolean tells(AuditText text, Claim before, Claim share, List<String> gap) {
    int last = gap.size() - 1;
    if (last < 0 || gap.size() > NEAR || NO_SHARE.contains(text.wordAfter(share))) {
      return false;
    }
    String word = gap.get(last);
    boolean bracket = word.equals("(") && text.wordAfter(share).equals(")");
    boolean or =
        (word.equals("or") || word.equals("makes") || word.equals("is") && gap.contains("which"))
            && gap.contains(",");
    // "45 of 60, a success rate of 85%"
    boolean rate =
        word.equals("of") && last >= 2 && gap.contains(",") && RATES.contains(gap.get(last - 1));
    return (bracket || or || rate)
        && before.kind() != Kind.PERCENT
        && gap.stream().noneMatch(w -> w.equals("and") || w.equals(";"))
        && (gap.size() <= 3 || rate || EQUALS.contains(word));
  }

  private static @Nullable Slip checked(AuditText text, Claim share, Claim part, Claim whole) {
    if (!AuditText.alike(part, whole)
        || part.kind() == Kind.PERCENT
        || part.kind() == Kind.RATIO
        || AuditText.number(whole) <= 0) {
      return null;
    }
    Interval real =
        Interval.rounded(AuditText.quantity(part))
            .over(Interval.rounded(AuditText.quantity(whole)))
            .times(100);
    if (Interval.percent(AuditText.quantity(share)).meets(real)) {
      return null;
    }
    return text.slip(
        "percent-of",
        share,
        part,
        String.format(
            Locale.ROOT,
            "%s of %s is %.1f %%, the text says %s",
            part.quote(),
            whole.quote(),
            AuditText.number(part) / AuditText.number(whole) * 100,
            share.quote()));
  }
}
