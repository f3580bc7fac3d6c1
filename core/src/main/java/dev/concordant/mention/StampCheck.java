package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a date of publication fits the weekdays that a story tells. "later Friday" is told
 * on a Friday: under the date of a Wednesday it was copied from elsewhere, and nothing can be
 * counted from that date.
 */
final class StampCheck {

  private StampCheck() {}

  /** The first expression that the date does not fit, or null. */
  static @Nullable Candidate misfit(
      Tokens tokens, List<Candidate> candidates, LocalDate published) {
    for (Candidate candidate : candidates) {
      int weekday =
          candidate.pending() instanceof TimeExpression.Part part
                  && tokens.isAny(candidate.from(), "later", "earlier")
              ? weekday(part.whole())
              : 0;
      if (weekday == 0
          && candidate.pending() instanceof Recurring.Weekday day
          && isToday(tokens, candidate.from())) {
        weekday = day.number();
      }
      if (weekday > 0 && weekday != published.getDayOfWeek().getValue()) {
        return candidate;
      }
    }
    return null;
  }

  /** "today, Friday", "today (Friday)". */
  private static boolean isToday(Tokens tokens, int token) {
    return tokens.is(token - 2, "today")
        && (tokens.isSign(token - 1, ',') || tokens.isSign(token - 1, '('));
  }

  private static int weekday(TimeExpression what) {
    if (what instanceof TimeExpression.AtTime time && time.day() != null) {
      return weekday(time.day());
    }
    return what instanceof Recurring.Weekday day ? day.number() : 0;
  }
}
