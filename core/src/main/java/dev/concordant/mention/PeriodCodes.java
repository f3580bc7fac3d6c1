package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Read;
import org.jspecify.annotations.Nullable;

/** Periods of accounts: "4Q26", "H1 2027", "FY27", "fiscal 2026-27". */
final class PeriodCodes {

  private static final Forms BEGINS = Forms.of("begins", "starts", "began", "beginning");

  private static final Forms ENDS = Forms.of("ends", "ended", "ending", "closes");

  /** How far around a fiscal year the words that tell whose it is are looked for. */
  private static final int NEAR = 15;

  /** How far around a fiscal year the month in which it ends is looked for. */
  private static final int FAR = 60;

  /** The first months of the fiscal year of the United States, and of most others. */
  private static final int FEDERAL = 10;

  private static final int USUAL = 4;

  private final CalendarWords words;

  PeriodCodes(CalendarWords words) {
    this.words = words;
  }

  @Nullable Said at(Tokens tokens, int token) {
    if (tokens.isDigits(token)) {
      return quarterCode(tokens, token);
    }
    Said fiscal = fiscal(tokens, token);
    return fiscal != null ? fiscal : letterCode(tokens, token);
  }

  /** "4Q26", "1H27", "2017-Q1", "2019-H2". */
  private @Nullable Said quarterCode(Tokens tokens, int token) {
    int digits = tokens.end(token) - tokens.start(token);
    int number = CalendarWords.digits(tokens, token, 4);
    if (digits == 1 && tokens.isGlued(token + 1)) {
      Grain grain = grainOf(tokens, token + 1, number);
      Read year = codeYear(tokens, token + 2);
      // "2h30": a length of time
      if (grain == Grain.HALF && !tokens.isCapitalised(token + 1)) {
        return null;
      }
      return grain == null || year == null
          ? null
          : coded(token, year.to(), grain, number, year.value());
    }
    if (digits == 4 && number >= 1000) {
      int at = tokens.isSign(token + 1, '-') ? token + 2 : token + 1;
      int part = CalendarWords.digits(tokens, at + 1, 1);
      Grain grain = tokens.isGlued(at + 1) ? grainOf(tokens, at, part) : null;
      return grain == null ? null : coded(token, at + 2, grain, part, number);
    }
    return null;
  }

  /** "Q4 2026", "H1 2027", "Q3". */
  private @Nullable Said letterCode(Tokens tokens, int token) {
    int part = CalendarWords.digits(tokens, token + 1, 1);
    Grain grain = tokens.isGlued(token + 1) ? grainOf(tokens, token, part) : null;
    if (grain == null || !tokens.isCapitalised(token) && tokens.isGlued(token)) {
      return null;
    }
    int at = token + 2;
    if (tokens.isSign(at, '-') || tokens.is(at, "of") || tokens.isSign(at, '/')) {
      at++;
    }
    Read year = codeYear(tokens, at);
    if (year != null) {
      return coded(token, year.to(), grain, part, year.value());
    }
    return tokens.isCapitalised(token) && grain == Grain.QUARTER && endsWord(tokens, token + 2)
        ? new Said(token, token + 2, new Recurring.YearPart(grain, part, 0, ""))
        : null;
  }

  // "Q2.", but not "Q2b", "Q2-5" or "Q2:"
  private static boolean endsWord(Tokens tokens, int next) {
    return !tokens.isGlued(next)
        || tokens.isSign(next, ',')
        || tokens.isSign(next, ')')
        || (tokens.isSign(next, '.') && !tokens.isGlued(next + 1));
  }

  private static @Nullable Grain grainOf(Tokens tokens, int token, int part) {
    if (tokens.is(token, "q") && part >= 1 && part <= 4) {
      return Grain.QUARTER;
    }
    return tokens.is(token, "h") && part >= 1 && part <= 2 ? Grain.HALF : null;
  }

  private @Nullable Read codeYear(Tokens tokens, int at) {
    int start = tokens.isSign(at, '\'') ? at + 1 : at;
    Read year = words.year(tokens, start);
    if (year != null) {
      return year;
    }
    int two = tokens.isGlued(start) ? YearPeriods.twoDigits(tokens, start) : -1;
    return two < 0 ? null : new Read(CalendarWords.fullYear(two), start + 1);
  }

  private static Said coded(int from, int to, Grain grain, int part, int year) {
    return new Said(
        from,
        to,
        new TimeExpression.Fixed(
            grain == Grain.QUARTER ? Moment.quarter(year, part) : Moment.half(year, part)));
  }

  /** "fiscal 2026-27", "FY27", "financial year 2027". */
  private @Nullable Said fiscal(Tokens tokens, int token) {
    if (tokens.is(token, "fy") && tokens.isAllCapitals(token)) {
      Read year = codeYear(tokens, token + 1);
      return year == null ? null : fiscalYear(tokens, token, year);
    }
    if (!tokens.isAny(token, "fiscal", "financial")) {
      return null;
    }
    int at = tokens.is(token + 1, "year") ? token + 2 : token + 1;
    Read year = words.year(tokens, at);
    if (year == null || (at == token + 1 && tokens.is(token, "financial"))) {
      return null;
    }
    Said span = YearSpans.at(words, tokens, at, year);
    return span != null ? span.startingAt(token) : fiscalYear(tokens, token, year);
  }

  private Said fiscalYear(Tokens tokens, int from, Read year) {
    int stated = statedFirstMonth(tokens, from);
    boolean federal = tokens.is(from, "fiscal") && isFederal(tokens, from, year.to());
    int first = stated > 0 ? stated : federal ? FEDERAL : USUAL;
    return new Said(
        from, year.to(), new TimeExpression.Fixed(Moment.fiscalYear(year.value(), first)));
  }

  /** The month after the one that the text says the fiscal year ends in, or 0. */
  private int statedFirstMonth(Tokens tokens, int token) {
    for (int i = Math.max(0, token - FAR); i < Math.min(tokens.size(), token + FAR); i++) {
      if (!tokens.isAny(i, "fiscal", "financial") || !tokens.is(i + 1, "year")) {
        continue;
      }
      for (int verb = i + 2; verb < i + 5; verb++) {
        boolean begins = tokens.isAny(verb, BEGINS);
        if (begins || tokens.isAny(verb, ENDS)) {
          int at = tokens.isAny(verb + 1, "in", "on") ? verb + 2 : verb + 1;
          Read month = words.month(tokens, at);
          return month == null ? 0 : begins ? month.value() : month.value() % 12 + 1;
        }
      }
    }
    return 0;
  }

  /** Whether the accounts of the United States are spoken of: their year ends in September. */
  private static boolean isFederal(Tokens tokens, int from, int to) {
    for (int i = Math.max(0, from - NEAR); i < Math.min(tokens.size(), to + NEAR); i++) {
      if (tokens.isOf(i, WordClass.FEDERAL)
          || tokens.isAllCapitals(i) && tokens.is(i, "u") && tokens.is(i + 2, "s")) {
        return true;
      }
    }
    return false;
  }
}
