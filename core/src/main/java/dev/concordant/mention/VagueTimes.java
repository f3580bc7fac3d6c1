package dev.concordant.mention;

import dev.concordant.lexicon.CalendarWord.Type;
import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
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

  private static final Forms DEGREES = Forms.of("as", "how", "so", "too");

  private static final Forms COUNTED_FROM = Forms.of("after", "since", "following", "before");

  private static final Forms AFTER_PERIOD =
      Forms.of("of", "since", "between", "from", "when", "that", "before");

  private static final Forms BEFORE_PERIOD =
      Forms.of("for", "in", "within", "after", "took", "takes", "take", "lasted");

  private static final Forms NOT_BEFORE_PERIOD =
      Forms.of("the", "those", "these", "all", "early", "few", "small", "wee");

  private static final Forms VAGUE_AMOUNTS =
      Forms.of("several", "some", "recent", "many", "few", "coming", "countless");

  private static final Forms NO_NOUNS =
      Forms.of(
          "and", "but", "or", "of", "in", "is", "was", "will", "has", "had", "to", "for", "as",
          "when", "with", "that", "which", "on", "at", "by", "may", "would", "have", "he", "she",
          "it", "they", "we");

  private final CalendarWords words;

  VagueTimes(Lexicon lexicon) {
    this.words = new CalendarWords(lexicon);
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.word(token) == null && !isAmountWord(tokens, token)) {
      return null;
    }
    Named word = words.mayStartAt(tokens, token) ? words.named(tokens, token, Type.VAGUE) : null;
    if (word != null) {
      return isName(tokens, token, word)
              || (word.to() > token + 1 && !tokens.is(token, "at") && isNoun(tokens, word.to()))
              || (word.to() > token + 1 && tokens.isDigits(word.to()))
          ? null
          : date(token, word.to(), word.value());
    }
    String one = tokens.isAny(token, "a", "an") ? one(tokens, token + 1) : null;
    if (one != null) {
      return duration(token, token + 2, one);
    }
    int unit = unitAfter(tokens, token);
    String period = period(tokens, unit);
    return period == null || (unit > token && tokens.newlinesBefore(unit) > 0)
        ? null
        : periods(tokens, token, unit, period);
  }

  @Override
  public Openers openers() {
    return words.openers().and(Openers.of(WordClass.UNNUMBERED));
  }

  /** "several months later", "recent years", "the coming weeks", "for decades". */
  private static @Nullable Candidate periods(Tokens tokens, int token, int unit, String period) {
    int to = unit + 1;
    boolean bare = unit == token;
    if (tokens.is(token, "many") && tokens.isAny(token - 1, DEGREES)) {
      return null;
    }
    if (tokens.isAny(token, "recent", "coming") || tokens.isAny(token + 1, "recent", "coming")) {
      boolean ahead = tokens.is(unit - 1, "coming");
      return date(token, to, ahead ? "FUTURE_REF" : "PAST_REF");
    }
    if (tokens.is(token, "the") && tokens.isAny(to, COUNTED_FROM)) {
      return tokens.isWord(to + 1) || tokens.is(to, "since") ? duration(token, to, period) : null;
    }
    if (tokens.is(token, "the")) {
      return tokens.isAny(token - 1, "over", "through", "down")
              && tokens.is(token + 1, "years")
              && !tokens.isDigits(to)
              && !tokens.isAny(to, AFTER_PERIOD)
          ? duration(token, to, period)
          : null;
    }
    if (tokens.isAny(to, "ago", "earlier", "before") && !(bare && tokens.is(to, "before"))) {
      return tokens.is(to, "before") && isNoun(tokens, to + 1)
          ? duration(token, to, period)
          : date(token, to + 1, "PAST_REF");
    }
    if (tokens.is(to, "later")) {
      return date(token, to + 1, "FUTURE_REF");
    }
    boolean measured =
        tokens.isAny(token - 1, BEFORE_PERIOD) || tokens.isAny(to, "of", "after", "before");
    boolean counted = tokens.isAny(token - 1, NOT_BEFORE_PERIOD);
    return !bare || (measured && !counted && !tokens.isSign(to, '-'))
        ? duration(token, to, period)
        : null;
  }

  private static boolean isAmountWord(Tokens tokens, int token) {
    return tokens.isAny(token, VAGUE_AMOUNTS);
  }

  /** The token after the words of an amount that no number tells. */
  private static int unitAfter(Tokens tokens, int token) {
    if (tokens.isAny(token, "a", "the")) {
      boolean amount =
          tokens.is(token, "a")
              ? tokens.isAny(token + 1, "few", "couple")
              : tokens.isAny(token + 1, "recent", "coming");
      int of = tokens.is(token + 1, "couple") && tokens.is(token + 2, "of") ? 3 : 2;
      return amount ? token + of : token + 1;
    }
    return isAmountWord(tokens, token) ? token + 1 : token;
  }

  /** "in the space of a week": a length, though nothing says that it is measured. */
  private static @Nullable String one(Tokens tokens, int unit) {
    // "seven days a week": so many in each
    if (CalendarWords.isPlural(tokens, unit - 2)
        || tokens.newlinesBefore(unit) > 0
        || tokens.isSign(unit + 1, '-')
        || Following.isNounLike(tokens, unit + 1)) {
      return null;
    }
    return tokens.is(unit, "hour")
        ? "PT1H"
        : tokens.is(unit, "day")
            ? "P1D"
            : tokens.is(unit, "week") ? "P1W" : tokens.is(unit, "month") ? "P1M" : null;
  }

  /** The TIMEX3 value of an unknown number of a unit in the plural, or null. */
  private @Nullable String period(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.lastChar(token) != 's') {
      return null;
    }
    if (tokens.is(token, "seconds")) {
      return "PTXS";
    }
    Named unit = words.unit(tokens, token);
    if (unit == null || tokens.length(token) < 4) {
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

  /** "NOW", the organisation, and "Apocalypse Now". */
  private static boolean isName(Tokens tokens, int token, Named word) {
    return word.to() == token + 1
        && tokens.isCapitalised(token)
        && (tokens.isAllCapitals(token)
            || (tokens.isCapitalised(token - 1) && tokens.newlinesBefore(token) == 0));
  }

  /** "the past year" is a length of time, "the future king" no time at all. */
  private static boolean isNoun(Tokens tokens, int token) {
    return tokens.isWord(token)
        && tokens.newlinesBefore(token) == 0
        && !tokens.isFunctionWord(token)
        && !tokens.isAny(token, NO_NOUNS);
  }

  private static Candidate date(int from, int to, String value) {
    return vague(from, to, Kind.DATE, value);
  }

  private static Candidate duration(int from, int to, String value) {
    return vague(from, to, Kind.DURATION, value);
  }

  private static Candidate vague(int from, int to, Kind kind, String value) {
    return new Candidate(
        from,
        to,
        from,
        to,
        kind,
        new CalendarTime(value, null, null, null),
        new Timex3(kind == Kind.DATE ? "DATE" : "DURATION", value, null),
        true);
  }
}
