package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.NumberWord;
import dev.concordant.lexicon.NumberWord.Type;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in words: "two thousand three hundred", "forty-first", "one point two million". */
final class SpelledNumber {

  private static final Forms BEFORE_MAGNITUDE =
      Forms.of("few", "several", "many", "multi", "quarter", "hundred");

  /** No number that is read aloud has more words; the bound keeps reading linear. */
  private static final int MAX_WORDS = 40;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Phrases<NumberWord> words;

  SpelledNumber(Phrases<NumberWord> words) {
    this.words = words;
  }

  /**
   * The number that begins at a token, or null.
   *
   * @param article whether "a" stands before it, so that it may begin with "hundred"
   */
  @Nullable Numeral at(Tokens tokens, int token, boolean article) {
    Numeral alone = article ? null : alone(tokens, token);
    if (alone != null) {
      return alone;
    }
    Reading reading = new Reading(tokens, token, article);
    for (int step = 0; step < MAX_WORDS && reading.next(); step++) {
      // each step takes one word
    }
    return reading.result();
  }

  /** The number of a single word, such as "two", or null where it may go on. */
  private @Nullable Numeral alone(Tokens tokens, int token) {
    Phrases.Match<NumberWord> word = words.at(tokens, token);
    if (word == null
        || !(word.meaning().type() == Type.DIGIT
            || word.meaning().type() == Type.TEEN
            || word.meaning().type() == Type.TEN)) {
      return null;
    }
    int next = word.to();
    if (tokens.newlinesBefore(next) == 0) {
      boolean hyphen = tokens.isSign(next, '-') && tokens.newlinesBefore(next + 1) == 0;
      if (words.mayStartAt(tokens, hyphen ? next + 1 : next) || tokens.is(next, "point")) {
        return null;
      }
    }
    return numeral(token, next, word.meaning().value(), Numeral.Form.WORDS, BigDecimal.ONE);
  }

  private static Numeral numeral(
      int from, int to, BigDecimal value, Numeral.Form form, BigDecimal scale) {
    int written = value.scale() == 0 ? 0 : -Math.max(0, value.stripTrailingZeros().scale());
    return new Numeral(from, to, value, Numerals.precision(value, written, true), form, scale);
  }

  /** What was read so far: {@code total} of the magnitudes done, {@code group} below the next. */
  private final class Reading {
    private final Tokens tokens;
    private final int from;
    private int to;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private @Nullable Type last;
    private @Nullable BigDecimal lastMagnitude;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean ordinal;
    private boolean indefinite;
    // what stood before "and" or a comma, in case what follows turns out to be another number
    private @Nullable BigDecimal keptTotal;
    private BigDecimal keptGroup = BigDecimal.ZERO;
    private BigDecimal keptScale = BigDecimal.ONE;
    private int keptTo;

    Reading(Tokens tokens, int from, boolean article) {
      this.tokens = tokens;
      this.from = from;
      this.to = from;
      if (article) {
        group = BigDecimal.ONE;
        last = Type.ARTICLE;
      }
    }

    boolean next() {
      if (ordinal || indefinite) {
        return false;
      }
      int i = to;
      boolean joined = false;
      if (last != null && i > from) {
        if (tokens.newlinesBefore(i) > 0) {
          return false;
        }
        if (tokens.isSign(i, '-') && tokens.newlinesBefore(i + 1) == 0) {
          i++;
        } else if (tokens.is(i, "and")) {
          if ((last != Type.HUNDRED && last != Type.MAGNITUDE) || tokens.is(from - 1, "between")) {
            return false;
          }
          joined = true;
          i++;
        } else if (tokens.isSign(i, ',')) {
          if (last != Type.MAGNITUDE) {
            return false;
          }
          joined = true;
          i++;
        }
      }
      Phrases.Match<NumberWord> word = words.at(tokens, i);
      if (word == null) {
        return last != null && i == to && point(i);
      }
      if (joined || i > to) {
        keep();
      }
      boolean taken = take(word.meaning(), i, word.to(), joined);
      if (!taken && i > to) {
        forget();
      }
      return taken;
    }

    private boolean take(NumberWord word, int at, int end, boolean joined) {
      BigDecimal value = word.value();
      switch (word.type()) {
        case DIGIT, TEEN, TEN -> {
          if (!fits(word.type())) {
            return false;
          }
          // "one hundred thirty-fifths" are a hundred of them
          if (last != null
              && word.type() == Type.TEN
              && Denominators.compound(words, tokens, end) != null) {
            return false;
          }
          group = group.add(value);
        }
        case HUNDRED -> {
          if (last == null || group.signum() == 0 || group.compareTo(HUNDRED) >= 0) {
            return last != null && rewind();
          }
          group = group.multiply(value);
        }
        case MAGNITUDE -> {
          if (last == null) {
            return bareMagnitude(word, at, end);
          }
          if (joined || !magnitude(value)) {
            return rewind();
          }
        }
        case ORDINAL -> {
          if (!rank(value)) {
            return rewind();
          }
          ordinal = true;
        }
        default -> {
          return false;
        }
      }
      last = word.type();
      to = end;
      return true;
    }

    private boolean fits(Type type) {
      return last == null
          || last == Type.HUNDRED
          || last == Type.MAGNITUDE
          || (last == Type.TEN && type == Type.DIGIT);
    }

    private boolean magnitude(BigDecimal value) {
      if (last == Type.MAGNITUDE && group.signum() == 0) {
        total = total.multiply(value);
        scale = scale.multiply(value);
      } else if (lastMagnitude == null || value.compareTo(lastMagnitude) < 0) {
        total = total.add(group.multiply(value));
        scale = lastMagnitude == null ? value : scale;
      } else if (value.compareTo(lastMagnitude) > 0 && keptTotal == null) {
        total = total.add(group).multiply(value);
        scale = value;
      } else {
        return false;
      }
      group = BigDecimal.ZERO;
      lastMagnitude = value;
      return true;
    }

    private boolean rank(BigDecimal value) {
      if (value.compareTo(HUNDRED) < 0) {
        boolean unit = value.compareTo(BigDecimal.TEN) < 0;
        if (last != null
            && last != Type.HUNDRED
            && last != Type.MAGNITUDE
            && !(last == Type.TEN && unit)) {
          return false;
        }
        group = group.add(value);
        return true;
      }
      if (last == null) {
        group = value;
        return true;
      }
      if (value.compareTo(HUNDRED) == 0) {
        if (group.signum() == 0 || group.compareTo(HUNDRED) >= 0) {
          return false;
        }
        group = group.multiply(value);
        return true;
      }
      return magnitude(value);
    }

    // "thousands", "tens of thousands"; also "million" in "multi-million" and "million-dollar"
    private boolean bareMagnitude(NumberWord word, int at, int end) {
      if (tokens.lastChar(end - 1) == 's') {
        indefinite = true;
        group = word.value().multiply(BigDecimal.valueOf(2));
      } else if (tokens.isAny(at - 1, BEFORE_MAGNITUDE) || tokens.isSign(at - 1, '-')) {
        return false;
      } else {
        total = word.value();
        lastMagnitude = word.value();
      }
      scale = word.value();
      last = Type.MAGNITUDE;
      to = end;
      return true;
    }

    // "three point five": the digits after the point, one by one, or "point eleven" at once
    private boolean point(int at) {
      if (!tokens.is(at, "point") || total.signum() != 0) {
        return false;
      }
      StringBuilder decimals = new StringBuilder("0.");
      int i = at + 1;
      for (int step = 0; step < 12; step++) {
        Phrases.Match<NumberWord> word = words.at(tokens, i);
        if (word == null) {
          break;
        }
        boolean digit = word.meaning().type() == Type.DIGIT;
        if (!digit && !(step == 0 && word.meaning().type() == Type.TEEN)) {
          break;
        }
        decimals.append(word.meaning().value().toPlainString());
        i = word.to();
        if (!digit) {
          break;
        }
      }
      if (i == at + 1) {
        return false;
      }
      group = group.add(new BigDecimal(decimals.toString()));
      last = Type.DIGIT;
      to = i;
      return true;
    }

    private void keep() {
      if (keptTotal == null) {
        keptTotal = total;
        keptGroup = group;
        keptScale = scale;
        keptTo = to;
      }
    }

    private void forget() {
      keptTotal = null;
    }

    // what came after "and" or a comma is a number of its own: end before it
    private boolean rewind() {
      if (keptTotal != null) {
        total = keptTotal;
        group = keptGroup;
        scale = keptScale;
        to = keptTo;
      }
      return false;
    }

    @Nullable Numeral result() {
      if (to == from || last == null) {
        return null;
      }
      BigDecimal value = total.add(group);
      Numeral.Form form =
          ordinal
              ? Numeral.Form.ORDINAL
              : indefinite ? Numeral.Form.INDEFINITE : Numeral.Form.WORDS;
      return numeral(from, to, value, form, scale);
    }
  }
}
