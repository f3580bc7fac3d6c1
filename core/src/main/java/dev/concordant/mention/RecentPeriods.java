package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Reads lengths of time that end or begin now: "the past decade", "the last year". "last year"
 * without its article is a date. TimeML takes both words into the expression, so a counted length
 * gets them too: "the past three years", "another week".
 */
final class RecentPeriods implements Recogniser {

  private static final Forms WHOLE_UNITS = Forms.of("day", "night", "week", "month", "year");

  private static final Forms LEADS =
      Forms.of(
          "past",
          "last",
          "next",
          "coming",
          "previous",
          "preceding",
          "following",
          "first",
          "final",
          "latest",
          "another");

  private static final Forms BEFORE_LAST =
      Forms.of(
          "in", "for", "over", "during", "of", "within", "s", "his", "her", "its", "their", "our",
          "my");

  private final Phrases<UnitForm> units;
  private final CalendarWords words;
  private final Lexicon lexicon;

  RecentPeriods(Lexicon lexicon) {
    this.units = lexicon.units();
    this.words = new CalendarWords(lexicon);
    this.lexicon = lexicon;
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    Named length = words.mayStartAt(tokens, token) ? words.named(tokens, token, Type.LENGTH) : null;
    if (length != null) {
      // "weeklong" has the unit as its value
      return lasting(token, length);
    }
    if (tokens.is(token, "another")) {
      Phrases.Match<UnitForm> more = one(tokens, token + 1);
      return more == null || tokens.isSign(more.to(), '-') || tokens.is(token + 1, "day")
          ? null
          : length(token, more);
    }
    // "all week", but neither "all day-trippers" nor "all hour"
    if (tokens.is(token, "all")) {
      boolean whole = tokens.isAny(token + 1, WHOLE_UNITS);
      Phrases.Match<UnitForm> all = whole ? one(tokens, token + 1) : null;
      return all == null || !Following.endsPhrase(tokens, all.to()) || tokens.isSign(all.to(), '-')
          ? null
          : length(token, all);
    }
    if (!tokens.is(token, "the") || !tokens.isAny(token + 1, "past", "last")) {
      return null;
    }
    Phrases.Match<UnitForm> match = one(tokens, token + 2);
    if (match == null
        || tokens.isAny(token + 2, "second", "minute", "night")
        || (tokens.is(token + 1, "last")
            && (tokens.is(match.to(), "of") || tokens.isAny(token + 2, "day", "hour")))) {
      return null;
    }
    return length(token, match);
  }

  @Override
  public Openers openers() {
    return words.openers().and(Openers.of(WordClass.UNNUMBERED));
  }

  private @Nullable Candidate lasting(int from, Named length) {
    Phrases.Match<UnitForm> unit = units.at(lexicon.tokens(length.value()), 0);
    return unit == null
        ? null
        : Candidate.of(
            from,
            length.to(),
            Kind.DURATION,
            Quantity.of(1, unit.meaning().unit()).withBound(Bound.EXACT));
  }

  /** A unit of time in the singular, or null. */
  private Phrases.@Nullable Match<UnitForm> one(Tokens tokens, int token) {
    Phrases.Match<UnitForm> match = units.at(tokens, token);
    return match == null
            || match.meaning().type() != UnitForm.Type.NAME
            || !match.meaning().unit().dimension().equals("time")
            || match.to() != token + 1
            || tokens.newlinesBefore(token) > 0
            || tokens.lastChar(token) == 's'
        ? null
        : match;
  }

  private static Candidate length(int from, Phrases.Match<UnitForm> unit) {
    return Candidate.of(
        from,
        unit.to(),
        Kind.DURATION,
        Quantity.of(1, unit.meaning().unit()).withBound(Bound.EXACT));
  }

  /** A counted length of time with "the past", "next" and the like before it. */
  static Candidate led(Tokens tokens, Candidate c, int floor) {
    int lead = c.from() - 1;
    if (c.kind() != Kind.DURATION || lead < floor || tokens.newlinesBefore(c.from()) > 0) {
      return c;
    }
    if (!tokens.isAny(lead, LEADS)) {
      // "the nine months ended December": the article of "the 90-minute flight" is the flight's
      boolean counted =
          tokens.isAny(lead, "the", "these", "those")
              && tokens.lastChar(c.to() - 1) == 's'
              && !tokens.isSign(c.to() - 2, '-')
              && (!Following.isNounLike(tokens, c.to())
                  || tokens.isAny(c.to(), "ended", "ending", "ahead"));
      return counted ? startingAt(c, lead) : c;
    }
    boolean article =
        lead - 1 >= floor
            && tokens.isAny(lead - 1, "the", "this")
            && tokens.newlinesBefore(lead) == 0;
    // "is to last four weeks"
    boolean verb = tokens.is(lead, "last") && !article && !tokens.isAny(lead - 1, BEFORE_LAST);
    return verb ? c : startingAt(c, article ? lead - 1 : lead);
  }

  private static Candidate startingAt(Candidate c, int from) {
    return new Candidate(
        from,
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
