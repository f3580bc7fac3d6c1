package dev.concordant.mention;

import dev.concordant.lexicon.BoundPhrase;
import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Knows by a token and the one or two behind it that no date begins there: most numbers and words
 * of the calendar begin none, and must cost next to nothing.
 */
class DateBeginnings {

  /** What a date that is told in words begins with; a zone or "now" begins none. */
  private static final int WORDS =
      CalendarWord.bits(
          Type.MONTH,
          Type.WEEKDAY,
          Type.WEEKDAYS,
          Type.SEASON,
          Type.UNIT,
          Type.DECADE,
          Type.DAYPART,
          Type.DEICTIC,
          Type.HOLIDAY,
          Type.CLOCK,
          Type.LEAD,
          Type.MODIFIER,
          Type.OPENER,
          Type.EDGE);

  /** What may begin a date with nothing but a unit: "year-end". */
  private static final int BEYOND_UNITS = WORDS & ~CalendarWord.bits(Type.UNIT);

  /** What may follow a number in a date. */
  private static final int AFTER_NUMBER =
      CalendarWord.bits(Type.MONTH, Type.WEEKDAY, Type.UNIT, Type.ZONE);

  /** "the full year": no date begins with the adjective alone. */
  private static final Forms WHOLE = Forms.of("full", "whole", "entire");

  private static final Forms AFTER_UNIT = Forms.of("end", "of", "beginning", "starting");

  private static final Forms AFTER_WORD =
      Forms.of(
          "of",
          "on",
          "in",
          "past",
          "to",
          "end",
          "beginning",
          "starting",
          "period",
          "time",
          "recent",
          "other");

  private static final Forms ERAS = Forms.of("bc", "bce", "ad", "ce", "b");

  private static final Forms ENDS_NUMBER = Forms.of("am", "pm", "fiscal", "bc", "bce", "ad", "ce");

  private static final Forms AFTER_MINUTES = Forms.of("a", "p", "am", "pm", "o", "in", "at");

  private final CalendarWords words;
  private final Phrases<NumberWord> numbers;
  private final Phrases<BoundPhrase> bounds;

  DateBeginnings(Lexicon lexicon) {
    this.words = new CalendarWords(lexicon);
    this.numbers = lexicon.numbers();
    this.bounds = lexicon.bounds();
  }

  /** Whether a date may begin at a token. */
  boolean areAt(Tokens tokens, int token) {
    if (tokens.isDigits(token)) {
      return areDigits(tokens, token);
    }
    if (!tokens.isWord(token)) {
      return tokens.isSign(token, '\'') && tokens.isGlued(token + 1) && tokens.isDigits(token + 1);
    }
    if (tokens.word(token) == null) {
      return false;
    }
    int next = token + 1;
    if (tokens.is(token, "the")) {
      return tokens.isDigits(next)
          || tokens.isSign(next, '\'')
          || tokens.opens(next, Type.UNIT)
          || isWord(tokens, next)
          || tokens.isAny(next, WHOLE) && tokens.opens(next + 1, Type.UNIT);
    }
    if (tokens.isAny(token, "a", "an")) {
      return tokens.opens(next, Type.UNIT)
          || numbers.mayStartAt(tokens, next) && goesOn(tokens, words.number(tokens, token));
    }
    return isWord(tokens, token) || bounds.mayStartAt(tokens, token);
  }

  /** Whether a word is one of the calendar or a number: more than one that may bound a date. */
  boolean isNamed(Tokens tokens, int token) {
    return tokens.opensAny(token, WORDS) || numbers.mayStartAt(tokens, token);
  }

  private boolean areDigits(Tokens tokens, int token) {
    int length = tokens.length(token);
    int next = token + 1;
    if (length == 4
        || length == 8
        || tokens.isDigits(token - 2) && tokens.isAny(token - 1, "and", "or")) {
      return true;
    }
    // "3,100 years ago"
    if (tokens.isDigits(next) || tokens.isSign(next, ',') && tokens.isDigits(next + 1)) {
      Numeral number = words.number(tokens, token);
      return number != null && number.to() > next && mayGoOn(tokens, number.to());
    }
    if (length > 2) {
      return tokens.opensAny(next, AFTER_NUMBER) || tokens.isAny(next, ERAS);
    }
    return mayGoOn(tokens, next)
        && (!numbers.mayStartAt(tokens, next) || goesOn(tokens, words.number(tokens, token)));
  }

  /** Whether a date begins with a word of the calendar or a number in words. */
  private boolean isWord(Tokens tokens, int token) {
    return tokens.opensDate(token)
        || tokens.opensAny(token, WORDS) && mayFollowWord(tokens, token)
        || numbers.mayStartAt(tokens, token) && isNumber(tokens, token);
  }

  private boolean isNumber(Tokens tokens, int token) {
    Numeral number = words.number(tokens, token);
    return number == null
        ? mayGoOn(tokens, token + 1)
        : isYear(number) || mayGoOn(tokens, token + 1) && mayGoOn(tokens, number.to());
  }

  /** "two thousand eighteen": a date with nothing behind it. */
  private static boolean isYear(Numeral number) {
    return number.isWithin(1000, 2999);
  }

  /** Whether a date may go on after a word that alone is none: "last", "year". */
  private boolean mayFollowWord(Tokens tokens, int token) {
    int next = token + 1;
    if (tokens.isSign(next, '-') || tokens.isSign(next, '\'')) {
      return true;
    }
    if (!tokens.opensAny(token, BEYOND_UNITS)) {
      return tokens.isAny(next, AFTER_UNIT);
    }
    return !tokens.isAny(token, WHOLE)
        && (tokens.isDigits(next)
            || tokens.opensAny(next, WORDS)
            || numbers.mayStartAt(tokens, next)
            || tokens.isAny(next, AFTER_WORD));
  }

  private boolean goesOn(Tokens tokens, @Nullable Numeral number) {
    return number == null || mayGoOn(tokens, number.to());
  }

  /** Whether a number may be part of a date, by the token after it. */
  private boolean mayGoOn(Tokens tokens, int next) {
    int after = next + 1;
    if (!tokens.isWord(next)) {
      return switch (tokens.sign(next)) {
        case '.' -> mayPassPoint(tokens, after);
        case '-' ->
            tokens.isDigits(after)
                || tokens.opensAny(after, AFTER_NUMBER)
                || tokens.is(after, "and")
                || numbers.mayStartAt(tokens, after);
        case '/', ':', '\'' -> true;
        default -> false;
      };
    }
    if (tokens.isGlued(next)
        || tokens.opensAny(next, AFTER_NUMBER)
        || numbers.mayStartAt(tokens, next)
        || tokens.isAny(next, ENDS_NUMBER)) {
      return true;
    }
    if (tokens.isAny(next, "a", "an")) {
      return tokens.isSign(after, '.') || tokens.opens(after, Type.UNIT);
    }
    if (tokens.isAny(next, "and", "or", "through")) {
      return tokens.isDigits(after) || tokens.is(after, "a");
    }
    if (tokens.isAny(next, "to", "past")) {
      return tokens.isDigits(after) || numbers.mayStartAt(tokens, after);
    }
    return tokens.is(next, "of") && tokens.opens(after, Type.MONTH)
        || tokens.is(next, "in") && tokens.is(after, "the")
        || tokens.is(next, "at") && tokens.is(after, "night")
        || tokens.isAny(next, "p", "b") && tokens.isSign(after, '.')
        || tokens.is(next, "o") && tokens.isSign(after, '\'');
  }

  /** "16.05.2024", "9.30 a.m.", "5. May"; but "6.86 million", and any other end of a sentence. */
  private static boolean mayPassPoint(Tokens tokens, int next) {
    if (!tokens.isDigits(next)) {
      return tokens.opens(next, Type.MONTH);
    }
    int length = tokens.length(next);
    int after = next + 1;
    return tokens.isWord(after)
        ? length == 2
            && (tokens.isAny(after, AFTER_MINUTES)
                || tokens.is(after, "on")
                || tokens.opens(after, Type.ZONE))
        : length <= 2 && (tokens.isSign(after, '.') || tokens.isSign(after, '('));
  }
}
