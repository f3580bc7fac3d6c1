package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Read;
import org.jspecify.annotations.Nullable;

/** Days told by their number alone: "the 16th", "the 5th of this month", "Dec. 15 and 16". */
final class DaysOfMonth {

  private static final Forms LEADS_DAY =
      Forms.of("on", "until", "by", "since", "before", "after", "from");

  private static final Forms CLOSES_DAY = Forms.of("and", "at", "to", "but", "when", "in");

  private static final Forms LINKS = Forms.of("and", "or", "to", "through");

  private final CalendarWords words;
  private final RelativeDates relative;

  DaysOfMonth(CalendarWords words, RelativeDates relative) {
    this.words = words;
    this.relative = relative;
  }

  /** "on the 16th", where no noun follows that it could be the rank of; "the 5th of this month". */
  @Nullable Said at(Tokens tokens, int token) {
    if (tokens.isDigits(token)) {
      return secondDay(tokens, token);
    }
    if (!tokens.is(token, "the") || !tokens.isDigits(token + 1)) {
      return null;
    }
    Said ofMonth = dayOf(tokens, token);
    if (ofMonth != null) {
      return ofMonth;
    }
    if (!tokens.isAny(token - 1, LEADS_DAY)) {
      return null;
    }
    Read day = words.day(tokens, token + 1);
    return day != null && day.to() == token + 3 && endsDay(tokens, day.to())
        ? new Said(token, day.to(), new Recurring.MonthDay(day.value()))
        : null;
  }

  /** Whether no noun follows that a number could count or rank. */
  private static boolean endsDay(Tokens tokens, int to) {
    return !tokens.isWord(to) && !tokens.isSign(to, '-') || tokens.isAny(to, CLOSES_DAY);
  }

  /** The second day of "Dec. 15 and 16". */
  private @Nullable Said secondDay(Tokens tokens, int token) {
    if (!tokens.isAny(token - 1, LINKS)) {
      return null;
    }
    Read first = words.day(tokens, token - 2);
    Read day = words.day(tokens, token);
    if (first == null
        || day == null
        || first.to() != token - 1
        || day.value() <= first.value()
        || !endsDay(tokens, day.to())) {
      return null;
    }
    Read month = words.month(tokens, token - 3);
    month = month == null ? words.month(tokens, token - 4) : month;
    return month == null || month.to() != token - 2
        ? null
        : new Said(token, day.to(), new Recurring.MonthDay(day.value()));
  }

  private @Nullable Said dayOf(Tokens tokens, int token) {
    Read day = words.day(tokens, token + 1);
    if (day == null || day.to() != token + 3 || !tokens.is(day.to(), "of")) {
      return null;
    }
    Said month = relative.at(tokens, day.to() + 1, true);
    boolean isMonth =
        month != null
            && (month.what() instanceof TimeExpression.Shift s && s.unit() == Grain.MONTH
                || month.what() instanceof TimeExpression.Same m && m.grain() == Grain.MONTH);
    return month == null || !isMonth
        ? null
        : new Said(
            token,
            month.to(),
            new TimeExpression.Within(new Recurring.MonthDay(day.value()), month.what()));
  }
}
