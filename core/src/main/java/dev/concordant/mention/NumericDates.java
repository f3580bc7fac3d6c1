package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Read;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: 2024-05-16, 2024-05-16T09:14, 16.05.2024, 5/16/2024.
 *
 * <p>With slashes and hyphens the month comes first, as in American reports, or the day where that
 * is asked for, unless it could be no month; with dots the day comes first.
 */
final class NumericDates {

  private static final Forms LEADS_DATE =
      Forms.of(
          "on",
          "from",
          "to",
          "until",
          "since",
          "by",
          "this",
          "next",
          "last",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final CalendarWords words;
  private final boolean dayFirst;

  NumericDates(CalendarWords words, boolean dayFirst) {
    this.words = words;
    this.dayFirst = dayFirst;
  }

  @Nullable Said at(Tokens tokens, int token) {
    Said iso = yearFirst(tokens, token);
    return iso != null ? iso : yearLast(tokens, token);
  }

  private @Nullable Said yearFirst(Tokens tokens, int token) {
    int year = CalendarWords.digits(tokens, token, 4);
    int sign = tokens.sign(token + 1);
    if (year < 1000
        || (sign != '-' && sign != '/' && sign != '.')
        || !tokens.isGlued(token + 1)
        || !tokens.isGlued(token + 2)
        || tokens.sign(token + 3) != sign
        || !tokens.isGlued(token + 3)
        || !tokens.isGlued(token + 4)) {
      return null;
    }
    int month = CalendarWords.digits(tokens, token + 2, 2);
    if (month < 0) {
      Read named = words.month(tokens, token + 2);
      month = named == null || named.to() != token + 3 ? -1 : named.value();
    }
    int day = CalendarWords.digits(tokens, token + 4, 2);
    int to = token + 5;
    if (tokens.is(to - 1, "t")) {
      return null;
    }
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    Said date = CalendarDates.said(token, to, new Read(year, to), month, day);
    Said clock = clock(tokens, date);
    return clock == null ? date : clock;
  }

  /** The time of day of a time stamp: "T09:14:06Z", " 09:14". */
  private static @Nullable Said clock(Tokens tokens, Said date) {
    int at = date.to();
    if (tokens.is(at, "t") && tokens.isGlued(at)) {
      at++;
    }
    int hour = CalendarWords.digits(tokens, at, 2);
    int minute = CalendarWords.digits(tokens, at + 2, 2);
    if (hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || !tokens.isSign(at + 1, ':')
        || !tokens.isGlued(at + 1)
        || !tokens.isGlued(at + 2)) {
      return null;
    }
    int to = at + 3;
    if (tokens.isSign(to, ':')
        && tokens.isGlued(to)
        && CalendarWords.digits(tokens, to + 1, 2) >= 0) {
      to += 2;
    }
    ZoneOffset offset = null;
    boolean side = tokens.isSign(to, '+') || tokens.isSign(to, '-');
    if (tokens.is(to, "z") && tokens.isGlued(to)) {
      offset = ZoneOffset.UTC;
      to++;
    } else if (side && tokens.isGlued(to) && tokens.length(to + 1) == 2) {
      offset = ClockTimes.offset(tokens, to);
      to = offset == null ? to : tokens.isSign(to + 2, ':') ? to + 4 : to + 2;
    }
    return new Said(
        date.from(),
        to,
        new TimeExpression.AtTime(
            date.what(), "T" + Moment.pad(hour, 2) + ":" + Moment.pad(minute, 2), offset));
  }

  private @Nullable Said yearLast(Tokens tokens, int token) {
    int first = CalendarWords.digits(tokens, token, 2);
    int sign = tokens.sign(token + 1);
    int second = CalendarWords.digits(tokens, token + 2, 2);
    if (first < 1
        || second < 1
        || (sign != '.' && sign != '/' && sign != '-')
        || (tokens.isGlued(token) && tokens.sign(token - 1) == sign)
        || !tokens.isGlued(token + 1)
        || !tokens.isGlued(token + 2)) {
      return null;
    }
    Read year = null;
    int to = token + 3;
    if (tokens.sign(to) == sign && tokens.isGlued(to) && tokens.isGlued(to + 1)) {
      int digits = tokens.isDigits(to + 1) ? tokens.end(to + 1) - tokens.start(to + 1) : 0;
      int value = CalendarWords.digits(tokens, to + 1, 4);
      if (digits == 4 && value >= 1000 && value < 3000) {
        year = new Read(value, to + 2);
      } else if (digits == 2 && sign != '-') {
        year = new Read(CalendarWords.fullYear(value), to + 2);
      }
      if (year == null) {
        return null;
      }
      to = year.to();
    } else if (sign != '/' || !isDated(tokens, token)) {
      return null;
    }
    boolean dayLeads = sign == '.' || dayFirst || first > 12;
    int month = dayLeads ? second : first;
    int day = dayLeads ? first : second;
    if (month > 12 && day <= 12) {
      int swap = month;
      month = day;
      day = swap;
    }
    return month > 12 || day > 31 ? null : CalendarDates.said(token, to, year, month, day);
  }

  /** "10/1" may be a share: it is a date only after a word that leads one. */
  private static boolean isDated(Tokens tokens, int token) {
    return tokens.isAny(token - 1, LEADS_DATE);
  }
}
