package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Gives a bare figure the unit that its sentence has told before: "from 5.4% to 6.1", "€3.4bn,
 * against 2.9bn a year before".
 */
final class Ellipsis {

  private static final Forms TOOK = Forms.of("took", "takes", "lasted", "lasts");

  private static final Forms POINTING = Forms.of("the", "these", "those", "both", "all");

  private static final Forms LINKS = Forms.of("from", "versus", "against", "than");

  private static final Forms BETWEEN_LINKED =
      Forms.of(
          "a",
          "year",
          "earlier",
          "up",
          "down",
          "compared",
          "with",
          "just",
          "about",
          "around",
          "nearly",
          "over",
          "almost",
          "more",
          "less",
          "under");

  private static final int REACH = 40;
  private static final int LINK = 5;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Little but money is told in billions, so a bare one may take its currency from before. */
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  /** The candidate, with the unit that it leaves out if the text before makes it plain. */
  Candidate complete(Tokens tokens, Candidate candidate, List<Candidate> before) {
    if (candidate.kind() == Kind.COUNT
        && candidate.value() instanceof Quantity points
        && isPoints(tokens, candidate, points, before)) {
      Candidate longer =
          new Candidate(
              candidate.from(),
              candidate.to() + 1,
              candidate.figureFrom(),
              candidate.to() + 1,
              candidate.kind(),
              candidate.value(),
              null,
              false);
      return with(longer, Kind.PERCENTAGE_POINTS, points.withUnit(Unit.PERCENTAGE_POINTS));
    }
    if (candidate.kind() != Kind.COUNT
        || !(candidate.value() instanceof Quantity quantity)
        || !Following.endsPhrase(tokens, candidate.to())
        || before.isEmpty()) {
      return weak(tokens, candidate);
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      Candidate earlier = before.get(i);
      if (candidate.from() - earlier.to() > REACH) {
        break;
      }
      if (earlier.value() instanceof Quantity told
          && (earlier.kind() != Kind.COUNT || isNoun(quantity, told))
          && isOfRate(quantity, told)
          && takesUnit(tokens, candidate, quantity, earlier, told, i == before.size() - 1)) {
        return with(candidate, earlier.kind(), quantity.withUnit(told.unit()));
      }
    }
    return candidate;
  }

  // "1.38 children, down from 1.61"
  private static boolean isNoun(Quantity bare, Quantity told) {
    return bare.unit().symbol().isEmpty()
        && bare.unit().per() == null
        && !told.unit().symbol().isEmpty();
  }

  // "two months, from 2.3 a year": what has a rate of its own is of no other unit
  private static boolean isOfRate(Quantity bare, Quantity told) {
    return bare.unit().per() == null || bare.unit().per().equals(told.unit().per());
  }

  private static boolean takesUnit(
      Tokens tokens,
      Candidate candidate,
      Quantity quantity,
      Candidate earlier,
      Quantity told,
      boolean last) {
    if (told.unit().dimension().startsWith("money:")
        && quantity.low().abs().compareTo(MILLION) >= 0
        && (quantity.low().abs().compareTo(BILLION) >= 0
            || isSameSentence(tokens, earlier.to(), candidate.from()))) {
      return true;
    }
    if (last
        && isComparable(quantity.low(), told.low())
        && isLinked(tokens, earlier, candidate.from())) {
      return true;
    }
    // "promised within 12 hours. It took 31"
    if (earlier.kind() == Kind.DURATION
        && tokens.isAny(candidate.from() - 1, TOOK)
        && isComparable(quantity.low(), told.low())) {
      return true;
    }
    return isCompared(tokens, candidate.from())
        && isComparable(quantity.low(), told.low())
        && earlier.kind() != Kind.ORDINAL
        && earlier.kind() != Kind.FREQUENCY
        && isSameSentence(tokens, earlier.to(), candidate.from());
  }

  // "up from 60", "compared with 131", "against 2.9"
  private static boolean isCompared(Tokens tokens, int from) {
    int before = from - 1;
    // "compared with a target of 131"
    if (tokens.is(before, "of")
        && (tokens.isAny(before - 2, "a", "an") || tokens.isOf(before - 2, WordClass.DETERMINER))) {
      before -= 3;
    }
    return (tokens.is(before, "from") && tokens.isAny(before - 1, "up", "down"))
        || tokens.isAny(before, "against", "versus")
        || (tokens.isAny(before, "with", "to") && tokens.is(before - 1, "compared"))
        || (tokens.is(before, "of") && tokens.is(before - 1, "instead"));
  }

  private static boolean isComparable(BigDecimal a, BigDecimal b) {
    BigDecimal twenty = BigDecimal.valueOf(20);
    return a.abs().compareTo(b.abs().multiply(twenty)) <= 0
        && b.abs().compareTo(a.abs().multiply(twenty)) <= 0;
  }

  private static Candidate with(Candidate c, Kind kind, Quantity quantity) {
    return new Candidate(
        c.from(), c.to(), c.figureFrom(), c.figureTo(), kind, quantity, null, false);
  }

  // "5.6 points" after a percentage, or where the tenths rule out a game or an index
  private static boolean isPoints(
      Tokens tokens, Candidate c, Quantity quantity, List<Candidate> before) {
    if (!tokens.isAny(c.to(), "points", "point")) {
      return false;
    }
    if (isIndex(tokens, c.from())) {
      return false;
    }
    if (quantity.precision().written() == -1
        && quantity.high().compareTo(BigDecimal.valueOf(30)) < 0) {
      return true;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 3; i--) {
      if (c.from() - before.get(i).to() <= REACH && before.get(i).kind() == Kind.PERCENT) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIndex(Tokens tokens, int from) {
    for (int i = from - 1; i > from - 10 && tokens.newlinesBefore(i + 1) == 0; i--) {
      if (tokens.isOf(i, WordClass.INDEX)) {
        return true;
      }
    }
    return false;
  }

  // "the two countries" points back at them and hardly claims a number
  private static Candidate weak(Tokens tokens, Candidate c) {
    return c.kind() == Kind.COUNT
            && c.value() instanceof Quantity quantity
            && quantity.precision().words()
            && quantity.high().compareTo(BigDecimal.TEN) <= 0
            && tokens.isAny(c.from() - 1, POINTING)
        ? new Candidate(
            c.from(), c.to(), c.figureFrom(), c.figureTo(), c.kind(), c.value(), c.timex3(), true)
        : c;
  }

  // only "to", "from", "and", "against" and the like stand between
  private static boolean isLinked(Tokens tokens, Candidate earlier, int to) {
    int from = earlier.to();
    Kind kind = earlier.kind();
    if (kind == Kind.ORDINAL
        || kind == Kind.FREQUENCY
        || kind == Kind.RATIO
        || to - from < 1
        || to - from > LINK) {
      return false;
    }
    boolean link = false;
    for (int i = from; i < to; i++) {
      if (tokens.newlinesBefore(i) > 0) {
        return false;
      }
      if (tokens.is(i, "to")) {
        // "fell by 4% to 300": a level of something else
        if (!tokens.isAny(earlier.from() - 1, "from", "between")) {
          return false;
        }
        link = true;
      } else if (tokens.isAny(i, LINKS)) {
        link = true;
      } else if (!tokens.isAny(i, BETWEEN_LINKED) && !tokens.isSign(i, ',')) {
        return false;
      }
    }
    return link;
  }

  private static boolean isSameSentence(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.newlinesBefore(i) > 0
          || (tokens.isSign(i, '.') && !tokens.isGlued(i + 1) && tokens.isCapitalised(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
