package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times of day: "3:42 a.m.", "09:14 GMT", "noon", "ten past four in the morning". */
final class ClockTimes {

  private static final Forms LEADS_MIDDLE =
      Forms.of(
          "at", "by", "before", "until", "till", "around", "about", "after", "since", "from", "to",
          "of", "past", "between", "and");

  private static final Forms LEADS_CLOCK =
      Forms.of(
          "at", "by", "from", "until", "till", "since", "around", "about", "before", "after",
          "between", "and", "to", "start");

  /** What a time of day says of the half of the day. */
  private enum Half {
    UNKNOWN,
    MORNING,
    LATER
  }

  private record Tail(Half half, int to) {}

  /** A zone that is told after a time, and the token after it; no zone where it is local time. */
  private record Zone(@Nullable ZoneId id, int to) {}

  /** No zone is further from Greenwich. */
  private static final int MOST_HOURS = 14;

  /** How far before a time the word for what happens then is looked for. */
  private static final int TIMED_REACH = 6;

  private final CalendarWords words;

  ClockTimes(CalendarWords words) {
    this.words = words;
  }

  /** The time of day that begins at a token, without a day, or null. */
  @Nullable Said at(Tokens tokens, int token) {
    Named clock = words.named(tokens, token, Type.CLOCK);
    if (clock != null && isDaysMiddle(tokens, token, clock.to())) {
      Zone zone = zone(tokens, clock.to());
      return new Said(token, zone.to(), new TimeExpression.AtTime(null, clock.value(), zone.id()));
    }
    Said written = tokens.isDigits(token) ? figures(tokens, token) : null;
    return written != null ? written : spoken(tokens, token);
  }

  /** "at noon", "noon on Sunday"; "the midday meal" is no time. */
  private boolean isDaysMiddle(Tokens tokens, int token, int to) {
    return tokens.is(to, "on")
        || words.weekday(tokens, to) != null
        || tokens.isAny(token - 1, LEADS_MIDDLE);
  }

  /** "3:42 a.m.", "3.42 in the morning", "6pm", "1747 UTC", "at 09:14". */
  private @Nullable Said figures(Tokens tokens, int token) {
    int digits = tokens.end(token) - tokens.start(token);
    int hour = CalendarWords.digits(tokens, token, 4);
    if (hour < 0 || (tokens.isGlued(token) && isInNumber(tokens, token - 1))) {
      return null;
    }
    if (digits == 4) {
      boolean zoned = words.named(tokens, token + 1, Type.ZONE) != null;
      return !zoned || hour / 100 > 23 || hour % 100 > 59
          ? null
          : said(token, zone(tokens, token + 1), hour / 100, hour % 100);
    }
    if (digits > 2) {
      return null;
    }
    int minute = -1;
    int to = token + 1;
    int sign = tokens.sign(to);
    if ((sign == ':' || sign == '.')
        && tokens.isGlued(to)
        && tokens.isGlued(to + 1)
        && tokens.isDigits(to + 1)
        && tokens.end(to + 1) - tokens.start(to + 1) == 2) {
      minute = CalendarWords.digits(tokens, to + 1, 2);
      to += 2;
      if (tokens.isSign(to, ':') && tokens.isGlued(to) && tokens.isDigits(to + 1)) {
        return null;
      }
    } else if (CalendarWords.continuesNumber(tokens, to) && tokens.isGlued(to)) {
      return null;
    }
    if (hour > 24 || minute > 59) {
      return null;
    }
    Tail tail = tail(tokens, to);
    if (tail != null) {
      boolean written = minute >= 0 && tail.half() == Half.UNKNOWN;
      return hour > 12 && tail.half() == Half.MORNING
          ? null
          : said(
              token,
              zone(tokens, tail.to()),
              written ? hour : hour(hour, tail.half()),
              Math.max(0, minute));
    }
    Said later = hour <= 12 && minute < 0 ? rangeEnd(tokens, token, to) : null;
    if (later != null && later.what() instanceof TimeExpression.AtTime end) {
      return said(token, new Zone(end.zone(), to), inHalf(hour, end.clock()), 0);
    }
    Named zone = words.named(tokens, to, Type.ZONE);
    boolean zoned = zone != null && tokens.newlinesBefore(to) == 0 && minute >= 0;
    if (zoned) {
      return said(token, zone(tokens, to), hour, minute);
    }
    boolean clock = sign == ':' ? isClock(tokens, token, to, digits) : isTimed(tokens, token, to);
    return minute >= 0 && clock ? said(token, new Zone(null, to), hour, minute) : null;
  }

  /** The later time of "from 8 to 9 p.m.", "between 8 and 9 p.m.", or null. */
  private @Nullable Said rangeEnd(Tokens tokens, int token, int to) {
    boolean range =
        tokens.is(token - 1, "from") && tokens.isAny(to, "to", "until", "till")
            || tokens.is(token - 1, "between") && tokens.is(to, "and");
    return range && tokens.isDigits(to + 1) && tail(tokens, to + 2) != null
        ? figures(tokens, to + 1)
        : null;
  }

  /** The hour in the half of the day of a later time, or the half before: "from 11 to 2 p.m.". */
  private static int inHalf(int hour, String later) {
    int end = Integer.parseInt(later.substring(1, 3));
    int same = end >= 12 ? hour % 12 + 12 : hour % 12;
    return same <= end ? same : Math.floorMod(same - 12, 24);
  }

  private static boolean isInNumber(Tokens tokens, int before) {
    return tokens.isSign(before, '.')
        || tokens.isSign(before, ',')
        || tokens.isSign(before, ':')
        || CalendarWords.isMoney(tokens, before);
  }

  /** A bare "09:14" is a time of day with its leading nought, or after a word that leads one. */
  private static boolean isClock(Tokens tokens, int token, int to, int digits) {
    if (tokens.isAny(to, "minutes", "hours", "seconds")) {
      return false;
    }
    boolean day =
        tokens.is(to, "on")
            || (tokens.is(to, "this") && tokens.isAny(to + 1, "morning", "afternoon", "evening"));
    boolean led = tokens.isAny(token - 1, LEADS_CLOCK);
    boolean nought = digits == 2 && tokens.text().charAt(tokens.start(token)) == '0';
    return day
        || (led && digits == 2)
        || nought
        || (tokens.is(token - 1, "at") && !tokens.isDigits(token - 2));
  }

  /** "the train leaves at 17.15 on Tuesday": where a price or an index cannot stand. */
  private boolean isTimed(Tokens tokens, int token, int to) {
    boolean day = tokens.is(to, "on") && words.weekday(tokens, to + 1) != null;
    if (!day || !tokens.isAny(token - 1, LEADS_CLOCK)) {
      return false;
    }
    for (int i = token - 2; i > token - TIMED_REACH; i--) {
      if (tokens.isOf(i, WordClass.TIMED)) {
        return true;
      }
    }
    return false;
  }

  /** "four o'clock", "ten past four", "half past six", "four in the afternoon". */
  private @Nullable Said spoken(Tokens tokens, int token) {
    Read first = minutes(tokens, token);
    if (first != null && tokens.isAny(first.to(), "past", "to")) {
      boolean past = tokens.is(first.to(), "past");
      Read hour = hourWord(tokens, first.to() + 1);
      if (hour != null) {
        Tail tail = tail(tokens, hour.to());
        if (past || (tail != null && first.value() % 5 == 0 && !tokens.is(token - 1, "from"))) {
          Half half = tail == null ? Half.UNKNOWN : tail.half();
          int at = hour(hour.value(), half) * 60 + (past ? first.value() : -first.value());
          int to = tail == null ? hour.to() : tail.to();
          return said(token, zone(tokens, to), Math.floorMod(at / 60, 24), Math.floorMod(at, 60));
        }
      }
    }
    Read hour = hourWord(tokens, token);
    Tail tail = hour == null ? null : tail(tokens, hour.to());
    return hour == null || tail == null
        ? null
        : said(token, zone(tokens, tail.to()), hour(hour.value(), tail.half()), 0);
  }

  private @Nullable Read minutes(Tokens tokens, int token) {
    if (tokens.is(token, "half")) {
      return new Read(30, token + 1);
    }
    if (tokens.is(token, "quarter")) {
      return new Read(15, token + 1);
    }
    if (tokens.is(token, "a") && tokens.is(token + 1, "quarter")) {
      return new Read(15, token + 2);
    }
    Read n =
        tokens.isWord(token) && !tokens.isAny(token, "a", "an")
            ? words.amount(tokens, token)
            : null;
    return n != null && n.value() < 30 ? n : null;
  }

  private @Nullable Read hourWord(Tokens tokens, int token) {
    Read n = tokens.isAny(token, "a", "an") ? null : words.amount(tokens, token);
    return n != null && n.value() <= 12 && n.to() == token + 1 ? n : null;
  }

  /** "a.m.", "pm", "o'clock", "in the morning", after a number. */
  private @Nullable Tail tail(Tokens tokens, int at) {
    if (tokens.newlinesBefore(at) > 0) {
      return null;
    }
    if (tokens.isAny(at, "am", "pm")) {
      return new Tail(tokens.is(at, "am") ? Half.MORNING : Half.LATER, at + 1);
    }
    if (tokens.isAny(at, "a", "p")
        && tokens.isSign(at + 1, '.')
        && tokens.isGlued(at + 1)
        && tokens.is(at + 2, "m")
        && tokens.isGlued(at + 2)) {
      int to = tokens.isSign(at + 3, '.') ? at + 4 : at + 3;
      return new Tail(tokens.is(at, "a") ? Half.MORNING : Half.LATER, to);
    }
    int to = at;
    boolean clock = tokens.is(at, "o") && tokens.isSign(at + 1, '\'') && tokens.is(at + 2, "clock");
    if (clock) {
      to = at + 3;
    }
    if (tokens.is(to, "in") && tokens.is(to + 1, "the")) {
      if (tokens.is(to + 2, "morning")) {
        return new Tail(Half.MORNING, to + 3);
      }
      if (tokens.isAny(to + 2, "afternoon", "evening")) {
        return new Tail(Half.LATER, to + 3);
      }
    }
    if (tokens.is(to, "at") && tokens.is(to + 1, "night")) {
      return new Tail(Half.LATER, to + 2);
    }
    return clock ? new Tail(Half.UNKNOWN, to) : null;
  }

  /** The hour of the day; where nothing tells, an hour up to six is one after noon. */
  private static int hour(int hour, Half half) {
    return switch (half) {
      case MORNING -> hour == 12 ? 0 : hour;
      case LATER -> hour < 12 ? hour + 12 : hour;
      case UNKNOWN -> hour >= 1 && hour <= 6 ? hour + 12 : hour;
    };
  }

  private Zone zone(Tokens tokens, int at) {
    if (tokens.newlinesBefore(at) > 0) {
      return new Zone(null, at);
    }
    boolean bracket = tokens.isSign(at, '(');
    Named zone = words.named(tokens, bracket ? at + 1 : at, Type.ZONE);
    if (zone == null || !tokens.isWord(zone.to() - 1)) {
      return new Zone(null, at);
    }
    Zone read =
        zone.value().equals("local")
            ? new Zone(null, zone.to())
            : shifted(tokens, ZoneId.of(zone.value()), zone.to());
    if (!bracket) {
      return read;
    }
    return tokens.isSign(read.to(), ')') ? new Zone(read.id(), read.to() + 1) : new Zone(null, at);
  }

  /** "GMT+2": so many hours from Greenwich. */
  private static Zone shifted(Tokens tokens, ZoneId zone, int at) {
    int sign = tokens.sign(at);
    ZoneOffset offset =
        zone.equals(ZoneOffset.UTC) && (sign == '+' || sign == '-') && tokens.isGlued(at)
            ? offset(tokens, at)
            : null;
    return offset == null
        ? new Zone(zone, at)
        : new Zone(offset, tokens.isSign(at + 2, ':') ? at + 4 : at + 2);
  }

  /** The offset that a sign and glued digits tell: "+2", "-05:30"; null where there is none. */
  static @Nullable ZoneOffset offset(Tokens tokens, int sign) {
    int hours = tokens.isGlued(sign + 1) ? CalendarWords.digits(tokens, sign + 1, 2) : -1;
    boolean minuted = tokens.isSign(sign + 2, ':') && tokens.isGlued(sign + 2);
    int minutes =
        !minuted ? 0 : tokens.isGlued(sign + 3) ? CalendarWords.digits(tokens, sign + 3, 2) : -1;
    if (hours < 0 || hours > MOST_HOURS || minutes < 0 || minutes > 59) {
      return null;
    }
    int side = tokens.isSign(sign, '-') ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(side * hours, side * minutes);
  }

  private static Said said(int from, Zone zone, int hour, int minute) {
    int shown = hour == 24 ? 0 : hour;
    return new Said(
        from,
        zone.to(),
        new TimeExpression.AtTime(
            null, "T" + Moment.pad(shown, 2) + ":" + Moment.pad(minute, 2), zone.id()));
  }
}
