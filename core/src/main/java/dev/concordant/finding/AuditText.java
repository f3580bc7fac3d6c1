package dev.concordant.finding;

import com.google.common.base.CharMatcher;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.lexicon.CalendarWord;
import dev.concordant.lexicon.Cue;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Span;
import dev.concordant.value.CalendarTime;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text before the rules of the audit: its claims by sentence, and the words between them. */
final class AuditText {

  /** Figures that belong together stand no further apart than this many words. */
  private static final int REACH = 24;

  /** So many letters tell the noun that is counted. */
  private static final int NOUN = 3;

  /** What a list of words holds where the stretch is too long. */
  private static final List<String> FAR = List.of("\u2026");

  private final Reading reading;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final List<List<Claim>> sentences;

  /** The amounts of each sentence. */
  private final List<List<Claim>> amounts;

  /** Where the dates begin and end, in order. */
  private final int[] dateStarts;

  private final int[] dateEnds;

  AuditText(Reading reading, Lexicon lexicon) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.tokens = lexicon.tokens(reading.source().text());
    this.sentences = new ArrayList<>();
    int[] starts = new int[reading.claims().size()];
    int[] ends = new int[starts.length];
    int dates = 0;
    Span last = null;
    for (Claim claim : reading.claims()) {
      if (!claim.context().sentence().equals(last)) {
        sentences.add(new ArrayList<>());
        last = claim.context().sentence();
      }
      sentences.get(sentences.size() - 1).add(claim);
      if (claim.kind() == Kind.DATE || claim.kind() == Kind.TIME) {
        starts[dates] = claim.span().start();
        ends[dates++] = claim.span().end();
      }
    }
    this.amounts = sentences.stream().map(AuditText::amounts).toList();
    this.dateStarts = Arrays.copyOf(starts, dates);
    this.dateEnds = Arrays.copyOf(ends, dates);
  }

  /** The claims of each sentence that has some. */
  List<List<Claim>> sentences() {
    return sentences;
  }

  /** What a rule makes of claims from one of them on. */
  interface Look {

    /** The slip that begins with the claim at an index, or null. */
    @Nullable Slip at(List<Claim> claims, int i);
  }

  /** The amounts of each sentence that has claims. */
  List<List<Claim>> amounts() {
    return amounts;
  }

  /** Looks at each sentence from each of its claims on. */
  List<Slip> look(Look look) {
    return look(sentences, look);
  }

  /** Looks at each sentence from each of its amounts on. */
  List<Slip> lookAtAmounts(Look look) {
    return look(amounts, look);
  }

  private static List<Slip> look(List<List<Claim>> sentences, Look look) {
    List<Slip> slips = new ArrayList<>();
    for (List<Claim> chosen : sentences) {
      for (int i = 0; i < chosen.size(); i++) {
        Slip slip = look.at(chosen, i);
        if (slip != null) {
          slips.add(slip);
        }
      }
    }
    return slips;
  }

  /** The day of publication, or null if unknown. */
  @Nullable LocalDate published() {
    return reading.source().published().orElse(null);
  }

  Tokens tokens() {
    return tokens;
  }

  // no dates, times, scores or ranks
  private static List<Claim> amounts(List<Claim> sentence) {
    List<Claim> amounts = new ArrayList<>(sentence.size());
    for (Claim claim : sentence) {
      if (isAmount(claim)) {
        amounts.add(claim);
      }
    }
    return amounts;
  }

  static boolean isAmount(Claim claim) {
    return claim.value() instanceof Quantity
        && !claim.mention().weak()
        && switch (claim.kind()) {
          case MONEY, PERCENT, PERCENTAGE_POINTS, COUNT, MEASURE, RATIO -> true;
          default -> false;
        };
  }

  /** The claims of a sentence of one of some kinds. */
  static List<Claim> of(List<Claim> sentence, Collection<Kind> kinds) {
    List<Claim> some = new ArrayList<>();
    for (Claim claim : sentence) {
      if (kinds.contains(claim.kind())) {
        some.add(claim);
      }
    }
    return some;
  }

  static Quantity quantity(Claim claim) {
    return (Quantity) claim.value();
  }

  static CalendarTime time(Claim claim) {
    return (CalendarTime) claim.value();
  }

  /** Whether both figures name one number of the same unit, or one of them names none. */
  static boolean alike(Claim a, Claim b) {
    return sameUnit(a, b) || (isBare(a) && isPoint(b)) || (isBare(b) && isPoint(a));
  }

  /** Whether an end is in the unit of its start: "from $800 to $1,100 a month". */
  static boolean isOfOneUnit(Claim from, Claim to) {
    return alike(from, to)
        || (from.kind() == Kind.MONEY
            && to.kind() == Kind.MONEY
            && isPoint(from)
            && isPoint(to)
            && quantity(from).unit().per() == null
            && from.unit().equals(currency(to)));
  }

  private static String currency(Claim money) {
    String unit = money.unit();
    int per = unit.indexOf('-');
    return per < 0 ? unit : unit.substring(0, per);
  }

  private static boolean isBare(Claim claim) {
    return claim.kind() == Kind.COUNT && claim.unit().isEmpty() && isPoint(claim);
  }

  /** Whether a claim is a figure that names one number, exactly or about. */
  static boolean isPoint(Claim claim) {
    return claim.value() instanceof Quantity q && Interval.isPoint(q);
  }

  /** Whether a claim is a year in digits. */
  static boolean isYear(Claim claim) {
    String quote = claim.quote();
    return claim.kind() == Kind.DATE
        && quote.length() == 4
        && (quote.charAt(0) == '1' || quote.charAt(0) == '2')
        && CharMatcher.inRange('0', '9').matchesAllOf(quote);
  }

  static double number(Claim claim) {
    return Interval.number(quantity(claim));
  }

  /** Whether both figures name one number of the same unit. */
  static boolean sameUnit(Claim a, Claim b) {
    return a.value() instanceof Quantity x
        && b.value() instanceof Quantity y
        && Interval.isPoint(x)
        && Interval.isPoint(y)
        && x.unit().dimension().equals(y.unit().dimension())
        && x.unit().factor().compareTo(y.unit().factor()) == 0
        && Objects.equals(x.unit().per(), y.unit().per());
  }

  /**
   * The words and signs from the end of one claim to the start of a later one, in lower case,
   * without those of the dates between.
   */
  List<String> between(Claim a, Claim b) {
    List<String> out = new ArrayList<>();
    int to = b.span().start();
    for (int t = tokens.at(a.span().end()); t < tokens.size() && tokens.start(t) < to; t++) {
      if (isDated(t)) {
        continue;
      }
      if (out.size() == REACH) {
        return FAR;
      }
      out.add(word(t));
    }
    return out;
  }

  /** The words between two claims, without the noun that the first counts. */
  List<String> behindNoun(Claim a, Claim b) {
    List<String> gap = between(a, b);
    return afterNoun(a) > after(a) && !gap.isEmpty() ? gap.subList(1, gap.size()) : gap;
  }

  /** Whether words are a noun or two and then one word: "sheep to", ", from". */
  static boolean endIn(List<String> words, String last) {
    int size = words.size();
    return size > 0
        && size <= 3
        && words.get(size - 1).equals(last)
        && words.stream().noneMatch(Set.of("and", "or", "(", ")", ";", ":")::contains);
  }

  /** Whether a token belongs to a date or a time of day. */
  boolean isDated(int token) {
    int start = tokens.start(token);
    int at = Arrays.binarySearch(dateStarts, start);
    int before = at >= 0 ? at : -at - 2;
    return before >= 0 && dateEnds[before] > start;
  }

  /** Whether a clause may end behind a claim: no word follows. */
  boolean isEndOfClause(Claim claim) {
    int after = after(claim);
    return !tokens.isWord(after) || word(after).equals("and") || word(after).equals("but");
  }

  /** Whether there is a token of a number, and it begins before a place. */
  boolean isBefore(int token, int place) {
    return token >= 0 && token < tokens.size() && tokens.start(token) < place;
  }

  /** A token in lower case, dashes and quotes as plain ones. */
  String word(int token) {
    int sign = tokens.sign(token);
    return sign != 0 ? Character.toString(sign) : tokens.text(token).toLowerCase(Locale.ROOT);
  }

  /** The token before a claim. */
  int before(Claim claim) {
    return tokens.at(claim.span().start()) - 1;
  }

  /** The token after a claim. */
  int after(Claim claim) {
    return tokens.at(claim.span().end());
  }

  /** The token after a claim and the noun that it counts, where that stands behind it. */
  int afterNoun(Claim claim) {
    int after = after(claim);
    String unit = claim.unit();
    String stem = unit.substring(0, Math.min(NOUN, unit.length()));
    boolean noun = claim.kind() == Kind.COUNT && !stem.isEmpty() && word(after).startsWith(stem);
    return noun ? after + 1 : after;
  }

  String wordBefore(Claim claim) {
    return word(before(claim));
  }

  String wordAfter(Claim claim) {
    return word(after(claim));
  }

  /** The cue that begins with a token, or null. */
  Cue.@Nullable Type cue(int token) {
    Phrases.Match<Cue> match = lexicon.cues().at(tokens, token);
    return match == null ? null : match.meaning().type();
  }

  /** The month that a token names, or null. */
  @Nullable Month month(int token) {
    Phrases.Match<CalendarWord> match =
        tokens.isCapitalised(token) ? lexicon.calendar().at(tokens, token) : null;
    return match != null && match.meaning().type() == CalendarWord.Type.MONTH
        ? Month.of(match.meaning().number())
        : null;
  }

  /** Whether a word that tells a rise or fall begins at a token. */
  boolean isMove(int token) {
    Cue.Type cue = cue(token);
    return cue == Cue.Type.UP || cue == Cue.Type.DOWN;
  }

  /** Whether all that stands between two claims is of some words, or tells of a rise or fall. */
  boolean areJoined(Claim a, Claim b, Collection<String> joints) {
    int to = b.span().start();
    int first = afterNoun(a);
    for (int t = first; t < tokens.size() && tokens.start(t) < to; t++) {
      if (t - first > REACH || !(isDated(t) || joints.contains(word(t)) || isMove(t))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sentence holds one of some words. */
  boolean holds(Span sentence, Collection<String> some) {
    for (int t = tokens.at(sentence.start());
        t < tokens.size() && tokens.start(t) < sentence.end();
        t++) {
      if (some.contains(word(t))) {
        return true;
      }
    }
    return false;
  }

  /** A place of the text. */
  Place place(Span span) {
    return new Place(reading.source().id(), span, span.in(reading.source().text()));
  }

  Slip slip(String reason, Claim a, Claim b, String working) {
    return new Slip(reason, Places.of(a), Places.of(b), working);
  }
}
