package dev.concordant.mention;

import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.CalendarWords.Read;
import org.jspecify.annotations.Nullable;

/** Spans of years: "2009-10", "2014-2018", "the years 2021 to 2025". */
final class YearSpans {

  private YearSpans() {}

  /** "2009-10", "2014-2018", "the years 2021 to 2025". */
  static @Nullable Said at(CalendarWords words, Tokens tokens, int token, Read first) {
    int link = first.to();
    int sign = tokens.sign(link);
    boolean glued = tokens.isGlued(link) && tokens.isGlued(link + 1);
    if ((sign == '-' || sign == '/' || sign == '~') && glued) {
      Read last = words.year(tokens, link + 1);
      int two = last == null && sign != '~' ? YearPeriods.twoDigits(tokens, link + 1) : -1;
      if (two >= 0 && first.value() % 100 < two && !tokens.isSign(link + 2, '-')) {
        last = new Read(first.value() / 100 * 100 + two, link + 2);
      }
      if (last == null || last.value() <= first.value()) {
        return null;
      }
      boolean fiscal =
          two >= 0 && last.value() == first.value() + 1 && isFiscal(tokens, token, last.to());
      return new Said(
          token,
          last.to(),
          fiscal
              ? new TimeExpression.Fixed(Moment.accountsYear(first.value()))
              : span(first.value(), last.value()));
    }
    if (tokens.is(token - 1, "years") && tokens.isAny(link, "to", "through")) {
      Read last = words.year(tokens, link + 1);
      return last == null || last.value() <= first.value()
          ? null
          : new Said(token, last.to(), span(first.value(), last.value()));
    }
    return null;
  }

  private static TimeExpression span(int first, int last) {
    return new TimeExpression.Interval(
        new TimeExpression.Fixed(Moment.year(first)), new TimeExpression.Fixed(Moment.year(last)));
  }

  /** Whether a budget or accounts are spoken of near a year written over two. */
  private static boolean isFiscal(Tokens tokens, int from, int to) {
    for (int i = Math.max(0, from - 12); i < Math.min(tokens.size(), to + 6); i++) {
      if (tokens.isOf(i, WordClass.BUDGET)) {
        return true;
      }
    }
    return false;
  }
}
