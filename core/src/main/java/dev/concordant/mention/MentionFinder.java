package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Note;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
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
  private final List<Recogniser> recognisers;

  /** A finder that knows the words of a lexicon. */
  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.dates = new DateRecogniser(lexicon);
    this.tenses = new Tenses(lexicon);
    Numerals numerals = new Numerals(lexicon);
    this.recognisers =
        List.of(
            dates,
            (tokens, i) -> {
              Numeral n = numerals.at(tokens, i);
              return n == null
                  ? null
                  : Candidate.of(
                      n.from(),
                      n.to(),
                      n.ordinal() ? Kind.ORDINAL : Kind.COUNT,
                      Quantity.of(n.value(), Bound.EXACT, Unit.NONE, n.precision()));
            });
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
    Tokens tokens = lexicon.tokens(source.text());
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
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Candidate best = longestAt(tokens, i);
      if (best == null) {
        i++;
        continue;
      }
      if (!stamp.isStamp(best.from(), best.to())) {
        found.add(best);
      }
      i = Math.max(best.to(), i + 1);
    }
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

  private @Nullable Candidate longestAt(Tokens tokens, int token) {
    Candidate best = null;
    for (Recogniser recogniser : recognisers) {
      Candidate candidate = recogniser.at(tokens, token);
      if (candidate != null && (best == null || candidate.to() > best.to())) {
        best = candidate;
      }
    }
    return best;
  }
}
