package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import org.jspecify.annotations.Nullable;

/** Parts of a date that a word before it tells: "early 2019", "the end of September". */
final class PartsOfDates {

  private final CalendarWords words;
  private final DateRecogniser dates;

  PartsOfDates(CalendarWords words, DateRecogniser dates) {
    this.words = words;
    this.dates = dates;
  }

  /** "early 2019", "late last year", "mid-May", "the late 1980s", "later Friday". */
  @Nullable Said modified(Tokens tokens, int token) {
    int at = tokens.is(token, "the") ? token + 1 : token;
    Named modifier = words.named(tokens, at, Type.MODIFIER);
    if (modifier == null) {
      return null;
    }
    int next = modifier.to();
    boolean onDay = tokens.is(next, "on") && !tokens.is(at, "mid");
    boolean linked = onDay || tokens.is(next, "in") && !tokens.is(at, "mid");
    if (tokens.isSign(next, '-') || linked) {
      next++;
    }
    if (tokens.newlinesBefore(next) > 0) {
      return null;
    }
    Said whole = dates.whole(tokens, next, true);
    if (whole == null && linked && !onDay) {
      whole = thatPart(tokens, next);
    }
    if (whole == null && tokens.is(at, "mid") && tokens.is(next, "year")) {
      whole =
          new Said(
              next,
              next + 1,
              new TimeExpression.Shift(TimeExpression.Base.PUBLISHED, Grain.YEAR, 0, false));
    }
    if (whole == null
        || whole.what() instanceof TimeExpression.AtTime t && t.day() == null
        || onDay
            && !DateRecogniser.isDay(whole.what())
            && !(whole.what() instanceof TimeExpression.AtTime)) {
      return null;
    }
    boolean comparative = tokens.isAny(at, "earlier", "later");
    if (comparative && !isPresent(whole.what()) && !linked) {
      return null;
    }
    return new Said(
        token, whole.to(), new TimeExpression.Part(whole.what(), modifier.value(), false));
  }

  /** "in the morning" after "later" is of the day that is told. */
  private @Nullable Said thatPart(Tokens tokens, int token) {
    Named part = tokens.is(token, "the") ? words.named(tokens, token + 1, Type.DAYPART) : null;
    return part == null
        ? null
        : new Said(
            token,
            part.to(),
            new TimeExpression.AtTime(new TimeExpression.Same(Grain.DAY), part.value()));
  }

  /** "earlier than May" is a comparison; "earlier this month", "later Friday" are not. */
  private static boolean isPresent(TimeExpression what) {
    return what instanceof TimeExpression.Shift
        || what instanceof TimeExpression.Chosen
        || what instanceof Recurring.Weekday
        || what instanceof TimeExpression.AtTime
        || what instanceof TimeExpression.Same;
  }

  /** "the end of September", "start of next year", "end-2028", "year-end", "year's end". */
  @Nullable Said edge(Tokens tokens, int token) {
    int at = tokens.is(token, "the") ? token + 1 : token;
    Named unit = words.unit(tokens, at);
    if (unit != null && at == token) {
      int end = tokens.isSign(unit.to(), '-') ? unit.to() + 1 : unit.to();
      if (tokens.isSign(end, '\'') && tokens.is(end + 1, "s")) {
        end += 2;
      }
      return tokens.is(end, "end") && tokens.is(at, unit.value()) && !tokens.is(end + 1, "of")
          ? new Said(
              token,
              end + 1,
              new TimeExpression.Part(
                  new TimeExpression.Shift(
                      TimeExpression.Base.PUBLISHED, Grain.of(unit.value()), 0, false),
                  "END",
                  true))
          : null;
    }
    Named edge = words.named(tokens, at, Type.EDGE);
    if (edge == null) {
      return null;
    }
    boolean dash = tokens.isSign(edge.to(), '-') && tokens.isGlued(edge.to());
    if (!dash
        && !tokens.is(edge.to(), "of")
        && !(tokens.is(at, "end") && tokens.isDigits(edge.to()))) {
      return null;
    }
    int next = dash || tokens.is(edge.to(), "of") ? edge.to() + 1 : edge.to();
    Said whole = dates.whole(tokens, next, true);
    boolean idiom =
        whole != null
            && whole.what() instanceof TimeExpression.Same same
            && same.grain() == Grain.DAY
            && tokens.is(next + 1, "day");
    return whole == null || idiom || whole.what() instanceof TimeExpression.AtTime
        ? null
        : new Said(token, whole.to(), new TimeExpression.Part(whole.what(), edge.value(), true));
  }
}
