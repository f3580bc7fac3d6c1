package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads ages: "54-year-old", "aged 54", "at the age of 54", "Jane Roe, 54,". */
final class AgeRecogniser implements AmountRecogniser {

  private static final Forms BOUNDS = Forms.of("under", "over", "below", "above");

  private static final Forms HEDGES =
      Forms.of("about", "around", "nearly", "almost", "roughly", "some");

  private static final Forms OLDER_OR_YOUNGER =
      Forms.of("over", "older", "under", "younger", "above");

  private static final Forms STILL = Forms.of("now", "just", "only", "already", "still", "barely");

  private static final Forms CLAUSES = Forms.of("and", "who", "when", "but", "today", "now");

  private static final Forms PRONOUNS = Forms.of("he", "she", "his", "her");

  /** The signs that end what is said of an age. */
  private static final String ENDS = ".,;!?)\"";

  private static final int PRONOUN_REACH = 6;

  private static final Unit YEAR = Unit.of("year", "time", BigDecimal.valueOf(31556952));

  @Override
  public @Nullable Amount at(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured measured) {
    if (number.ordinal() || number.value().signum() <= 0) {
      return null;
    }
    Amount old = old(tokens, number, measured);
    if (old != null) {
      return old;
    }
    if (number.form() == Numeral.Form.ARTICLE || !number.isWhole(0, 130) && !isAverage(number)) {
      return null;
    }
    int from = introduced(tokens, number.from());
    if (from < number.from()) {
      return Amount.of(number, number.to(), Kind.AGE, YEAR).withFrom(from);
    }
    // "aged under 15": the bound is taken with the figure
    boolean bounded =
        (tokens.isAny(from - 1, BOUNDS) || tokens.isAny(from - 1, HEDGES))
            && tokens.isAny(from - 2, "aged", "ages");
    return bounded || isApposition(tokens, number) || isStated(tokens, number)
        ? Amount.of(number, number.to(), Kind.AGE, YEAR)
        : null;
  }

  private static boolean isAverage(Numeral number) {
    return number.form() == Numeral.Form.DIGITS && number.compareTo(130) < 0;
  }

  // "54 years old", "54-year-old", "18 months of age"
  private static @Nullable Amount old(
      Tokens tokens, Numeral number, UnitReader.@Nullable Measured time) {
    if (time == null || !time.unit().dimension().equals("time")) {
      return null;
    }
    int i = tokens.isSign(time.to(), '-') ? time.to() + 1 : time.to();
    int to = 0;
    if (tokens.isAny(i, "old", "olds")) {
      to = i + 1;
    } else if (tokens.is(i, "of") && tokens.is(i + 1, "age")) {
      to = i + 2;
    }
    return to == 0
        ? null
        : new Amount(number.from(), to, number, Kind.AGE, time.value(), time.unit());
  }

  // the first token of "aged", "age", "the age of", "ages of"
  private static int introduced(Tokens tokens, int from) {
    int i = from - 1;
    if (tokens.isAny(i, "between", "from") && tokens.isAny(i - 1, "aged", "ages")) {
      return i - 1;
    }
    if (tokens.isAny(i, "aged", "age", "ages")) {
      return i;
    }
    if (tokens.is(i, "of") && tokens.isAny(i - 1, "age", "ages")) {
      return tokens.isAny(i - 2, "the", "an") ? i - 2 : i - 1;
    }
    return from;
  }

  // "Jane Roe, 54," and "Jane Roe (54)", "the captain, 51, said"
  private static boolean isApposition(Tokens tokens, Numeral number) {
    int from = number.from();
    int to = number.to();
    if (!number.isWhole(1, 115) || number.magnitude() || number.form() != Numeral.Form.DIGITS) {
      return false;
    }
    if (tokens.isSign(from - 1, '(')) {
      return tokens.isSign(to, ')')
          && number.isWhole(14, 115)
          && (isRole(tokens, from - 2)
              || tokens.isCapitalised(from - 2)
                  && tokens.isCapitalised(from - 3)
                  && !tokens.isAllCapitals(from - 2));
    }
    // "Jane Roe, now 54,"
    boolean still = tokens.isAny(from - 1, STILL);
    if (still) {
      from--;
    }
    if (!tokens.isSign(from - 1, ',')
        || !tokens.isWord(from - 2)
        || tokens.newlinesBefore(from) > 0
        || still && tokens.newlinesBefore(number.from()) > 0
        || tokens.isDigits(to + 1)) {
      return false;
    }
    boolean named =
        tokens.isCapitalised(from - 2)
            && tokens.isCapitalised(from - 3)
            && !tokens.isAllCapitals(from - 2);
    boolean kin = tokens.isOf(from - 2, WordClass.KIN);
    boolean comma = tokens.isSign(to, ',') && !tokens.isGlued(to + 1);
    return comma
        ? (named || kin || (still ? isRole(tokens, from - 2) : number.isWhole(14, 99)))
        : (named || kin) && (tokens.isSign(to, '.') || tokens.isSign(to, '?'));
  }

  // "a girl of 17 ranked": no noun that she has so many of
  private static boolean isAgedPerson(Tokens tokens, Numeral number) {
    int person = number.from() - 2;
    return tokens.is(person + 1, "of")
        && tokens.isOf(person, WordClass.AGED_PERSON)
        && !tokens.is(person, "all")
        && number.isWhole(1, 115)
        && !tokens.isCapitalised(number.to())
        && CountedNoun.ofPlural(tokens, number.to()).isEmpty();
  }

  private static boolean isRole(Tokens tokens, int token) {
    return tokens.isOf(token, WordClass.ROLE);
  }

  // "she is 54", "who turned 54", "a boy of seven", "the median age, at 43.1"
  private static boolean isStated(Tokens tokens, Numeral number) {
    int before = number.from() - 1;
    int to = number.to();
    if (number.magnitude()
        || tokens.isSign(to, '%')
        || (tokens.isSign(to, '-') && tokens.isGlued(to))) {
      return false;
    }
    if (tokens.isAny(to, "and", "or")
        && tokens.isAny(to + 1, OLDER_OR_YOUNGER)
        && !tokens.isDigits(to + 2)
        && number.isWhole(5, 110)) {
      return true;
    }
    if (!Following.endsPhrase(tokens, to)) {
      return isAgedPerson(tokens, number);
    }
    if (tokens.isAny(before, "turned", "turns", "turning")
        || tokens.is(before, "turn") && tokens.isAny(before - 1, "to", "will", "would")) {
      return number.isWhole(1, 115);
    }
    boolean contracted = tokens.is(before, "s") && tokens.isSign(before - 1, '\'');
    int verb = contracted ? before - 1 : before;
    boolean hedged = tokens.isAny(verb, STILL) && tokens.isAny(verb - 1, "is", "was");
    int subject = tokens.is(before, "be") ? before - 2 : hedged ? verb - 2 : verb - 1;
    if (tokens.is(subject, "ll") || tokens.isSign(subject, '\'')) {
      subject = tokens.is(subject, "ll") ? subject - 2 : subject - 1;
    }
    if (number.isWhole(1, 115)
        && (contracted || hedged || tokens.isAny(before, "is", "was", "be"))
        && (tokens.isOf(subject, WordClass.PERSON)
            || (tokens.is(to, "when")
                && (tokens.isWord(subject) || tokens.isSign(subject, ','))))) {
      return true;
    }
    if (number.isWhole(1, 115)
        && (hedged || tokens.isAny(before, "is", "was"))
        && isOfPerson(tokens, number, hedged ? verb - 1 : verb)) {
      return true;
    }
    // "a spry 75"
    if (tokens.isAny(before - 1, "a", "an") && tokens.isOf(before, WordClass.LIVELY)) {
      return number.isWhole(1, 115);
    }
    // "the minister, at 57, may retire"
    if (number.isWhole(10, 115)
        && tokens.is(before, "at")
        && tokens.isSign(before - 1, ',')
        && tokens.isSign(to, ',')
        && isRole(tokens, before - 2)) {
      return true;
    }
    if (number.isWhole(1, 115)
        && tokens.is(before, "of")
        && tokens.isOf(before - 1, WordClass.AGED_PERSON)) {
      return !tokens.is(before - 1, "all") || tokens.isSign(before - 2, '-');
    }
    // "a man of about 40"
    if (number.isWhole(10, 115)
        && tokens.isAny(before, HEDGES)
        && tokens.is(before - 1, "of")
        && tokens.isOf(before - 2, WordClass.AGED_PERSON)) {
      return !tokens.is(before - 2, "all");
    }
    if (number.isWhole(1, 115) && tokens.isAny(before, "he", "she")) {
      return tokens.isSign(to, ',') || tokens.isSign(to, '-');
    }
    // "Mika and Jon Ferro, both 16,"
    if (number.isWhole(1, 115) && tokens.is(before, "both") && tokens.isSign(before - 1, ',')) {
      return tokens.isSign(to, ',');
    }
    if (number.isWhole(10, 115)
        && tokens.is(before, "at")
        && (tokens.isAny(before - 1, "who", "and")
            || (tokens.isSign(to, ',') && tokens.isAny(to + 1, "he", "she")))) {
      return true;
    }
    if (tokens.isAny(before, "under", "over")
        && number.isWhole(10, 99)
        && tokens.isOf(before - 1, WordClass.AGE_GROUP)) {
      return true;
    }
    return isOneOfAges(tokens, number) || isAgeValue(tokens, number);
  }

  // "the victims were 19 and 23", "the brothers are 19, 23 and 31"
  private static boolean isOneOfAges(Tokens tokens, Numeral number) {
    if (!number.isWhole(1, 115)) {
      return false;
    }
    int first = number.from();
    while (tokens.isDigits(first - 2) && isJoint(tokens, first - 1)) {
      first -= 2;
    }
    int last = number.to() - 1;
    while (tokens.isDigits(last + 2) && isJoint(tokens, last + 1)) {
      last += 2;
    }
    return first < last
        && tokens.is(last - 1, "and")
        && Following.endsPhrase(tokens, last + 1)
        && tokens.isAny(first - 1, "were", "are")
        && tokens.isOf(first - 2, WordClass.PERSONS);
  }

  private static boolean isJoint(Tokens tokens, int token) {
    return tokens.is(token, "and") || tokens.isSign(token, ',') && !tokens.isGlued(token + 1);
  }

  // "the woman at the controls is 43", "Jonas Reuter is 19", "Brand is 39 and on her third film"
  private static boolean isOfPerson(Tokens tokens, Numeral number, int verb) {
    int to = number.to();
    if (!(to >= tokens.size()
        || tokens.newlinesBefore(to) > 0
        || ENDS.indexOf(tokens.sign(to)) >= 0
        || tokens.isAny(to, CLAUSES))) {
      return false;
    }
    if (PersonSubject.of(tokens, verb)) {
      return true;
    }
    if (!number.isWhole(10, 115) || !PersonSubject.isSingleName(tokens, verb)) {
      return false;
    }
    // "Brand is 39. She lives alone."
    if (tokens.isSign(to, '.') && tokens.isAny(to + 1, "he", "she")) {
      return true;
    }
    for (int i = to; i < to + PRONOUN_REACH && !Tenses.endsSentence(tokens, i); i++) {
      if (tokens.isAny(i, PRONOUNS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAgeValue(Tokens tokens, Numeral number) {
    for (int i = number.from() - 1;
        i >= number.from() - 5 && tokens.newlinesBefore(i + 1) == 0;
        i--) {
      if (tokens.isAny(i, "age", "oldest", "youngest")) {
        return number.compareTo(116) < 0;
      }
      if (tokens.isDigits(i)
          || tokens.isSign(i, '.')
          || tokens.is(i, "by")
          || (tokens.is(i, "of") && !tokens.isAny(i + 1, "whom", "them"))) {
        return false;
      }
    }
    return false;
  }
}
