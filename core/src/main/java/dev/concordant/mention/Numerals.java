package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.NumberWord.Type;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Precision;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits, in words, and in mixtures of both. */
final class Numerals {

  private static final Forms BEFORE_FORMULA = Forms.of("is", "equals", "minus", "negative");

  private static final Forms BEFORE_PART =
      Forms.of("than", "nearly", "almost", "about", "around", "roughly", "just", "by");

  /** What is kept for a token at which no number begins. */
  private static final Object NO_NUMBER = new Object();

  private static final MathContext SHARE = MathContext.DECIMAL64;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /** So many digits always fit into a long. */
  private static final int LONG_DIGITS = 18;

  private final Phrases<NumberWord> words;
  private final Lexicon lexicon;
  private final DigitNumber digits;
  private final SpelledNumber spelled;
  private final Denominators denominators;

  Numerals(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.numbers();
    this.digits = new DigitNumber(words);
    this.spelled = new SpelledNumber(words);
    this.denominators = new Denominators(words, spelled);
  }

  Openers openers() {
    return Openers.of(words).and(Openers.DIGITS);
  }

  /** The number that begins at a token, or null. */
  @Nullable Numeral at(Tokens tokens, int token) {
    boolean digit =
        tokens.isDigits(token)
            || (tokens.isSign(token, '.')
                && tokens.isDigits(token + 1)
                && tokens.isGlued(token + 1)
                && (!tokens.isGlued(token) || isSigned(tokens, token)));
    if (!digit && !words.mayStartAt(tokens, token)) {
      return null;
    }
    // many rules ask for the number at one token
    Object known = tokens.kept(token);
    if (known != null) {
      return known == NO_NUMBER ? null : (Numeral) known;
    }
    Numeral read = digit ? inDigits(tokens, token) : inWords(tokens, token);
    tokens.keep(token, read == null ? NO_NUMBER : read);
    return read;
  }

  private @Nullable Numeral inDigits(Tokens tokens, int token) {
    Numeral number = digits.at(tokens, token);
    if (number == null || number.ordinal()) {
      return number;
    }
    Phrases.Match<NumberWord> next = number.magnitude() ? null : words.at(tokens, number.to());
    return next != null
            && next.meaning().type() == Type.COLLECTIVE
            && !tokens.is(number.to(), "couple")
        ? dozens(tokens, token, number.value(), next)
        : divided(tokens, mixed(tokens, number));
  }

  private @Nullable Numeral inWords(Tokens tokens, int token) {
    Phrases.Match<NumberWord> word = words.at(tokens, token);
    if (word == null) {
      return null;
    }
    return switch (word.meaning().type()) {
      case ARTICLE -> article(tokens, token);
      case SIGN -> negative(tokens, token);
      case FRACTION -> bareFraction(tokens, word);
      case COLLECTIVE -> collective(tokens, word);
      case ABBREVIATION -> null;
      default -> words(tokens, token);
    };
  }

  // "-.5", "$.75"; three points are no decimal
  private static boolean isSigned(Tokens tokens, int token) {
    int before = tokens.sign(token - 1);
    return before != 0 && before != '.';
  }

  private @Nullable Numeral negative(Tokens tokens, int token) {
    // "plus or minus three" bounds
    if (tokens.is(token - 1, "or")) {
      return null;
    }
    Numeral number =
        tokens.isDigits(token + 1) || words.mayStartAt(tokens, token + 1)
            ? at(tokens, token + 1)
            : null;
    return number == null || number.value().signum() <= 0 || number.ordinal()
        ? null
        : number.withValue(token, number.value().negate());
  }

  private @Nullable Numeral words(Tokens tokens, int token) {
    Numeral number = spelled.at(tokens, token, false);
    if (number == null || number.ordinal()) {
      return number;
    }
    if (number.form() == Numeral.Form.INDEFINITE) {
      return tensOfThousands(tokens, number);
    }
    Numeral part = partOf(tokens, number);
    return part != null ? part : divided(tokens, mixed(tokens, number));
  }

  // "is one over twenty": read aloud, and nothing else in its clause
  private Numeral divided(Tokens tokens, Numeral number) {
    int before = number.from() - 1;
    if (!tokens.is(number.to(), "over")
        || !(before < 0 || tokens.isAny(before, BEFORE_FORMULA))
        || !number.isWhole()) {
      return number;
    }
    Numeral below = at(tokens, number.to() + 1);
    return below == null
            || below.ordinal()
            || !below.isWhole()
            || below.form() == Numeral.Form.ARTICLE
            || below.value().compareTo(number.value()) <= 0
            || tokens.isWord(below.to())
        ? number
        : fraction(tokens, number.from(), number.value().divide(below.value(), SHARE), below.to());
  }

  private Numeral tensOfThousands(Tokens tokens, Numeral number) {
    if (!tokens.is(number.to(), "of")) {
      return number;
    }
    Numeral more = spelled.at(tokens, number.to() + 1, false);
    return more != null && more.form() == Numeral.Form.INDEFINITE
        ? number.times(more.scale(), more.to())
        : number;
  }

  // "a hundred", "a third", "a dozen", "a couple of", "a half", "an hour"
  private @Nullable Numeral article(Tokens tokens, int token) {
    int next = token + 1;
    if (tokens.newlinesBefore(next) > 0) {
      return null;
    }
    Phrases.Match<NumberWord> word = words.at(tokens, next);
    if (word != null) {
      switch (word.meaning().type()) {
        case HUNDRED, MAGNITUDE -> {
          Numeral number = spelled.at(tokens, next, true);
          return number == null || number.form() == Numeral.Form.INDEFINITE
              ? null
              : partOrMixed(tokens, number.withValue(token, number.value()));
        }
        case COLLECTIVE -> {
          return dozens(tokens, token, BigDecimal.ONE, word);
        }
        case FRACTION -> {
          return fraction(tokens, token, word.meaning().value(), word.to());
        }
        case ORDINAL -> {
          return isShare(tokens, word) || isBounded(tokens, token)
              ? fraction(tokens, token, Denominators.inverse(word.meaning().value()), word.to())
              : null;
        }
        case TEN -> {
          // "a twenty-first"
          Denominators.Part part = denominators.at(tokens, next, true);
          return part != null && Following.endsPhrase(tokens, part.to())
              ? fraction(tokens, token, part.value(), part.to())
              : null;
        }
        default -> {
          return null;
        }
      }
    }
    // "almost a whole day", "in a single day"
    int unit = tokens.isAny(next, "whole", "full", "single") ? next + 1 : next;
    if (lexicon.units().mayStartAt(tokens, unit) || lexicon.currencies().mayStartAt(tokens, next)) {
      return new Numeral(
          token,
          next,
          BigDecimal.ONE,
          precision(BigDecimal.ONE, 0, true),
          Numeral.Form.ARTICLE,
          BigDecimal.ONE);
    }
    return null;
  }

  /** Whether "third" after "a" is a part and not a rank: no noun follows ("a third term"). */
  private static boolean isShare(Tokens tokens, Phrases.Match<NumberWord> ordinal) {
    return ordinal.meaning().value().compareTo(THREE) >= 0
        && (Following.endsPhrase(tokens, ordinal.to())
            || tokens.isOf(ordinal.to(), WordClass.COMPARATIVE))
        && !tokens.isSign(ordinal.to(), '-');
  }

  // "more than a fifth better"
  private static boolean isBounded(Tokens tokens, int article) {
    return tokens.isAny(article - 1, BEFORE_PART);
  }

  // "two thirds", "three-quarters", "one third", "one in five" is not one of them
  private @Nullable Numeral partOf(Tokens tokens, Numeral number) {
    int next = number.to();
    if (tokens.isSign(next, '-')) {
      next++;
    }
    Phrases.Match<NumberWord> word = words.at(tokens, next);
    if (word == null || tokens.newlinesBefore(next) > 0) {
      return null;
    }
    NumberWord meaning = word.meaning();
    // "six quarters" are no sixth of anything
    boolean periods = tokens.is(next, "quarters") && number.isWhole(4, 99);
    Denominators.Part part =
        number.isWhole() && !periods ? denominators.at(tokens, next, number.whole() == 1) : null;
    if (part != null) {
      BigDecimal share = number.value().multiply(part.value(), SHARE);
      // "the two halves of the country" are two parts, and no share of it
      return number.whole() > 1
              && share.setScale(6, RoundingMode.HALF_EVEN).compareTo(BigDecimal.ONE) == 0
          ? null
          : fraction(tokens, number.from(), share, part.to());
    }
    if (meaning.type() == Type.COLLECTIVE && next == number.to()) {
      return dozens(tokens, number.from(), number.value(), word);
    }
    return null;
  }

  private Numeral partOrMixed(Tokens tokens, Numeral number) {
    Numeral part = partOf(tokens, number);
    return part != null ? part : mixed(tokens, number);
  }

  // "half", "½", "half a million", "half a dozen"
  private @Nullable Numeral bareFraction(Tokens tokens, Phrases.Match<NumberWord> word) {
    Numeral part = fraction(tokens, word.from(), word.meaning().value(), word.to());
    if (part.magnitude() || tokens.is(word.from(), "half") || !tokens.isWord(word.from())) {
      return part;
    }
    int next = tokens.isSign(word.to(), '-') ? word.to() + 1 : word.to();
    return lexicon.units().mayStartAt(tokens, next)
            && tokens.is(word.from(), "quarter")
            && next > word.to()
        ? part
        : null;
  }

  private Numeral fraction(Tokens tokens, int from, BigDecimal value, int to) {
    int next = to;
    if (tokens.is(next, "of")) {
      next++;
    }
    if (tokens.isSign(next, '-')) {
      next++;
    }
    if (tokens.isAny(next, "a", "an")) {
      next++;
    }
    Phrases.Match<NumberWord> magnitude = next > to ? words.at(tokens, next) : words.at(tokens, to);
    if (magnitude != null && tokens.newlinesBefore(to) == 0) {
      Type type = magnitude.meaning().type();
      if ((type == Type.MAGNITUDE && !tokens.text(next).endsWith("s")) || type == Type.COLLECTIVE) {
        BigDecimal scaled = value.multiply(magnitude.meaning().value(), SHARE);
        return new Numeral(
            from,
            magnitude.to(),
            scaled,
            precision(scaled, 0, true),
            Numeral.Form.WORDS,
            magnitude.meaning().value());
      }
    }
    return new Numeral(
        from, to, value, precision(value, 0, true), Numeral.Form.FRACTION, BigDecimal.ONE);
  }

  // "dozens of", and a bare "dozen"
  private @Nullable Numeral collective(Tokens tokens, Phrases.Match<NumberWord> word) {
    return tokens.lastChar(word.to() - 1) == 's'
        ? new Numeral(
            word.from(),
            word.to(),
            word.meaning().value().multiply(TWO),
            precision(word.meaning().value(), 0, true),
            Numeral.Form.INDEFINITE,
            BigDecimal.ONE)
        : null;
  }

  private @Nullable Numeral dozens(
      Tokens tokens, int from, BigDecimal count, Phrases.Match<NumberWord> word) {
    BigDecimal value = count.multiply(word.meaning().value());
    int to = word.to();
    if (tokens.is(word.from(), "couple")) {
      if (!tokens.is(to, "of")) {
        return null;
      }
      to++;
      Phrases.Match<NumberWord> more = words.at(tokens, to);
      if (more != null
          && (more.meaning().type() == Type.HUNDRED || more.meaning().type() == Type.MAGNITUDE)) {
        return new Numeral(
            from,
            more.to(),
            value.multiply(more.meaning().value()),
            precision(value.multiply(more.meaning().value()), 0, true),
            Numeral.Form.WORDS,
            more.meaning().value());
      }
    }
    return new Numeral(
        from, to, value, precision(value, 0, true), Numeral.Form.WORDS, BigDecimal.ONE);
  }

  // "two and a half million", "10 1/2", "2½", "one and three quarters"
  private Numeral mixed(Tokens tokens, Numeral number) {
    if (number.magnitude() && number.form() == Numeral.Form.DIGITS) {
      return number;
    }
    int i = number.to();
    Phrases.Match<NumberWord> glyph = words.at(tokens, i);
    if (glyph != null
        && glyph.meaning().type() == Type.FRACTION
        && tokens.length(i) == 1
        && !tokens.isWord(i)) {
      return plus(tokens, number, glyph.meaning().value(), glyph.to());
    }
    if (number.form() == Numeral.Form.DIGITS
        && number.isWhole()
        && tokens.isDigits(i)
        && !tokens.isGlued(i)
        && tokens.newlinesBefore(i) == 0) {
      Numeral part = digits.at(tokens, i);
      if (part != null && part.fraction() && part.value().compareTo(BigDecimal.ONE) < 0) {
        return plus(tokens, number, part.value(), part.to());
      }
    }
    if (tokens.isSign(i, '-')) {
      i++;
    }
    if (!tokens.is(i, "and")) {
      return number;
    }
    i++;
    if (tokens.isSign(i, '-')) {
      i++;
    }
    BigDecimal count = BigDecimal.ONE;
    boolean counted = tokens.isAny(i, "a", "an");
    if (counted) {
      i++;
    } else {
      Phrases.Match<NumberWord> some = words.at(tokens, i);
      if (some != null && some.meaning().type() == Type.DIGIT) {
        count = some.meaning().value();
        counted = true;
        i++;
      }
    }
    if (tokens.isSign(i, '-')) {
      i++;
    }
    Phrases.Match<NumberWord> part = words.at(tokens, i);
    if (part == null) {
      return number;
    }
    NumberWord meaning = part.meaning();
    if (meaning.type() == Type.FRACTION && (counted || tokens.is(i, "half"))) {
      return plus(tokens, number, count.multiply(meaning.value(), SHARE), part.to());
    }
    if (meaning.type() == Type.ORDINAL
        && counted
        && count.compareTo(BigDecimal.ONE) == 0
        && isShare(tokens, part)) {
      return plus(tokens, number, Denominators.inverse(meaning.value()), part.to());
    }
    return number;
  }

  private Numeral plus(Tokens tokens, Numeral number, BigDecimal part, int to) {
    BigDecimal sum = number.value().add(part);
    Numeral whole =
        new Numeral(
            number.from(),
            to,
            sum,
            precision(
                sum,
                sum.scale() > 3 ? -2 : -Math.max(0, sum.stripTrailingZeros().scale()),
                // "1½" is as rough as "one and a half"
                true),
            number.form(),
            number.scale());
    int next = tokens.isSign(to, '-') ? to + 1 : to;
    Phrases.Match<NumberWord> magnitude = words.at(tokens, next);
    return magnitude != null
            && magnitude.meaning().type() == Type.MAGNITUDE
            && tokens.newlinesBefore(next) == 0
        ? whole.times(magnitude.meaning().value(), magnitude.to())
        : whole;
  }

  static Precision precision(BigDecimal value, int written, boolean words) {
    int significant = value.signum() == 0 ? written : lastPlace(value);
    return new Precision(Math.min(written, significant), Math.max(written, significant), words);
  }

  /** The place of the last digit that is not zero. */
  private static int lastPlace(BigDecimal value) {
    if (value.scale() != 0 || value.precision() > LONG_DIGITS) {
      return -value.stripTrailingZeros().scale();
    }
    int place = 0;
    for (long rest = value.longValue(); rest % 10 == 0; rest /= 10) {
      place++;
    }
    return place;
  }
}
