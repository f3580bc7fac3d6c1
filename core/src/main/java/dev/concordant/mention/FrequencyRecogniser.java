package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Multiple;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.UnitForm;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Precision;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads how often: "once a year", "twice-daily", "every two years", "six times a minute". */
final class FrequencyRecogniser implements Recogniser {

  private static final Forms PER = Forms.of("a", "an", "per", "each", "every");

  private static final int MOST_EVENTS = 12;

  /** Thirty years, in seconds. */
  private static final BigDecimal GENERATION = BigDecimal.valueOf(946_686_770);

  private final Lexicon lexicon;
  private final Numerals numerals;

  FrequencyRecogniser(Lexicon lexicon, Numerals numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (tokens.word(token) == null && !tokens.isDigits(token)) {
      return null;
    }
    Phrases.Match<Quantity> often = lexicon.frequencies().at(tokens, token);
    if (often != null) {
      Candidate adverb = adverb(tokens, often);
      if (adverb != null) {
        return adverb;
      }
    }
    if (tokens.is(token, "every")) {
      return every(tokens, token, BigDecimal.ONE, token + 1);
    }
    Phrases.Match<Multiple> times = lexicon.multiples().at(tokens, token);
    if (times != null && times.meaning().type() == Multiple.Type.TIMES) {
      Candidate seldom = onceIn(tokens, times);
      return seldom != null ? seldom : per(tokens, token, times.meaning().value(), times.to());
    }
    return null;
  }

  // "once in three years"; "twice in three years" counts what happened, and what comes once in 83
  // years is told by its period, as a flood of a hundred years is
  private @Nullable Candidate onceIn(Tokens tokens, Phrases.Match<Multiple> times) {
    int in = times.to();
    Numeral count =
        tokens.is(times.from(), "once") && tokens.is(in, "in") && tokens.newlinesBefore(in) == 0
            ? numerals.at(tokens, in + 1)
            : null;
    Phrases.Match<UnitForm> unit =
        count == null || count.ordinal() || count.fraction() || count.value().signum() <= 0
            ? null
            : time(tokens, count.to());
    // "once in three days' time"
    return count == null
            || unit == null
            || tokens.isSign(unit.to(), '\'')
            || count.value().multiply(unit.meaning().unit().factor()).compareTo(GENERATION) > 0
        ? null
        : often(times.from(), unit.to(), times.meaning().value(), count.value(), unit);
  }

  @Override
  public Openers openers() {
    return Openers.of(lexicon.frequencies(), lexicon.multiples(), lexicon.calendar());
  }

  /** "three times a week", "two summits annually": what a numeral begins. */
  @Nullable Candidate at(Tokens tokens, Numeral number) {
    if (!number.isWhole() || number.ordinal()) {
      return null;
    }
    return tokens.is(number.to(), "times")
        ? per(tokens, number.from(), number.value(), number.to() + 1)
        : events(tokens, number);
  }

  // a few events told with an adverb tell how often; "90,000 calls daily" counts calls
  private @Nullable Candidate events(Tokens tokens, Numeral number) {
    int adverb = number.to() + 1;
    if (number.form() == Numeral.Form.ARTICLE
        || number.compareTo(MOST_EVENTS) > 0
        || number.value().signum() <= 0
        || !Following.isNounLike(tokens, number.to())
        || !CountedNoun.isPlural(tokens, number.to())
        || tokens.newlinesBefore(adverb) > 0
        || lexicon.units().at(tokens, number.to()) != null) {
      return null;
    }
    Phrases.Match<Quantity> often = lexicon.frequencies().at(tokens, adverb);
    return often == null || often.to() != adverb + 1 || adverb(tokens, often) == null
        ? null
        : Candidate.of(
            number.from(),
            often.to(),
            Kind.FREQUENCY,
            Quantity.of(
                number.value().multiply(often.meaning().low()),
                Bound.EXACT,
                often.meaning().unit(),
                Precision.WHOLE));
  }

  // "daily flights" tells how often there is one, in passing; "the daily paper" hardly does
  private boolean isEvents(Tokens tokens, Phrases.Match<Quantity> often) {
    return Following.isNounLike(tokens, often.to())
        && CountedNoun.isPlural(tokens, often.to())
        && lexicon.units().at(tokens, often.to()) == null
        && !tokens.isDigits(often.from() - 1)
        && numerals.at(tokens, often.from() - 1) == null;
  }

  private @Nullable Candidate adverb(Tokens tokens, Phrases.Match<Quantity> often) {
    boolean single = often.to() == often.from() + 1;
    // "the biennial fair" tells how often it is held, "the daily paper" hardly
    boolean rare = often.meaning().low().compareTo(BigDecimal.ONE) < 0;
    boolean described = single && !rare && !Following.endsPhrase(tokens, often.to());
    boolean events = described && isEvents(tokens, often);
    if (described && !events
        || (single && (tokens.isCapitalised(often.from()) || tokens.isSign(often.to(), '-')))) {
      return null;
    }
    return new Candidate(
        often.from(),
        often.to(),
        often.from(),
        often.to(),
        Kind.FREQUENCY,
        often.meaning(),
        null,
        events);
  }

  private @Nullable Candidate per(Tokens tokens, int from, BigDecimal times, int at) {
    int i = at;
    if (tokens.is(i, "in") && tokens.is(i + 1, "every")) {
      i++;
    }
    if (tokens.is(i, "every")) {
      Candidate every = every(tokens, from, times, i + 1);
      if (every != null) {
        return every;
      }
    }
    if (tokens.isSign(i, '-')) {
      i++;
    }
    Phrases.Match<UnitForm> unit = tokens.isAny(i, PER) ? time(tokens, i + 1) : null;
    return unit == null
        ? adverbial(tokens, from, times, i)
        : often(from, unit.to(), times, BigDecimal.ONE, unit);
  }

  // "eight times annually"; "three times yearly sales" is a multiple
  private @Nullable Candidate adverbial(Tokens tokens, int from, BigDecimal times, int at) {
    Phrases.Match<Quantity> often =
        tokens.newlinesBefore(at) > 0 ? null : lexicon.frequencies().at(tokens, at);
    return often == null
            || often.meaning().low().compareTo(BigDecimal.ONE) != 0
            || !Following.endsPhrase(tokens, often.to())
        ? null
        : Candidate.of(
            from,
            often.to(),
            Kind.FREQUENCY,
            Quantity.of(times, Bound.EXACT, often.meaning().unit(), Precision.WHOLE));
  }

  // "every two years", "every 10 minutes", "every other year" is in the table
  private @Nullable Candidate every(Tokens tokens, int from, BigDecimal times, int at) {
    Numeral count = numerals.at(tokens, at);
    boolean ordinal = count != null && count.ordinal();
    if (count == null || count.value().signum() <= 0 || count.form() == Numeral.Form.ARTICLE) {
      Phrases.Match<UnitForm> unit = time(tokens, at);
      return unit == null || times.compareTo(BigDecimal.ONE) == 0 && from == at - 1
          ? null
          : often(from, unit.to(), times, BigDecimal.ONE, unit);
    }
    Phrases.Match<UnitForm> unit = time(tokens, count.to());
    if (unit == null || (ordinal && tokens.is(count.to(), "seconds"))) {
      return null;
    }
    return often(from, unit.to(), times, count.value(), unit);
  }

  private Phrases.@Nullable Match<UnitForm> time(Tokens tokens, int token) {
    if (tokens.newlinesBefore(token) > 0) {
      return null;
    }
    Phrases.Match<UnitForm> unit = lexicon.units().at(tokens, token);
    return unit != null
            && unit.meaning().type() == UnitForm.Type.NAME
            && unit.meaning().unit().dimension().equals("time")
        ? unit
        : null;
  }

  // told per unit of the text; per year and hour where "every six months" would be a fraction
  private static Candidate often(
      int from, int to, BigDecimal times, BigDecimal count, Phrases.Match<UnitForm> match) {
    Unit time = match.meaning().unit();
    BigDecimal rate = times.divide(count, MathContext.DECIMAL64);
    Quantity quantity =
        Quantity.of(rate, Bound.EXACT, Lexicon.frequencyUnit(time), Precision.WHOLE);
    return Candidate.of(from, to, Kind.FREQUENCY, quantity);
  }
}
