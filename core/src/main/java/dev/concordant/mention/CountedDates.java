package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.mention.CalendarWords.Read;
import dev.concordant.mention.TimeExpression.Base;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are so many units from another: "17 years ago", "two days later", "a year earlier",
 * "half a century ago".
 */
final class CountedDates {

  private static final Forms OPENS_NEXT =
      Forms.of("and", "but", "when", "while", "to", "at", "as", "because", "or", "by");

  private static final Forms COMPARES = Forms.of("from", "than", "against", "versus");

  /** So many units of the calendar, and the token after them. */
  private record Count(long n, Grain grain, int to) {}

  /** How far before "a year ago" a word of comparison is looked for. */
  private static final int COMPARED_REACH = 20;

  private final CalendarWords words;

  CountedDates(CalendarWords words) {
    this.words = words;
  }

  /** "17 years ago", "a year earlier", "two days later", "the day before", "3 days from today". */
  @Nullable Said at(Tokens tokens, int from, int token, boolean the) {
    Count count = count(tokens, token, the);
    if (count == null || count.grain() == Grain.WEEKEND && !the) {
      return null;
    }
    Grain grain = count.grain();
    long n = count.n();
    int at = count.to();
    Said steps = the ? null : steps(tokens, from, at, grain, n);
    if (steps != null) {
      return steps;
    }
    if (tokens.is(at, "ago") && !the) {
      if (grain == Grain.YEAR && n == 1 && isCompared(tokens, from)) {
        return new Said(from, at + 1, new TimeExpression.YearBefore());
      }
      return ago(tokens, from, at + 1, new TimeExpression.Shift(Base.PUBLISHED, grain, -n, false));
    }
    if (tokens.is(at, "from") && !the) {
      Named anchor = words.named(tokens, at + 1, Type.DEICTIC);
      if (tokens.is(at + 1, "now")) {
        return new Said(from, at + 2, new TimeExpression.Shift(Base.PUBLISHED, grain, n, false));
      }
      Said day =
          anchor == null || grain != Grain.DAY
              ? null
              : RelativeDates.deictic(words, tokens, at + 1);
      return day != null && day.what() instanceof TimeExpression.Shift s
          ? new Said(
              from, day.to(), new TimeExpression.Shift(s.base(), Grain.DAY, s.n() + n, false))
          : null;
    }
    if (tokens.isAny(at, "before", "after") && grain == Grain.DAY && !the) {
      Said day = RelativeDates.deictic(words, tokens, at + 1);
      if (day != null && day.what() instanceof TimeExpression.Shift s) {
        long moved = tokens.is(at, "before") ? s.n() - n : s.n() + n;
        return new Said(
            from, day.to(), new TimeExpression.Shift(s.base(), Grain.DAY, moved, false));
      }
    }
    // of what was told, twelve months before is the same part of a year
    if (grain == Grain.MONTH && n % 12 == 0) {
      grain = Grain.YEAR;
      n = n / 12;
    }
    boolean closes = closes(tokens, at + 1);
    if (tokens.is(at, "earlier")
        || tokens.is(at, "previously")
        || (tokens.is(at, "before") && closes)) {
      return new Said(from, at + 1, new TimeExpression.Shift(Base.TOLD, grain, -n, n == 1));
    }
    if ((tokens.is(at, "later") && !the) || (tokens.is(at, "after") && closes)) {
      return new Said(from, at + 1, new TimeExpression.Shift(Base.TOLD, grain, n, false));
    }
    return null;
  }

  /** "2 weeks and 2 days ago": amounts of falling or mixed units, up to four. */
  private @Nullable Said steps(Tokens tokens, int from, int token, Grain first, long n) {
    List<TimeExpression.Shift> steps = new ArrayList<>();
    steps.add(new TimeExpression.Shift(Base.PUBLISHED, first, -n, false));
    int at = token;
    while (steps.size() < 4 && !tokens.is(at, "ago")) {
      int next = tokens.is(at, "and") || tokens.isSign(at, ',') ? at + 1 : at;
      Read amount = words.amount(tokens, next);
      Named unit = amount == null ? null : words.unit(tokens, amount.to());
      if (amount == null || unit == null || tokens.newlinesBefore(next) > 0) {
        return null;
      }
      Grain grain = Grain.of(unit.value());
      if (grain.compareTo(Grain.DAY) < 0 || grain == Grain.FISCAL_YEAR) {
        return null;
      }
      steps.add(new TimeExpression.Shift(Base.PUBLISHED, grain, -amount.value(), false));
      at = unit.to();
    }
    return steps.size() > 1 && tokens.is(at, "ago")
        ? new Said(from, at + 1, new TimeExpression.Steps(steps))
        : null;
  }

  /** Whether what stands before a token is complete: no event follows that it would count from. */
  static boolean closes(Tokens tokens, int at) {
    return at >= tokens.size()
        || !tokens.isWord(at) && !tokens.isDigits(at)
        || tokens.newlinesBefore(at) > 0
        || tokens.isAny(at, OPENS_NEXT);
  }

  /** "$64 million, from $61 million a year ago": what is compared is of the same part of a year. */
  private static boolean isCompared(Tokens tokens, int from) {
    if (tokens.is(from - 1, "than")) {
      return false;
    }
    for (int i = from - 1; i >= from - COMPARED_REACH && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (Tenses.endsSentence(tokens, i)) {
        return false;
      }
      if (tokens.isAny(i, COMPARES) || tokens.is(i, "compared")) {
        return true;
      }
    }
    return false;
  }

  /** "a year ago this week", "two years ago Tuesday": the finer period decides. */
  private Said ago(Tokens tokens, int from, int at, TimeExpression.Shift shift) {
    Said plain = new Said(from, at, shift);
    if (shift.unit() != Grain.YEAR || tokens.newlinesBefore(at) > 0) {
      return plain;
    }
    if (tokens.is(at, "today")) {
      return steps(plain, at + 1, Grain.DAY);
    }
    Named unit = tokens.is(at, "this") ? words.unit(tokens, at + 1) : null;
    Grain grain = unit == null ? Grain.YEAR : Grain.of(unit.value());
    return unit != null && (grain == Grain.WEEK || grain == Grain.MONTH)
        ? steps(plain, unit.to(), grain)
        : plain;
  }

  private static Said steps(Said ago, int to, Grain finest) {
    TimeExpression.Shift years = (TimeExpression.Shift) ago.what();
    return new Said(
        ago.from(),
        to,
        new TimeExpression.Steps(
            List.of(years, new TimeExpression.Shift(Base.PUBLISHED, finest, 0, false))));
  }

  /** "17 years", "half a century", "a year and a half", told in the units that dates count in. */
  private @Nullable Count count(Tokens tokens, int token, boolean the) {
    if (the) {
      Named unit = words.unit(tokens, token);
      return unit == null ? null : whole(1, Grain.of(unit.value()), unit.to());
    }
    Read halves = words.halves(tokens, token);
    if (halves != null) {
      Named named = words.unit(tokens, halves.to());
      return named == null ? null : halves(halves.value(), Grain.of(named.value()), named.to());
    }
    int quarter = quarterOfCentury(tokens, token);
    if (quarter > token) {
      return new Count(25, Grain.YEAR, quarter);
    }
    boolean half = tokens.is(token, "half") && tokens.isAny(token + 1, "a", "an");
    Read amount = half ? new Read(0, token + 2) : words.amount(tokens, token);
    if (amount == null || tokens.newlinesBefore(amount.to()) > 0) {
      return null;
    }
    int at = amount.to();
    boolean and = !half && isHalf(tokens, at);
    Named unit = words.unit(tokens, and ? at + 3 : at);
    if (unit == null) {
      return null;
    }
    boolean after = !half && !and && isHalf(tokens, unit.to());
    int to = after ? unit.to() + 3 : unit.to();
    Grain grain = Grain.of(unit.value());
    if (half || and || after) {
      return halves(2L * amount.value() + 1, grain, to);
    }
    // "12 months ago" is a month, though as long as a year
    return grain == Grain.MONTH
        ? new Count(amount.value(), grain, to)
        : whole(amount.value(), grain, to);
  }

  /** The token after "a quarter-century" or "a quarter of a century"; else the token. */
  private static int quarterOfCentury(Tokens tokens, int token) {
    if (!tokens.is(token, "a") || !tokens.is(token + 1, "quarter")) {
      return token;
    }
    boolean hyphen = tokens.isSign(token + 2, '-');
    boolean of = tokens.is(token + 2, "of") && tokens.is(token + 3, "a");
    int at = hyphen ? token + 3 : of ? token + 4 : token + 2;
    return tokens.is(at, "century") ? at + 1 : token;
  }

  private static boolean isHalf(Tokens tokens, int token) {
    return tokens.is(token, "and") && tokens.is(token + 1, "a") && tokens.is(token + 2, "half");
  }

  private static @Nullable Count halves(long halves, Grain grain, int to) {
    return switch (grain) {
      case YEAR -> whole(6 * halves, Grain.MONTH, to);
      case DECADE -> whole(5 * halves, Grain.YEAR, to);
      case CENTURY -> whole(50 * halves, Grain.YEAR, to);
      default -> null;
    };
  }

  private static @Nullable Count whole(long n, Grain grain, int to) {
    return switch (grain) {
      case MONTH -> n % 12 == 0 ? new Count(n / 12, Grain.YEAR, to) : new Count(n, grain, to);
      case DECADE -> new Count(n * 10, Grain.YEAR, to);
      case CENTURY -> new Count(n * 100, Grain.YEAR, to);
      case FORTNIGHT -> new Count(n * 2, Grain.WEEK, to);
      case MINUTE, HOUR, HALF, FISCAL_YEAR -> null;
      default -> new Count(n, grain, to);
    };
  }
}
