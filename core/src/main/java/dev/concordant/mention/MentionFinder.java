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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures and time expressions of a text, in one pass over its tokens. Immutable and safe
 * to share between threads.
 */
public final class MentionFinder {

  private final Lexicon lexicon;
  private final List<Recogniser> recognisers;

  /** A finder that knows the words of a lexicon. */
  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    Numerals numerals = new Numerals(lexicon);
    this.recognisers =
        List.of(
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
    List<Mention> mentions = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Candidate best = longestAt(tokens, i);
      if (best == null) {
        i++;
        continue;
      }
      mentions.add(
          new Mention(
              new Span(tokens.start(best.from()), tokens.end(best.to() - 1)),
              new Span(tokens.start(best.figureFrom()), tokens.end(best.figureTo() - 1)),
              best.kind(),
              best.value(),
              best.timex3(),
              best.weak()));
      i = Math.max(best.to(), i + 1);
    }
    return new Result(mentions, notes);
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
