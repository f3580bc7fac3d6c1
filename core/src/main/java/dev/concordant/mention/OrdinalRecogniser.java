package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NameWord;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads ranks: "fifth", "75th anniversary", "second-largest", "No. 2", "phase 3". */
final class OrdinalRecogniser implements AmountRecogniser {

  private static final Forms BEFORE_SECOND_OF_TIME = Forms.of("per", "split", "every", "a");

  private static final Forms BEING = Forms.of("was", "were", "is", "be");

  private static final Forms AFTER_PLACE = Forms.of("in", "to", "behind", "on", "with");

  private static final Forms BEFORE_RANK =
      Forms.of(
          "the",
          "his",
          "her",
          "its",
          "their",
          "finished",
          "came",
          "ranked",
          "placed",
          "in",
          "finishing",
          "a",
          "from");

  private static final Forms BEFORE_NUMBERED =
      Forms.of("of", "in", "on", "by", "for", "from", "to", "at");

  private final Phrases<NameWord> names;
  private final Phrases<CalendarWord> calendar;

  OrdinalRecogniser(Lexicon lexicon) {
    this.names = lexicon.names();
    this.calendar = lexicon.calendar();
  }

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    return number.ordinal() ? rank(tokens, number) : labelled(tokens, number);
  }

  private @Nullable Amount rank(Tokens tokens, Numeral number) {
    int to = number.to();
    boolean words = number.precision().words();
    if (tokens.is(number.from() - 1, "every")
        && number.isWhole(2, 1000)
        && Following.isNounLike(tokens, to)
        && !calendar.mayStartAt(tokens, to)) {
      return new Amount(
          number.from() - 1,
          to,
          number,
          Kind.RATIO,
          Denominators.inverse(number.value()),
          Unit.SHARE);
    }
    if (words && number.whole() == 1) {
      // "first" counts nothing unless it is a place
      return tokens.is(to, "place") ? ordinal(tokens, number, to) : null;
    }
    if (tokens.isAny(to, "century", "centuries") || isWar(tokens, to)) {
      return null;
    }
    if (words && tokens.is(number.from(), "second") && !isRankSecond(tokens, number)) {
      return null;
    }
    int noun = tokens.isSign(to, '-') ? to + 1 : to;
    if (words && tokens.is(noun, "quarter") && number.isWhole(1, 4)) {
      return null;
    }
    int end = to;
    if (tokens.isSign(to, '-')
        && tokens.isWord(to + 1)
        && tokens.isGlued(to + 1)
        && Following.lower(tokens, to + 1).endsWith("est")) {
      end = to + 2;
    } else if (tokens.is(to, "anniversary")) {
      end = to + 1;
    } else if (tokens.isSign(to, '-') && tokens.is(to + 1, "minute")) {
      end = to + 2;
    }
    return ordinal(tokens, number, end);
  }

  // "the Second World War", "the second Punic war": its rank is part of its name
  private static boolean isWar(Tokens tokens, int after) {
    for (int i = after; i < after + 4; i++) {
      if (tokens.is(i, "war")) {
        return i > after;
      }
      if (!tokens.isCapitalised(i) && !tokens.isSign(i, '-')) {
        return false;
      }
    }
    return false;
  }

  private static Amount ordinal(Tokens tokens, Numeral number, int to) {
    String noun = CountedNoun.ranked(tokens, number.to());
    return Amount.of(number, to, Kind.ORDINAL, noun.isEmpty() ? Unit.NONE : Unit.counted(noun));
  }

  // "a second" may be time, "second" an adverb: a rank has a noun after it or stands after "came"
  private static boolean isRankSecond(Tokens tokens, Numeral number) {
    int before = number.from() - 1;
    if (tokens.isAny(before, BEFORE_SECOND_OF_TIME) && Following.endsPhrase(tokens, number.to())) {
      return false;
    }
    if (tokens.isAny(before, BEING)) {
      return tokens.isAny(number.to(), AFTER_PLACE) || !tokens.isWord(number.to());
    }
    return Following.isNounLike(tokens, number.to())
        || tokens.isSign(number.to(), '-')
        || tokens.isAny(before, BEFORE_RANK);
  }

  // "No. 2", "phase 3", "year three"
  private @Nullable Amount labelled(Tokens tokens, Numeral number) {
    if (!number.isWhole(0, 999)
        || number.magnitude()
        || number.fraction()
        || number.form() == Numeral.Form.ARTICLE
        || tokens.newlinesBefore(number.from()) > 0) {
      return null;
    }
    Phrases.Match<NameWord> label = names.before(tokens, number.from());
    if (label == null || label.meaning().type() != NameWord.Type.RANK) {
      return null;
    }
    String unit = label.meaning().unit();
    boolean calendar = unit.equals("day") || unit.equals("week") || unit.equals("year");
    if (calendar
        && (!number.isWhole(1, 60)
            || !Following.endsPhrase(tokens, number.to())
            || tokens.isSign(number.to(), '%')
            || !(tokens.isCapitalised(label.from())
                || tokens.isAny(label.from() - 1, BEFORE_NUMBERED)
                || tokens.isSign(label.from() - 1, ',')))) {
      return null;
    }
    if (tokens.isSign(number.to(), '%') || tokens.isAny(number.to(), "percent", "million")) {
      return null;
    }
    return Amount.of(
            number, number.to(), Kind.ORDINAL, unit.isEmpty() ? Unit.NONE : Unit.counted(unit))
        .withFrom(label.from());
  }
}
