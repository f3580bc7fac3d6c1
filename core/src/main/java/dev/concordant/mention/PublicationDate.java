package dev.concordant.mention;

import dev.concordant.lexicon.Forms;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text says when it was published: a dateline ("BEIJING, May 16 (AP)"), a labelled
 * date ("Published: 2026-03-14"), a date on a line of its own or among bylines.
 */
final class PublicationDate {

  private static final Forms BEFORE_DATE = Forms.of("on", "at", "until", "last", "first", "t");

  private static final Forms BEFORE_LABEL =
      Forms.of("first", "last", "originally", "not", "for", "publication");

  private static final Forms OPENS_SENTENCE =
      Forms.of("on", "in", "at", "by", "since", "after", "before", "until");

  private static final int LINES = 8;
  private static final int LINE_TOKENS = 40;
  private static final int DATELINE_TOKENS = 12;

  /** The most tokens of a line that is nothing but a date and a time. */
  private static final int STAMP_TOKENS = 24;

  private final Tokens tokens;
  private final DateRecogniser dates;
  private final BitSet stamps = new BitSet();
  private @Nullable LocalDate day;

  private PublicationDate(Tokens tokens, DateRecogniser dates) {
    this.tokens = tokens;
    this.dates = dates;
  }

  static PublicationDate in(Tokens tokens, DateRecogniser dates) {
    PublicationDate found = new PublicationDate(tokens, dates);
    found.read();
    return found;
  }

  /** The first full date of publication that the text gives, or null. */
  @Nullable LocalDate day() {
    return day;
  }

  /** Whether a token belongs to a date stamp, which claims nothing. */
  boolean isStamp(int from, int to) {
    int next = stamps.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private void read() {
    int line = 0;
    for (int from = 0; from < tokens.size(); ) {
      int to = from + 1;
      while (to < tokens.size() && tokens.newlinesBefore(to) == 0) {
        to++;
      }
      if (line < LINES) {
        readLine(from, to, line);
      } else if (to - from == 3 && isClock(from)) {
        stamps.set(from, to);
      }
      line++;
      from = to;
    }
  }

  private void readLine(int from, int to, int line) {
    if (to - from == 3 && isClock(from)) {
      stamps.set(from, to);
      return;
    }
    // a long line is a paragraph, which has its date at its begin if at all
    boolean paragraph = to - from > LINE_TOKENS;
    if (!mayBeStamp(from, to, line, paragraph)) {
      return;
    }
    List<Said> found = datesIn(from, paragraph ? from + DATELINE_TOKENS + 1 : to, to);
    for (Said said : found) {
      if (isLabelled(from, said.from())
          || isDateline(from, to, said)
          || (isFull(said) && (isStampLine(from, to, line, said) || isTimed(from, to, found)))) {
        take(said);
        for (Said other : paragraph ? datesIn(from, from + LINE_TOKENS, to) : found) {
          if (other.what() instanceof TimeExpression.AtTime
              && Math.abs(other.from() - said.to()) + Math.abs(said.from() - other.to()) < 16) {
            stamps.set(other.from(), other.to());
          }
        }
        return;
      }
    }
  }

  /** Whether the words and signs of a line let it hold a date stamp: those of most lines do not. */
  private boolean mayBeStamp(int from, int to, int line, boolean paragraph) {
    // nothing but dates
    if (to - from <= STAMP_TOKENS
        && (dates.mayBegin(tokens, from) || dates.mayBegin(tokens, from + 1))) {
      return true;
    }
    boolean named = true;
    int end = paragraph ? Math.min(to, from + LINE_TOKENS) : to;
    for (int i = from; i < end; i++) {
      boolean title = line == 1 && tokens.isCapitalised(i - 1);
      if (tokens.isSign(i, ',') && (named || title) && dates.mayBegin(tokens, i + 1)
          || !paragraph && divides(i)
          || tokens.isOf(i, WordClass.STAMP_LABEL)) {
        return true;
      }
      named &= tokens.isWord(i) ? tokens.isCapitalised(i) : isPlaceSign(i) || i == from;
    }
    return false;
  }

  /** The dates of a line that begin before a token. */
  private List<Said> datesIn(int from, int before, int to) {
    List<Said> found = new ArrayList<>();
    for (int i = from; i < before; ) {
      Said said = dates.said(tokens, i);
      if (said != null && said.to() <= to) {
        found.add(said);
        i = said.to();
      } else {
        i++;
      }
    }
    return found;
  }

  private void take(Said said) {
    stamps.set(said.from(), said.to());
    Moment moment = momentOf(said.what());
    if (day == null && moment != null) {
      day = moment.from();
    }
  }

  private static @Nullable Moment momentOf(TimeExpression what) {
    if (what instanceof TimeExpression.AtTime time && time.day() != null) {
      return momentOf(time.day());
    }
    return what instanceof TimeExpression.Fixed fixed && fixed.moment().grain() == Grain.DAY
        ? fixed.moment()
        : null;
  }

  private static boolean isFull(Said said) {
    return momentOf(said.what()) != null;
  }

  private static boolean isDay(Said said) {
    TimeExpression what = said.what();
    return isFull(said) || (what instanceof Recurring.YearPart part && part.day() > 0);
  }

  private boolean isClock(int token) {
    return tokens.size() > token + 3
        && CalendarWords.digits(tokens, token, 2) >= 0
        && tokens.length(token + 2) == 2
        && (tokens.isSign(token + 1, ':') || tokens.isSign(token + 1, '.'))
        && CalendarWords.digits(tokens, token + 2, 2) >= 0
        && tokens.isGlued(token + 1)
        && tokens.isGlued(token + 2);
  }

  /** "Published: 2026-03-14", "Embargo: 08:00, Thursday 20 August 2026". */
  private boolean isLabelled(int from, int date) {
    if (date - from > DATELINE_TOKENS) {
      return false;
    }
    boolean label = false;
    for (int i = from; i < date; i++) {
      if (tokens.isOf(i, WordClass.STAMP_LABEL)) {
        label = true;
      } else if (label && tokens.isWord(i) && !tokens.isAny(i, BEFORE_DATE)) {
        return false;
      } else if (!label && tokens.isWord(i) && !tokens.isAny(i, BEFORE_LABEL)) {
        return false;
      }
    }
    return label;
  }

  /** "PORT ARDEN, Feb 12 (Northline) -", "(Agencia Costa, 12.02.2026)", "Rell, 8 June 2026.". */
  private boolean isDateline(int from, int to, Said said) {
    int date = said.from();
    if (!isDay(said) || date - from > DATELINE_TOKENS || !tokens.isSign(date - 1, ',')) {
      return false;
    }
    boolean bracket = tokens.isSign(from, '(');
    for (int i = bracket ? from + 1 : from; i < date; i++) {
      if (tokens.isWord(i) ? !tokens.isCapitalised(i) : !isPlaceSign(i)) {
        return false;
      }
    }
    if (tokens.isAny(from, OPENS_SENTENCE)) {
      return false;
    }
    int after = tokens.sign(said.to());
    return said.to() < to
        && (bracket
            ? after == ')'
            : after == '(' || after == '-' || after == ':' || after == '.' || after == '/');
  }

  private boolean isPlaceSign(int token) {
    int sign = tokens.sign(token);
    return sign == ',' || sign == '.' || sign == '-' || sign == '\'' || sign == '/';
  }

  /** Whether a sign parts a line: "16 May 2026 | By Ann Lee". */
  private boolean divides(int token) {
    int sign = tokens.sign(token);
    return sign == '|'
        || sign == '\u00B7'
        || sign == '-' && !tokens.isGlued(token) && !tokens.isGlued(token + 1);
  }

  /** "March 12, 2026 4:15 p.m. ET": nothing but a date and a time stand on the line. */
  private static boolean isTimed(int from, int to, List<Said> found) {
    int rest = to - from;
    for (Said said : found) {
      rest -= said.to() - said.from();
    }
    return found.size() == 2 && rest <= 1;
  }

  /** A line that is a date, or a date among bylines and counters divided by bars or points. */
  private boolean isStampLine(int from, int to, int line, Said said) {
    if (said.from() == from && said.to() == to) {
      return to - from < tokens.size();
    }
    if (line == 0 || to - from > LINE_TOKENS) {
      return false;
    }
    boolean divided = false;
    for (int i = from; i < to; i++) {
      divided |= divides(i);
      if (Tenses.endsSentence(tokens, i) && i + 1 < to && !tokens.isSign(i, '.')) {
        return false;
      }
    }
    if (divided) {
      return !tokens.isSign(to - 1, '.') || line <= 2;
    }
    // a title and a page: "Evening Post, Friday 21 August 2026, p. 3"
    return line == 1
        && tokens.isSign(said.from() - 1, ',')
        && (said.to() == to || (tokens.isSign(said.to(), ',') && tokens.is(said.to() + 1, "p")))
        && tokens.isCapitalised(said.from() - 2);
  }
}
