package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;

/** Reads what a figure is told per: "a barrel", "per 100,000 people", "/kg", "annually". */
final class Rates {

  private static final Forms COUNTS_FROM = Forms.of("earlier", "ago", "later", "before", "after");

  private static final Forms PER = Forms.of("a", "an", "per", "each", "every");

  private static final Forms BE = Forms.of("are", "is", "were", "was", "will");

  private final Lexicon lexicon;
  private final Numerals numerals;

  Rates(Lexicon lexicon, Numerals numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** The amount with what it is told per, if that follows. */
  Amount extend(Tokens tokens, Amount amount) {
    int i = amount.to();
    // "£1,100 more a year"
    if (amount.kind() == Kind.MONEY
        && tokens.isAny(i, "more", "less", "extra")
        && tokens.isAny(i + 1, "a", "an", "per")
        && tokens.newlinesBefore(i) == 0) {
      i++;
    }
    if (tokens.newlinesBefore(i) > 0 || amount.unit().per() != null) {
      return amount;
    }
    if (amount.kind() != Kind.MONEY
        && amount.kind() != Kind.COUNT
        && amount.kind() != Kind.MEASURE) {
      return amount;
    }
    int next = i + 1;
    boolean strict;
    if (tokens.isAny(i, "a", "an")) {
      strict = true;
    } else if (tokens.isSign(i, '-') && tokens.isAny(next, "a", "an")) {
      next++;
      if (tokens.isSign(next, '-')) {
        next++;
      }
      strict = true;
    } else if (tokens.isAny(i, "per", "each", "every") || tokens.isSign(i, '/')) {
      strict = !tokens.is(i, "per");
    } else {
      return amount.kind() == Kind.COUNT && Following.isNounLike(tokens, i)
          ? counted(tokens, amount)
          : adverb(tokens, amount);
    }
    if (tokens.newlinesBefore(next) > 0) {
      return amount;
    }
    Phrases.Match<UnitForm> unit = lexicon.units().at(tokens, next);
    if (unit != null && tokens.isAny(unit.to(), COUNTS_FROM)) {
      return amount;
    }
    if (unit != null && (unit.meaning().type() == UnitForm.Type.NAME || tokens.isSign(i, '/'))) {
      return with(amount, unit.to(), unit.meaning().unit().symbol());
    }
    if (tokens.isOf(next, WordClass.EACH)) {
      return with(amount, next + 1, Following.lower(tokens, next));
    }
    if (strict) {
      return amount;
    }
    if (tokens.isDigits(next)) {
      return perMany(tokens, amount, next);
    }
    // "per diluted share"
    if (tokens.isOf(next + 1, WordClass.EACH)) {
      return with(amount, next + 2, Following.lower(tokens, next + 1));
    }
    return tokens.isWord(next) && !tokens.isFunctionWord(next)
        ? with(amount, next + 1, CountedNoun.lemma(tokens, next))
        : amount;
  }

  // "4.2 per 100,000", "12 per 100,000 people"
  private Amount perMany(Tokens tokens, Amount amount, int token) {
    Numeral base = numerals.at(tokens, token);
    if (base == null || base.form() != Numeral.Form.DIGITS) {
      return amount;
    }
    String many = base.value().toPlainString();
    int noun = base.to();
    return Following.isNounLike(tokens, noun)
        ? with(amount, noun + 1, many + " " + CountedNoun.lemma(tokens, noun))
        : with(amount, noun, many);
  }

  // "90,000 calls a day", "12 deaths per 100,000 people"
  private Amount counted(Tokens tokens, Amount amount) {
    int i = amount.to();
    for (int nouns = 0; nouns < 2 && Following.isNounLike(tokens, i); nouns++) {
      i++;
    }
    // "visitors daily"
    if (i == amount.to() + 2
        && !CountedNoun.isPlural(tokens, i - 1)
        && CountedNoun.isPlural(tokens, i - 2)) {
      i--;
    }
    if (i == amount.to() || !CountedNoun.isPlural(tokens, i - 1)) {
      return amount;
    }
    if (tokens.isAny(i, BE) && tokens.newlinesBefore(i) == 0) {
      return flow(tokens, amount, i);
    }
    Amount rate =
        tokens.isAny(i, PER)
            ? extend(tokens, amount.withUnit(i, amount.unit()))
            : adverb(tokens, amount.withUnit(i, amount.unit()));
    return rate.unit().per() == null ? amount : rate;
  }

  // "185,000 passengers are expected every day": each day other ones
  private Amount flow(Tokens tokens, Amount amount, int verb) {
    int at = tokens.is(verb, "will") && tokens.is(verb + 1, "be") ? verb + 2 : verb + 1;
    if (!tokens.isOf(at, WordClass.FLOW) || !tokens.isAny(at + 1, PER)) {
      return amount;
    }
    Amount rate = extend(tokens, amount.withUnit(at + 1, amount.unit()));
    return rate.unit().per() == null ? amount : amount.withUnit(amount.to(), rate.unit());
  }

  private Amount adverb(Tokens tokens, Amount amount) {
    Phrases.Match<Quantity> often = lexicon.frequencies().at(tokens, amount.to());
    if (often == null || !Following.endsPhrase(tokens, often.to())) {
      return amount;
    }
    Quantity times = often.meaning();
    return times.low().compareTo(java.math.BigDecimal.ONE) == 0
        ? with(amount, often.to(), times.unit().symbol().substring("per-".length()))
        : amount;
  }

  private static Amount with(Amount amount, int to, String per) {
    return amount.withUnit(to, amount.unit().per(per));
  }
}
