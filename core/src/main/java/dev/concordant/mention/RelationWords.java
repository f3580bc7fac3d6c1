package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Relation;
import org.jspecify.annotations.Nullable;

/** Tells how a statement stands to the date after it. */
final class RelationWords {

  private RelationWords() {}

  /** "since March", "before 2018", "no later than May". */
  static @Nullable Relation before(Tokens tokens, int token) {
    int at = token - 1;
    if (tokens.newlinesBefore(token) > 0) {
      return null;
    }
    if (tokens.is(at, "since")) {
      return Relation.SINCE;
    }
    if (tokens.isAny(at, "until", "till")) {
      return Relation.UNTIL;
    }
    if (tokens.is(at, "by")) {
      return Relation.BY;
    }
    boolean not = tokens.is(at - 1, "not");
    if (not && tokens.isAny(at, "before", "after")) {
      return tokens.is(at, "before") ? Relation.SINCE : Relation.BY;
    }
    if (tokens.is(at, "before") || (tokens.is(at, "to") && tokens.is(at - 1, "prior"))) {
      return Relation.BEFORE;
    }
    if (tokens.is(at, "after")) {
      return Relation.AFTER;
    }
    if (tokens.is(at, "than") && tokens.isAny(at - 1, "later", "earlier")) {
      return tokens.is(at - 1, "later")
          ? tokens.isAny(at - 2, "no", "not") ? Relation.BY : Relation.AFTER
          : tokens.isAny(at - 2, "no", "not") ? Relation.SINCE : Relation.BEFORE;
    }
    return null;
  }
}
