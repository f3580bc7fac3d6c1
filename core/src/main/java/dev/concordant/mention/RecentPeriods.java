package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time that end or begin now: "the past decade", "the last year". "last year"
 * without its article is a date. TimeML takes both words into the expression, so a counted length
 * gets them too: "the past three years".
 */
final class RecentPeriods implements Recogniser {

  private final Phrases<UnitForm> units;

  RecentPeriods(Lexicon lexicon) {
    this.units = lexicon.units();
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (!tokens.is(token, "the") || !tokens.isAny(token + 1, "past", "last")) {
      return null;
    }
    Phrases.Match<UnitForm> match = units.at(tokens, token + 2);
    if (match == null
        || match.meaning().type() != UnitForm.Type.NAME
        || !match.meaning().unit().dimension().equals("time")
        || match.to() != token + 3
        || tokens.text().charAt(tokens.end(token + 2) - 1) == 's'
        || tokens.isAny(token + 2, "second", "minute", "night")
        || (tokens.is(token + 1, "last")
            && (tokens.is(match.to(), "of") || tokens.isAny(token + 2, "day", "hour")))) {
      return null;
    }
    return Candidate.of(
        token,
        match.to(),
        Kind.DURATION,
        Quantity.of(1, match.meaning().unit()).withBound(Bound.EXACT));
  }

  /** A counted length of time with "the past", "next" and the like before it. */
  static Candidate led(Tokens tokens, Candidate c, int floor) {
    int lead = c.from() - 1;
    if (c.kind() != Kind.DURATION
        || lead < floor
        || tokens.newlinesBefore(c.from()) > 0
        || !tokens.isAny(lead, "past", "last", "next", "coming", "previous", "preceding")) {
      return c;
    }
    boolean article =
        lead - 1 >= floor
            && tokens.isAny(lead - 1, "the", "this")
            && tokens.newlinesBefore(lead) == 0;
    return new Candidate(
        article ? lead - 1 : lead,
        c.to(),
        c.figureFrom(),
        c.figureTo(),
        c.kind(),
        c.value(),
        c.timex3(),
        c.weak(),
        c.pending());
  }
}
