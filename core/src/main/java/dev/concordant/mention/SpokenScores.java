package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scores told with "to": "seven votes to two", "voted 7 to 2", "a 7-to-2 ruling". */
final class SpokenScores {

  private static final Forms NO_SCORE =
      Forms.of("from", "between", "at", "than", "least", "most", "about", "in");

  private static final Forms LINKS =
      Forms.of("by", "of", "was", "is", "be", "a", "it", "him", "them");

  /** How far from a score the verb of the vote or match may stand. */
  private static final int REACH = 8;

  private static final int MOST = 999;

  private final Numerals numerals;

  SpokenScores(Numerals numerals) {
    this.numerals = numerals;
  }

  /** The score that a number begins, or null. */
  @Nullable Candidate at(Tokens tokens, Numeral number) {
    int next = number.to();
    boolean hyphen = tokens.isSign(next, '-') && tokens.isSign(next + 2, '-');
    int link = tokens.is(next, "to") ? next : next + 1;
    if (!tokens.is(link, "to")) {
      return null;
    }
    boolean counted = link > next && tokens.isOf(next, WordClass.SCORED);
    if (link > next && !hyphen && !counted || !isPoints(number)) {
      return null;
    }
    Numeral second = numerals.at(tokens, hyphen ? link + 2 : link + 1);
    if (second == null
        || !isPoints(second)
        || tokens.newlinesBefore(link) > 0
        || tokens.newlinesBefore(second.from()) > 0
        || tokens.isAny(number.from() - 1, NO_SCORE)) {
      return null;
    }
    int to = second.to();
    int after = !counted && tokens.isOf(to, WordClass.SCORED) ? to + 1 : to;
    boolean ends =
        Following.endsPhrase(tokens, after)
            && !tokens.is(after, "of")
            && !tokens.isSign(after, '%')
            && !tokens.isSign(after, '-');
    boolean descending = number.whole() >= second.whole();
    boolean score =
        hyphen
            ? isTold(tokens, number.from()) || tokens.isOf(to, WordClass.CONTEST)
            : ends
                && (descending || counted && !tokens.is(next, "points"))
                && isScore(tokens, number.from(), counted);
    return score
        ? Candidate.of(
            number.from(), to, Kind.SCORE, new Score(List.of(number.whole(), second.whole())))
        : null;
  }

  private static boolean isPoints(Numeral number) {
    return !number.magnitude()
        && !number.ordinal()
        && (number.form() == Numeral.Form.DIGITS || number.form() == Numeral.Form.WORDS)
        && number.isWithin(0, MOST);
  }

  // votes and goals are only counted against each other; else the verb stands before it
  private static boolean isScore(Tokens tokens, int from, boolean counted) {
    int before = from - 1;
    return counted
        ? isTold(tokens, from)
        : tokens.isOf(before, WordClass.DECISION)
            || (tokens.isAny(before, LINKS) || tokens.isCapitalised(before))
                && isTold(tokens, from);
  }

  private static boolean isTold(Tokens tokens, int from) {
    return Surroundings.before(tokens, from, REACH, WordClass.DECISION);
  }
}
