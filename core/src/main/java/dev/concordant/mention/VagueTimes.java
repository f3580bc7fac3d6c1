package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.mention.CalendarWords.Named;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Timex3;
import org.jspecify.annotations.Nullable;

/**
 * Reads what TimeML annotates and nobody can check: "now", "recently", "the future", "several
 * months". These claim nothing, so a finder reads them only where it is told to.
 */
final class VagueTimes implements Recogniser {

  private final CalendarWords words;

  VagueTimes(Lexicon lexicon) {
    this.words = new CalendarWords(lexicon);
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (!tokens.isWord(token)) {
      return null;
    }
    Named word = words.mayStartAt(tokens, token) ? words.named(tokens, token, Type.VAGUE) : null;
    if (word != null) {
      boolean phrase = word.to() > token + 1;
      return phrase && isNoun(tokens, word.to())
          ? null
          : vague(token, word.to(), "DATE", word.value());
    }
    int unit =
        tokens.isAny(token, "several", "some", "recent")
            ? token + 1
            : tokens.is(token, "a") && tokens.is(token + 1, "few") ? token + 2 : token;
    String period = period(tokens, unit);
    if (period == null || (unit > token && tokens.newlinesBefore(unit) > 0)) {
      return null;
    }
    if (tokens.isAny(unit + 1, "ago", "earlier")) {
      return vague(token, unit + 2, "DATE", "PAST_REF");
    }
    if (tokens.is(unit + 1, "later")) {
      return vague(token, unit + 2, "DATE", "FUTURE_REF");
    }
    return unit > token ? vague(token, unit + 1, "DURATION", period) : null;
  }

  /** The TIMEX3 value of an unknown number of a unit in the plural, or null. */
  private @Nullable String period(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.text().charAt(tokens.end(token) - 1) != 's') {
      return null;
    }
    Named unit = words.unit(tokens, token);
    if (unit == null) {
      return null;
    }
    return switch (Grain.of(unit.value())) {
      case MINUTE -> "PTXM";
      case HOUR -> "PTXH";
      case DAY -> "PXD";
      case WEEK -> "PXW";
      case MONTH -> "PXM";
      case YEAR -> "PXY";
      case DECADE -> "PXDE";
      case CENTURY -> "PXCE";
      default -> null;
    };
  }

  /** "the past year" is a length of time, "the future king" no time at all. */
  private static boolean isNoun(Tokens tokens, int token) {
    return tokens.isWord(token)
        && !tokens.isAny(
            token, "and", "but", "or", "of", "in", "is", "was", "will", "has", "had", "to", "for",
            "as", "when", "with", "that", "which", "on", "at", "by", "may", "would", "have");
  }

  private static Candidate vague(int from, int to, String type, String value) {
    return new Candidate(
        from,
        to,
        from,
        to,
        Kind.DATE,
        new CalendarTime(value, null, null, null),
        new Timex3(type, value, null),
        true);
  }
}
