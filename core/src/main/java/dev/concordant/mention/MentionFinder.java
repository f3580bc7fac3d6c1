package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures and time expressions of a text, in one pass over its tokens. Immutable and safe
 * to share between threads.
 */
public final class MentionFinder {

  private final Lexicon lexicon;
  private final DateRecogniser dates;
  private final Tenses tenses;
  private final CandidateScan scan;

  /**
   * How figures and times are read.
   *
   * @param vagueTimes whether to read times that nobody can check: "now", "recently", "several
   *     months"; TimeML annotates them, no comparison can use them
   * @param dayFirst whether 4/5/2026 is the fourth of May, as outside the United States
   * @param passing whether to read figures that are told in passing, as weak mentions: "her first
   *     album", "one daughter", "both novels"
   */
  public record Style(boolean vagueTimes, boolean dayFirst, boolean passing) {

    /** What can be checked, in American order. */
    public static final Style STANDARD = new Style(false, false);

    /** A style without figures that are told in passing. */
    public Style(boolean vagueTimes, boolean dayFirst) {
      this(vagueTimes, dayFirst, false);
    }

    /** The same with figures that are told in passing. */
    public Style withPassing() {
      return new Style(vagueTimes, dayFirst, true);
    }
  }

  /** A finder that knows the words of a lexicon. */
  public MentionFinder(Lexicon lexicon) {
    this(lexicon, Style.STANDARD);
  }

  /** A finder that knows the words of a lexicon and reads times in a style. */
  public MentionFinder(Lexicon lexicon, Style style) {
    this.lexicon = lexicon;
    this.dates = new DateRecogniser(lexicon, style.dayFirst());
    this.tenses = new Tenses(lexicon);
    List<Recogniser> others = new ArrayList<>(List.of(dates, new RecentPeriods(lexicon)));
    if (style.vagueTimes()) {
      others.add(new VagueTimes(lexicon));
    }
    if (style.passing()) {
      others.add(new PassingFigures());
    }
    this.scan = new CandidateScan(lexicon, others);
  }

  /**
   * What was found in a text.
   *
   * @param mentions in the order of the text; they do not overlap
   * @param notes what was odd: impossible dates, a doubtful date stamp
   */
  public record Result(List<Mention> mentions, List<Note> notes) {

    public Result {
      mentions = List.copyOf(mentions);
      notes = List.copyOf(notes);
    }
  }

  /** The mentions of a text. */
  public Result find(Source source) {
    return find(source, lexicon.tokens(source.text()));
  }

  /** The mentions of a text that the lexicon of this finder has cut, and no other finder reads. */
  public Result find(Source source, Tokens tokens) {
    PublicationDate stamp = PublicationDate.in(tokens, dates);
    List<Candidate> candidates = candidates(tokens, stamp);
    List<Note> notes = new ArrayList<>();
    Timeline timeline =
        new Timeline(tokens, published(source, tokens, stamp, candidates, notes), tenses);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      Candidate placed = timeline.place(candidate, candidates.subList(i + 1, candidates.size()));
      if (placed == null) {
        notes.add(
            new Note(
                source.id(),
                span(tokens, candidate.from(), candidate.to()),
                "The calendar has no such date: " + tokens.text(candidate.from(), candidate.to())));
      } else {
        mentions.add(mention(tokens, placed));
      }
    }
    return new Result(mentions, notes);
  }

  private List<Candidate> candidates(Tokens tokens, PublicationDate stamp) {
    List<Candidate> found = scan.candidates(tokens);
    found.removeIf(c -> stamp.isStamp(c.from(), c.to()));
    return found;
  }

  /** The day that relative dates count from, or null where it is unknown or does not fit. */
  private static @Nullable LocalDate published(
      Source source,
      Tokens tokens,
      PublicationDate stamp,
      List<Candidate> candidates,
      List<Note> notes) {
    LocalDate day = source.publishedOn() != null ? source.publishedOn() : stamp.day();
    Candidate misfit = day == null ? null : StampCheck.misfit(tokens, candidates, day);
    if (misfit == null) {
      return day;
    }
    notes.add(
        new Note(
            source.id(),
            span(tokens, misfit.from(), misfit.to()),
            "The date "
                + day
                + " does not fit a story that tells \""
                + tokens.text(misfit.from(), misfit.to())
                + "\"; relative dates are left open"));
    return null;
  }

  private static Mention mention(Tokens tokens, Candidate c) {
    return new Mention(
        span(tokens, c.from(), c.to()),
        span(tokens, c.figureFrom(), c.figureTo()),
        c.kind(),
        c.value(),
        c.timex3(),
        c.weak());
  }

  private static Span span(Tokens tokens, int from, int to) {
    return new Span(tokens.start(from), tokens.end(to - 1));
  }
}
