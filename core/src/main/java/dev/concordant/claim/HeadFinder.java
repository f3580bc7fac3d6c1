package dev.concordant.claim;

import dev.concordant.value.Kind;

/** Finds the noun that a figure counts, measures or ranks, and the subject of its verb. */
final class HeadFinder {

  private HeadFinder() {}

  /**
   * The noun that a figure belongs to, or -1: the one it counts ("480 posts"), the one it is the
   * measure of ("a depth of 12 km", "a $200 million buyback"), else the subject of its verb.
   */
  static int head(Sentence s, int at, Kind kind, int verb) {
    int right = right(s, at, kind);
    int left = left(s, at);
    return switch (kind) {
      case COUNT, ORDINAL, RATIO -> right >= 0 ? right : left >= 0 ? left : subject(s, at, verb);
      case AGE -> person(s, at, right, verb);
      case DATE, TIME -> subject(s, at, verb);
      default -> left >= 0 ? left : attributive(s, at, right) ? right : subject(s, at, verb);
    };
  }

  // "480 posts", "480 of 8.6 thousand employees", "33% of turnover", "120-bed hospital"
  private static int right(Sentence s, int at, Kind kind) {
    int i = at + 1;
    if (s.isAny(i, "-", "\u2010", "\u2011", "\u2013")) {
      i++;
    }
    if (s.is(i, "of")) {
      i++;
      while (s.isMention(i) || s.tag(i).equals("DET") || s.tag(i).equals("PRON")) {
        i++;
      }
    } else if (s.isMention(i) && kind == Kind.COUNT) {
      return -1;
    }
    int noun = -1;
    while (i < s.size() && !s.isMention(i)) {
      if (s.isNoun(i)) {
        noun = i;
      } else if (noun >= 0 || !modifies(s, i)) {
        break;
      }
      i++;
    }
    return noun;
  }

  private static boolean modifies(Sentence s, int i) {
    return switch (s.tag(i)) {
      case "ADJ", "ADV", "DET", "NUM" -> true;
      case "VERB" -> s.form(i).endsWith("ed") || s.form(i).endsWith("ing");
      default -> s.isAny(i, "-", "'s", "\u2019s");
    };
  }

  // "revenue of $1.24bn", "dividend: 38 cents", "revenue ($1.24bn)"
  private static int left(Sentence s, int at) {
    int i = at - 1;
    if (s.isAny(i, "of", ":", "(", "at", "was", "is", "were", "are", "-", "\u2013")) {
      i--;
      while (s.tag(i).equals("ADV") || s.isAny(i, "to", "as")) {
        i--;
      }
      return s.isNoun(i) ? i : -1;
    }
    return -1;
  }

  // "the 68-year-old president", "President Varga, 58,"
  private static int person(Sentence s, int at, int right, int verb) {
    if (right >= 0 && right <= at + 3) {
      return right;
    }
    int i = at - 1;
    if (s.isAny(i, ",", "(", "at", "of")) {
      i--;
      if (s.isNoun(i)) {
        return i;
      }
    }
    return subject(s, at, verb);
  }

  private static boolean attributive(Sentence s, int at, int right) {
    return right == at + 1
        || (right == at + 2 && !s.isAny(at + 1, "of", "in"))
        || (right > at && s.is(at + 1, "of"));
  }

  // "girls achieved 25.1%, boys 20.3%": the verb is not said again
  private static boolean isGapped(Sentence s, int at) {
    int first = at - 1;
    while (s.isNoun(first - 1)) {
      first--;
    }
    first -= s.tag(first - 1).equals("DET") ? 1 : 0;
    return s.isNoun(at - 1) && s.isAny(first - 1, ",", "and", ";") && first > 1;
  }

  /** The noun that heads the subject of a verb before it, or -1. */
  static int subject(Sentence s, int at, int verb) {
    if (isGapped(s, at)) {
      return at - 1;
    }
    int limit = verb >= 0 && verb < at ? verb : at;
    int start = limit;
    int commas = 0;
    while (start > 0 && !s.isAny(start - 1, ";", ".", ":")) {
      if (s.is(start - 1, ",") && ++commas > 2) {
        break;
      }
      if (start < limit && s.isVerb(start - 1) && !s.is(start, ",") && commas == 0) {
        break;
      }
      start--;
    }
    int noun = noun(s, start, limit);
    // "In 1975, the bridge was rebuilt"
    return noun < 0 && verb > at && s.tag(0).equals("ADP") ? noun(s, at + 1, verb) : noun;
  }

  /** The first noun that no preposition governs, or -1. */
  private static int noun(Sentence s, int from, int to) {
    int noun = -1;
    boolean governed = false;
    for (int i = from; i < to; i++) {
      if (s.isNoun(i)) {
        if (!governed) {
          noun = i;
        }
      } else if (noun >= 0) {
        break;
      } else if (s.tag(i).equals("ADP")) {
        governed = true;
      } else if (s.is(i, ",")) {
        governed = false;
      }
    }
    return noun;
  }
}
