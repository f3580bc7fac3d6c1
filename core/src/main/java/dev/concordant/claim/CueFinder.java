package dev.concordant.claim;

import dev.concordant.claim.ContextReader.Cues;
import dev.concordant.lexicon.Cue;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads role, direction and stance of a figure from the cue words around it. */
final class CueFinder {

  /** How many words may stand between "from 8.4" and "to". */
  private static final int NEAR = 5;

  /** How many words the name of a record may take: "the previous record of the race in Corran:". */
  private static final int LABEL = 9;

  private static final Forms UP_OR_DOWN = Forms.of("up", "down");

  /** So many words before a verb may deny it: "did not yet sign". */
  private static final int NEGATION = 2;

  private final Phrases<Cue> table;
  private final Tokens tokens;

  CueFinder(Lexicon lexicon, Tokens tokens) {
    this.table = lexicon.cues();
    this.tokens = tokens;
  }

  Cues near(Sentence s, int at, int verb, double[] closeness) {
    double up = 0;
    double down = 0;
    double target = 0;
    double limit = 0;
    double record = 0;
    double total = 0;
    double previous = 0;
    double forecast = 0;
    double denial = 0;
    double condition = 0;
    double toll = 0;
    for (int i = 0; i < s.size(); i++) {
      if (s.isMention(i)) {
        continue;
      }
      Cue.Type type = cue(s, i);
      if (type == null) {
        continue;
      }
      double w = closeness[i];
      switch (type) {
        case UP -> up = Math.max(up, w);
        case DOWN -> down = Math.max(down, w);
        case PREVIOUS -> previous = i < at ? Math.max(previous, w) : previous;
        case TARGET -> target = Math.max(target, w);
        case LIMIT -> limit = Math.max(limit, w);
        case RECORD -> record = Math.max(record, w);
        case TOTAL -> total = Math.max(total, w);
        case FORECAST -> forecast = Math.max(forecast, w);
        // "a 30-day loan without interest"
        case DENIAL -> denial = i > at && s.is(i, "without") ? denial : Math.max(denial, w);
        case CONDITION -> condition = Math.max(condition, w);
        case TOLL -> toll = Math.max(toll, w);
        case ANYONE, DIFFERENCE -> {}
      }
    }
    double move = Math.max(up, down);
    Direction direction = move < 0.3 ? Direction.NONE : up >= down ? Direction.UP : Direction.DOWN;
    Stance stance =
        denial > 0.55 || isOfDenied(s, at, verb)
            ? Stance.DENIED
            : forecast > 0.35
                ? Stance.FORECAST
                : condition > 0.5 ? Stance.HYPOTHETICAL : Stance.ASSERTED;
    return new Cues(
        role(s, at, move, previous, target, limit, record, total), direction, stance, toll > 0.4);
  }

  /**
   * Whether a noun counts anyone: "people", "others". What befell them tells one count from
   * another.
   */
  boolean isAnyone(Sentence s, int i) {
    return cue(s, i) == Cue.Type.ANYONE;
  }

  // "did not sign her first contract in 2018"; but it did open, if "not until Friday"
  private boolean isOfDenied(Sentence s, int at, int verb) {
    if (verb < 0 || verb > at || s.isAny(at - 1, "until", "till", "before")) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - NEGATION); i--) {
      if (!s.isMention(i) && cue(s, i) == Cue.Type.DENIAL) {
        return !s.is(i + 1, "only");
      }
    }
    return false;
  }

  private Cue.@Nullable Type cue(Sentence s, int i) {
    int token = tokens.at(s.place(i).start());
    Phrases.Match<Cue> match = table.at(tokens, token);
    return match == null ? null : match.meaning().type();
  }

  private boolean isDifference(Sentence s, int i) {
    return i < s.size() && !s.isMention(i) && cue(s, i) == Cue.Type.DIFFERENCE;
  }

  private Role role(
      Sentence s,
      int at,
      double move,
      double previous,
      double target,
      double limit,
      double record,
      double total) {
    int before = at - 1;
    while (s.tag(before).equals("ADV") && cue(s, before) == null) {
      before--;
    }
    if (s.is(before, "from")
        && (leadsTo(s, at) || followsTo(s, before) || isAfterthought(s, before))) {
      return Role.FROM;
    }
    // "from at least 6 to 7.50": the bound has the word
    if (tokens.is(tokens.at(s.place(at).start()), "from") && leadsTo(s, at)) {
      return Role.FROM;
    }
    if (isFurther(s, at)) {
      return Role.FURTHER;
    }
    if (isOfBefore(s, at) || isOldRecord(s, at)) {
      return Role.PREVIOUS;
    }
    if ((s.is(before, "to") && comesFrom(s, before)) || (isUpTo(s, at) && comesFrom(s, at))) {
      return Role.TO;
    }
    // "five points clear of them": the unit of a count is no part of it
    if (isMeasureOfMove(s, at)
        || isDifference(s, at + 1)
        || (s.tag(at + 1).equals("NOUN") && isDifference(s, at + 2))) {
      return Role.BY;
    }
    if (move > 0.3) {
      if (s.is(before, "from")) {
        return Role.FROM;
      }
      if (s.is(before, "to")) {
        return Role.TO;
      }
      if (s.is(before, "by")) {
        return Role.BY;
      }
      Cue.Type straight = before >= 0 && !s.isMention(before) ? cue(s, before) : null;
      // who lost $19 million had a loss of that size
      boolean loss = s.isAny(before, "lost", "lose", "loses", "losing");
      if ((straight == Cue.Type.UP || straight == Cue.Type.DOWN) && !loss) {
        return Role.BY;
      }
      Cue.Type after = at + 1 < s.size() && !s.isMention(at + 1) ? cue(s, at + 1) : null;
      if (after == Cue.Type.UP || after == Cue.Type.DOWN) {
        return Role.BY;
      }
      // "an increase of 12%", "a drop of 40"
      if (s.is(before, "of") && before > 0 && !s.isMention(before - 1)) {
        Cue.Type noun = cue(s, before - 1);
        if (noun == Cue.Type.UP || noun == Cue.Type.DOWN) {
          return Role.BY;
        }
      }
    }
    if (previous > 0.7) {
      return Role.PREVIOUS;
    }
    if (target > 0.45) {
      return Role.TARGET;
    }
    if (limit > 0.5) {
      return Role.LIMIT;
    }
    if (record > 0.6) {
      return Role.RECORD;
    }
    return total > 0.6 ? Role.TOTAL : Role.LEVEL;
  }

  // "from 8.4 a month to 4.2": a change, whatever its verb
  private boolean leadsTo(Sentence s, int at) {
    for (int i = at + 1; i < Math.min(s.size(), at + NEAR); i++) {
      if ((s.is(i, "to") && s.isMention(i + 1)) || isUpTo(s, i)) {
        return true;
      }
    }
    return false;
  }

  // "went from three up to five": no bound
  private boolean isUpTo(Sentence s, int i) {
    if (!s.isMention(i)) {
      return false;
    }
    int token = tokens.at(s.place(i).start());
    return tokens.isAny(token, UP_OR_DOWN) && tokens.is(token + 1, "to");
  }

  // "12: the points by which the rate was raised"
  private boolean isMeasureOfMove(Sentence s, int at) {
    for (int i = at + 1; i < s.size() && !s.isMention(i); i++) {
      if (s.is(i, "by") && s.is(i + 1, "which")) {
        Cue.Type moved = null;
        for (int j = i + 2; j < s.size() && moved == null; j++) {
          Cue.Type type = s.isMention(j) ? null : cue(s, j);
          moved = type == Cue.Type.UP || type == Cue.Type.DOWN ? type : null;
        }
        return moved != null;
      }
    }
    return false;
  }

  // "came in at 81%, from 78%"
  private static boolean isAfterthought(Sentence s, int from) {
    return s.is(from - 1, ",") && s.isMention(from - 2);
  }

  // "another two years", "a further 12 homes": what is added to something
  private boolean isFurther(Sentence s, int at) {
    int token = tokens.at(s.place(at).start());
    return tokens.is(token, "another")
        || (tokens.is(token, "a") && tokens.is(token + 1, "further"))
        || s.isAny(at - 1, "another", "further", "additional", "extra");
  }

  /**
   * Whether a figure is told as one of before: "having risen 8% in March", "where it had been 66%",
   * "until now it was six", "19 minutes instead of 41", "after 4.7 percent in the decade before".
   */
  private static boolean isOfBefore(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR) && !s.isMention(i) && !s.is(i, ","); i--) {
      if (s.is(i, "having")
          || (s.isAny(i, "after", "following") && s.form(i + 1).endsWith("ing"))
          || (s.is(i, "had") && s.isAny(i + 1, "been", "stood") && i + 2 >= at - 1)
          || (s.isAny(i, "instead", "place") && s.is(i + 1, "of") && i + 2 == at)
          || (s.isAny(i, "where", "until", "hitherto") && isOnlyWas(s, i + 1, at))
          || (s.is(i, "used") && s.is(i + 1, "to"))
          || (s.is(i, "at") && s.is(i + 1, "first"))
          || (s.is(i, "so") && s.is(i + 1, "far") && isOnlyWas(s, i + 2, at))
          || s.isAny(i, "initially", "originally")) {
        return true;
      }
    }
    return isNorm(s, at)
        || (s.is(at + 1, "in") && s.is(at + 2, "the") && s.isAny(at + 4, "before", "earlier"));
  }

  /**
   * Whether a figure is a record that was: "the previous record of the race: 2:31:24", "the old
   * best was 61".
   */
  boolean isOldRecord(Sentence s, int at) {
    if (!s.isAny(at - 1, ":", "of", "was", "at", ",", "(")) {
      return false;
    }
    for (int i = at - 2; i >= Math.max(0, at - LABEL) && !s.isMention(i); i--) {
      if (s.isAny(i, "previous", "old", "former", "earlier", "existing", "prior")
          && !s.isMention(i + 1)
          && cue(s, i + 1) == Cue.Type.RECORD) {
        return true;
      }
    }
    return false;
  }

  // "40 would be the norm", "40 is usual"
  private static boolean isNorm(Sentence s, int at) {
    int i = s.isNoun(at + 1) ? at + 2 : at + 1;
    while (s.isAny(i, "would", "is", "was", "are", "were", "be", "have", "been", "the")) {
      i++;
    }
    return s.isAny(i, "norm", "normal", "usual")
        && s.isAny(i - 1, "the", "be", "is", "was", "are", "were", "been");
  }

  // "where it was 61", "until now 61"
  private static boolean isOnlyWas(Sentence s, int from, int at) {
    for (int i = from; i < at; i++) {
      if (!s.isAny(i, "it", "they", "now", "then", "has", "was", "were", "been", "had")) {
        return false;
      }
    }
    return from < at;
  }

  // "to 16.7% from 14.2%"
  private static boolean followsTo(Sentence s, int from) {
    for (int i = from - 1; i > Math.max(0, from - NEAR); i--) {
      if (s.isMention(i) && s.is(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  private static boolean comesFrom(Sentence s, int to) {
    for (int i = to - 1; i > Math.max(0, to - NEAR); i--) {
      if (s.isMention(i) && s.is(i - 1, "from")) {
        return true;
      }
    }
    return false;
  }
}
