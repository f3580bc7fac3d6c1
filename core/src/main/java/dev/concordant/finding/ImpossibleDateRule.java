package dev.concordant.finding;

import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Span;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A month has no more days than it has. */
final class ImpossibleDateRule implements AuditRule {

  /** Before it, a leap day may be one of the old calendar. */
  private static final int FIRST_YEAR = 1925;

  private static final int LAST_YEAR = 2999;

  private static final int MOST_DAYS = 31;

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private static final Set<String> LEADS =
      Set.of("on", "until", "till", "by", "from", "to", "since", "before", "after", "for");

  @Override
  public String id() {
    return "impossible-date";
  }

  @Override
  public String why() {
    return "A month has no more days than it has.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("The lease ends on 31 September 2027."),
        AuditExample.clash("The lease ends on November 31st, 2027."),
        AuditExample.clash("The lease began on 29 February 2025."),
        AuditExample.fine("The lease began on 29 February 2024."),
        AuditExample.fine("The lease ends on 30 September 2027."),
        AuditExample.fine("In June 31 people left the house."),
        AuditExample.fine("The ward saw 31 June babies."),
        AuditExample.fine("There is no 31 June, the clerk said."));
  }

  /**
   * A day, a month and perhaps a year that stand next to each other.
   *
   * @param year the year, or 0 where none is told
   */
  private record Told(int day, Month month, int year, Span dayPlace, Span rest) {

    int days() {
      if (month != Month.FEBRUARY) {
        return month.maxLength();
      }
      return year < FIRST_YEAR || Year.isLeap(year) ? month.maxLength() : month.minLength();
    }
  }

  @Override
  public List<Slip> audit(AuditText text) {
    List<Slip> slips = new ArrayList<>();
    for (int t = 0; t < text.tokens().size(); t++) {
      Told told = text.tokens().isDigits(t) ? told(text, t) : null;
      if (told != null && told.day() > told.days()) {
        String month = told.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String year = told.month() == Month.FEBRUARY && told.year() > 0 ? " " + told.year() : "";
        slips.add(
            new Slip(
                "date",
                text.place(told.dayPlace()),
                text.place(told.rest()),
                month + year + " has " + told.days() + " days, the text says " + told.day()));
      }
    }
    return slips;
  }

  private static @Nullable Told told(AuditText text, int at) {
    Tokens tokens = text.tokens();
    int day = digits(tokens, at, 2);
    if (day < Month.FEBRUARY.minLength() || day > MOST_DAYS || isInside(tokens, at)) {
      return null;
    }
    int next = at + 1;
    boolean ordinal = tokens.isGlued(next) && ENDINGS.contains(text.word(next));
    next += ordinal ? 1 : 0;
    Span place = new Span(tokens.start(at), tokens.end(next - 1));
    // "31 June 1987", "the 31st of June"
    int name = text.word(next).equals("of") ? next + 1 : next;
    Month month = text.month(name);
    if (month != null && (name == next || ordinal)) {
      int year = year(text, name + 1);
      int last = year > 0 ? yearAt(text, name + 1) : name;
      boolean counts =
          year == 0
              && !ordinal
              && tokens.isWord(name + 1)
              && !tokens.isFunctionWord(name + 1)
              && !LEADS.contains(text.word(at - 1));
      // "there is no 31 June", "31 June babies"
      return counts || text.word(at - 1).equals("no")
          ? null
          : new Told(day, month, year, place, new Span(tokens.start(name), tokens.end(last)));
    }
    // "June 31, 1987"; "in June 31 people" counts them
    month = text.month(at - 1);
    int year = year(text, next);
    return month == null
            || (year == 0 && !ordinal && !text.word(at - 2).equals("on"))
            || (year == 0 && tokens.isWord(next) && !tokens.isFunctionWord(next))
        ? null
        : new Told(day, month, year, place, new Span(tokens.start(at - 1), tokens.end(at - 1)));
  }

  // "5.31", "1-31": a part of another number
  private static boolean isInside(Tokens tokens, int at) {
    return tokens.isGlued(at)
        || tokens.isGlued(at + 1)
            && (tokens.isSign(at + 1, '%')
                || tokens.isDigits(at + 2) && tokens.isGlued(at + 2)
                || tokens.isSign(at + 1, ':'));
  }

  private static int yearAt(AuditText text, int at) {
    return text.word(at).equals(",") ? at + 1 : at;
  }

  private static int year(AuditText text, int at) {
    int year = digits(text.tokens(), yearAt(text, at), 4);
    return year >= 1000 && year <= LAST_YEAR ? year : 0;
  }

  private static int digits(Tokens tokens, int token, int most) {
    if (!tokens.isDigits(token) || tokens.length(token) > most) {
      return -1;
    }
    int number = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      number = number * 10 + tokens.digit(i);
    }
    return number;
  }
}
