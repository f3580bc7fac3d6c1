package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Years and periods counted in years: "2022", "2009-10", "the 1990s", "spring 2026". */
final class YearPeriods {

  private static final Forms LEADS_YEAR =
      Forms.of(
          "in", "since", "by", "until", "till", "during", "from", "year", "early", "mid", "late",
          "circa", "before", "after", "through", "for", "of");

  private static final Forms BEFORE_YEAR =
      Forms.of("in", "since", "by", "until", "during", "early", "late", "mid");

  private static final Forms PARTS_OF_YEAR =
      Forms.of("whole", "rest", "most", "months", "weeks", "half", "quarter");

  private static final Forms HEDGES =
      Forms.of(
          "nearly",
          "almost",
          "over",
          "roughly",
          "approximately",
          "least",
          "than",
          "some",
          "another");

  /** "'57" is of the last century: nobody writes of years far ahead so. */
  private static final int LAST_CENTURY = 40;

  private static final Forms NUMBERED = Forms.of("no", "flight", "model", "route");

  private static final Forms LEADS_SEASON =
      Forms.of(
          "in", "since", "until", "till", "by", "during", "this", "last", "next", "every",
          "through");

  private static final Forms AFTER_FALL = Forms.of("of", "in", "from", "to", "water", "back");

  private static final Forms LEADS_YEAR_IN_WORDS = Forms.of("in", "since", "of", "year", "by");

  private final CalendarWords words;
  private final PeriodCodes codes;

  YearPeriods(CalendarWords words) {
    this.words = words;
    this.codes = new PeriodCodes(words);
  }

  /**
   * The period that begins at a token, or null.
   *
   * @param introduced whether a word before it says that a date follows: "early 2019"
   */
  @Nullable Said at(Tokens tokens, int token, boolean introduced) {
    Said code = codes.at(tokens, token);
    if (code != null) {
      return code;
    }
    if (tokens.isDigits(token)) {
      Said century = century(tokens, token, token);
      if (century != null) {
        return century;
      }
      Said decade = decade(tokens, token, token);
      return decade != null ? decade : years(tokens, token, introduced);
    }
    if (tokens.isSign(token, '\'')) {
      if (!tokens.isGlued(token + 1)) {
        return null;
      }
      Said decade = decade(tokens, token, token + 1);
      return decade == null ? shortYear(tokens, token) : decade;
    }
    if (tokens.is(token, "the") && tokens.is(token + 1, "year")) {
      Said year = tokens.isDigits(token + 2) ? years(tokens, token + 2, true) : null;
      return year == null ? null : year.startingAt(token);
    }
    if (tokens.is(token, "the")) {
      Said decade = decade(tokens, token, tokens.isSign(token + 1, '\'') ? token + 2 : token + 1);
      if (decade != null) {
        return decade;
      }
      Said century = century(tokens, token, token + 1);
      if (century != null) {
        return century;
      }
      return season(tokens, token, token + 1, introduced);
    }
    if (isCapitals(tokens, token, "ad")) {
      int year = CalendarWords.digits(tokens, token + 1, 4);
      return year < 1
          ? null
          : new Said(token, token + 2, new TimeExpression.Fixed(Moment.year(year)));
    }
    Said century = century(tokens, token, token);
    if (century != null) {
      return century;
    }
    Said season = season(tokens, token, token, introduced);
    return season != null ? season : inWords(tokens, token);
  }

  /** "2022", "2009-10", "340 BC". */
  private @Nullable Said years(Tokens tokens, int token, boolean introduced) {
    Said era = era(tokens, token);
    if (era != null) {
      return era;
    }
    Read year = words.year(tokens, token);
    if (year == null) {
      return null;
    }
    Said span = YearSpans.at(words, tokens, token, year);
    if (span != null) {
      return span;
    }
    return isYear(tokens, token, year, introduced)
        ? new Said(token, year.to(), new TimeExpression.Fixed(Moment.year(year.value())))
        : null;
  }

  private static @Nullable Said era(Tokens tokens, int token) {
    int number = CalendarWords.digits(tokens, token, 5);
    if (number < 1 || number > 9999) {
      return null;
    }
    int at = token + 1;
    boolean dotted =
        tokens.is(at, "b")
            && tokens.isSign(at + 1, '.')
            && tokens.is(at + 2, "c")
            && tokens.isSign(at + 3, '.');
    if (dotted || isCapitals(tokens, at, "bc") || isCapitals(tokens, at, "bce")) {
      return new Said(
          token, dotted ? at + 4 : at + 1, new TimeExpression.Fixed(Moment.year(-number)));
    }
    return isCapitals(tokens, at, "ad") || isCapitals(tokens, at, "ce")
        ? new Said(token, at + 1, new TimeExpression.Fixed(Moment.year(number)))
        : null;
  }

  private static boolean isCapitals(Tokens tokens, int token, String form) {
    return tokens.is(token, form)
        && Character.isUpperCase(tokens.text().charAt(tokens.end(token) - 1));
  }

  static int twoDigits(Tokens tokens, int token) {
    return tokens.isDigits(token) && tokens.end(token) - tokens.start(token) == 2
        ? CalendarWords.digits(tokens, token, 2)
        : -1;
  }

  /** Whether four digits are a year and not an amount. */
  private static boolean isYear(Tokens tokens, int token, Read year, boolean introduced) {
    int next = year.to();
    if (CalendarWords.makesAmount(tokens, next)
        || tokens.isSign(next, '°')
        || (tokens.isGlued(next) && (tokens.isWord(next) || tokens.isSign(next, '/')))
        || (tokens.isGlued(token)
            && (tokens.isWord(token - 1)
                || tokens.isSign(token - 1, '/')
                || (tokens.isSign(token - 1, '-') && !introduced)))) {
      return false;
    }
    int value = year.value();
    boolean led = introduced || tokens.isAny(token - 1, LEADS_YEAR);
    if (CalendarWords.isPlural(tokens, next)) {
      // "in 2022 prices rose", but "1500 homes", "the 1500 homes", "of 1500 homes"
      boolean adverbial =
          tokens.isAny(token - 1, BEFORE_YEAR)
              || (tokens.is(token - 1, "of") && tokens.isAny(token - 2, PARTS_OF_YEAR));
      return value >= 1800
          && value < 2100
          && (adverbial || introduced || (tokens.is(token - 1, "the") && value >= 1900));
    }
    if (value >= 1900 && value < 2100) {
      boolean counted = tokens.isAny(token - 1, HEDGES);
      return !tokens.isAny(token - 1, NUMBERED)
          && !(counted && tokens.isWord(next) && value % 10 == 0);
    }
    boolean between = tokens.is(token - 1, "between") && tokens.is(next, "and") && value >= 1500;
    boolean bracketed = tokens.isSign(token - 1, '(') && tokens.isSign(next, ')');
    boolean joined =
        tokens.isAny(token - 1, "and", "to", "or")
            && (tokens.isDigits(token - 2) || tokens.is(token - 2, "back"));
    return value >= 1000
            && value < 2100
            && (led && !isCounted(tokens, next) || bracketed || joined || between)
        || (led && tokens.is(token - 1, "by") && value < 2200);
  }

  private static boolean isCounted(Tokens tokens, int next) {
    return tokens.isWord(next) && !tokens.isCapitalised(next) && tokens.is(next, "dead");
  }

  /** "1990s", "1990's", "'90s", "90s"; "1990 's" as texts write that were cut into words. */
  private @Nullable Said decade(Tokens tokens, int from, int token) {
    Named spelled = from < token ? words.named(tokens, token, Type.DECADE) : null;
    if (spelled != null) {
      int decade = Integer.parseInt(spelled.value());
      return new Said(from, spelled.to(), new TimeExpression.Fixed(decadeOf(decade * 10)));
    }
    if (!tokens.isDigits(token)) {
      return null;
    }
    int digits = tokens.end(token) - tokens.start(token);
    int value = CalendarWords.digits(tokens, token, 4);
    boolean apart = digits == 4 && value % 10 == 0 && tokens.isGlued(token + 2);
    int at =
        tokens.isSign(token + 1, '\'') && (tokens.isGlued(token + 1) || apart)
            ? token + 2
            : token + 1;
    if (!tokens.is(at, "s") || (at == token + 2 && !tokens.isGlued(at)) || value % 10 != 0) {
      return null;
    }
    if (!tokens.isGlued(at) && (digits != 4 || !tokens.is(token - 1, "in"))) {
      return null;
    }
    if (digits == 2 && value >= 10) {
      return new Said(from, at + 1, new TimeExpression.Fixed(decadeOf(1900 + value)));
    }
    return digits == 4 && value >= 1000 && value < 2200
        ? new Said(from, at + 1, new TimeExpression.Fixed(decadeOf(value)))
        : null;
  }

  private static Moment decadeOf(int year) {
    return Moment.of(Grain.DECADE, LocalDate.of(year, 1, 1));
  }

  /** "in '79"; a quote that opens with a number is none. */
  private static @Nullable Said shortYear(Tokens tokens, int token) {
    int next = token + 2;
    int year = twoDigits(tokens, token + 1);
    boolean led = tokens.isAny(token - 1, LEADS_YEAR) && !tokens.isGlued(token);
    return !led
            || year < 0
            || tokens.isGlued(next) && (tokens.isWord(next) || tokens.isSign(next, '\''))
            || CalendarWords.makesAmount(tokens, next)
            || CalendarWords.isPlural(tokens, next)
            || CalendarWords.continuesNumber(tokens, next)
        ? null
        : new Said(
            token,
            next,
            new TimeExpression.Fixed(Moment.year(year < LAST_CENTURY ? 2000 + year : 1900 + year)));
  }

  /** "the 20th century", "20th-century". */
  private @Nullable Said century(Tokens tokens, int from, int token) {
    if (!tokens.isDigits(token) && !tokens.isWord(token)) {
      return null;
    }
    Read rank = words.rank(tokens, token);
    if (rank == null || rank.value() < 1 || rank.value() > 30) {
      return null;
    }
    int at = tokens.isSign(rank.to(), '-') ? rank.to() + 1 : rank.to();
    if (!tokens.is(at, "century") || (at > rank.to() && from < token)) {
      return null;
    }
    int year = rank.value() * 100 - 50;
    int to = at + 1;
    if (isCapitals(tokens, to, "bc") || isCapitals(tokens, to, "bce")) {
      return new Said(
          from,
          to + 1,
          new TimeExpression.Fixed(
              Moment.known(
                  Grain.CENTURY,
                  "-" + Moment.pad(rank.value() - 1, 2),
                  LocalDate.of(-rank.value() * 100, 1, 1),
                  LocalDate.of(-rank.value() * 100 + 100, 1, 1))));
    }
    return new Said(
        from, to, new TimeExpression.Fixed(Moment.of(Grain.CENTURY, LocalDate.of(year, 1, 1))));
  }

  /** "spring 2026", "the spring of 1978", "in spring". */
  private @Nullable Said season(Tokens tokens, int from, int token, boolean introduced) {
    Named season = words.named(tokens, token, Type.SEASON);
    if (season == null) {
      return null;
    }
    int index =
        switch (season.value()) {
          case "SP" -> 1;
          case "SU" -> 2;
          case "WI" -> 4;
          default -> 3;
        };
    Recurring.YearPart part = new Recurring.YearPart(Grain.SEASON, index, 0, season.value());
    int at = tokens.is(season.to(), "of") ? season.to() + 1 : season.to();
    Read year = words.yearAfterDate(tokens, at);
    if (year != null && year.value() >= 1000) {
      Said span = YearSpans.at(words, tokens, at, year);
      return new Said(
          from,
          span == null ? year.to() : span.to(),
          new TimeExpression.Fixed(Moment.season(year.value(), index, season.value())));
    }
    int before = from < token ? from : token;
    boolean led = introduced || tokens.isAny(before - 1, LEADS_SEASON);
    // "the fall of last year" is a season, "the fall of the mark" none
    boolean ofYear =
        from < token
            && tokens.is(season.to(), "of")
            && words.is(tokens, season.to() + 1, Type.LEAD)
            && tokens.is(season.to() + 2, "year");
    if (ofYear) {
      return new Said(from, season.to(), part);
    }
    boolean movement = tokens.isAny(season.to(), AFTER_FALL);
    return led && !(movement && tokens.isAny(token, "fall", "spring"))
        ? new Said(from, season.to(), part)
        : null;
  }

  /** "nineteen seventy eight" after "in", "since" or "year". */
  private @Nullable Said inWords(Tokens tokens, int token) {
    boolean led = tokens.isAny(token - 1, LEADS_YEAR_IN_WORDS);
    Read year = led ? words.yearInWords(tokens, token) : null;
    if (year == null
        || CalendarWords.makesAmount(tokens, year.to())
        || CalendarWords.isPlural(tokens, year.to())
        || year.value() % 1000 == 0 && !tokens.is(token - 1, "year")) {
      return null;
    }
    return new Said(token, year.to(), new TimeExpression.Fixed(Moment.year(year.value())));
  }
}
