package dev.concordant.mention;

import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.Word;
import dev.concordant.value.Kind;
import dev.concordant.value.Quantity;
import dev.concordant.value.Timex3;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the tokens of a text: at each, the longest candidate of all recognisers, with its
 * bound words, unless it belongs to a name.
 */
final class CandidateScan {

  private final Recogniser[] recognisers;

  /** For each recogniser what its mentions may begin with. */
  private final Openers[] openers;

  /** What a mention of any of them may begin with, or a name. */
  private final Openers all;

  private final Names names;
  private final BoundWords bounds;
  private final Ellipsis ellipsis = new Ellipsis();

  /** A scan with recognisers of other kinds, which win over figures of the same length. */
  CandidateScan(Lexicon lexicon, List<Recogniser> others) {
    Numerals numerals = new Numerals(lexicon);
    List<Recogniser> list = new ArrayList<>(others);
    list.add(new ScoreRecogniser());
    list.add(new RomanRecogniser(lexicon));
    list.add(new Figures(lexicon, numerals));
    list.add(new FrequencyRecogniser(lexicon, numerals));
    list.add(new MultipleRecogniser(lexicon));
    this.recognisers = list.toArray(new Recogniser[0]);
    this.openers = list.stream().map(Recogniser::openers).toArray(Openers[]::new);
    this.names = new Names(lexicon, new MoneyRecogniser(lexicon, numerals));
    this.bounds = new BoundWords(lexicon);
    Openers any = names.openers();
    for (Openers some : openers) {
      any = any.and(some);
    }
    this.all = any;
  }

  /** The candidates of a text, in its order; they do not overlap. */
  List<Candidate> candidates(Tokens tokens) {
    List<Candidate> found = new ArrayList<>();
    int floor = 0;
    for (int i = 0; i < tokens.size(); ) {
      boolean opens = mayOpen(tokens, i);
      Candidate best = opens ? longestAt(tokens, i) : null;
      int name = opens || tokens.isGlued(i + 1) ? names.endAt(tokens, i) : i;
      if (best == null
          || name > best.to()
          || (name == best.to() && best.from() == i && names.isListed(tokens, i, name))) {
        i = Math.max(name, i + 1);
        floor = name > i ? name : floor;
        continue;
      }
      if (best.from() < floor) {
        best = from(best, Math.min(i, Math.max(floor, best.figureFrom())));
      }
      Candidate complete = ellipsis.complete(tokens, bounds.extend(tokens, best, floor), found);
      Candidate led = bounds.aroundLed(tokens, RecentPeriods.led(tokens, complete, floor), floor);
      Candidate next = annotated(tokens, led);
      Candidate pair =
          found.isEmpty() ? null : BoundPair.of(tokens, found.get(found.size() - 1), next);
      if (pair == null) {
        found.add(next);
      } else {
        found.set(found.size() - 1, pair);
      }
      floor = Math.max(complete.to(), i + 1);
      i = floor;
    }
    return found;
  }

  /** All of them, in the order in which they are asked. */
  List<Recogniser> recognisers() {
    return List.of(recognisers);
  }

  /** Whether a mention may begin at a token; at most words and signs none does. */
  boolean mayOpen(Tokens tokens, int token) {
    return all.areAt(tokens, token);
  }

  /** The longest candidate of the recognisers whose mentions may begin with a token, or null. */
  private @Nullable Candidate longestAt(Tokens tokens, int token) {
    Word word = tokens.word(token);
    int shape = Openers.shape(tokens, token);
    Candidate best = null;
    for (int i = 0; i < recognisers.length; i++) {
      if (!openers[i].are(word, shape)) {
        continue;
      }
      Candidate candidate = recognisers[i].at(tokens, token);
      if (candidate != null
          && (best == null
              || (candidate.to() > best.to() && !(isDated(best) && isBare(candidate)))
              || (candidate.to() == best.to() && best.weak() && !candidate.weak()))) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean isDated(Candidate c) {
    return c.pending() != null;
  }

  /** "2016 to 2025" counts nothing: it is two years. */
  private static boolean isBare(Candidate c) {
    return c.kind() == Kind.COUNT
        && c.value() instanceof Quantity quantity
        && quantity.unit().symbol().isEmpty();
  }

  private static Candidate from(Candidate c, int from) {
    return new Candidate(
        from,
        c.to(),
        Math.max(from, c.figureFrom()),
        c.figureTo(),
        c.kind(),
        c.value(),
        c.timex3(),
        c.weak(),
        c.pending());
  }

  private static Candidate annotated(Tokens tokens, Candidate c) {
    if (c.timex3() != null || !(c.value() instanceof Quantity quantity)) {
      return c;
    }
    Timex3 timex = DurationTimex.of(tokens, c, quantity);
    return timex == null
        ? c
        : new Candidate(
            c.from(), c.to(), c.figureFrom(), c.figureTo(), c.kind(), quantity, timex, c.weak());
  }
}
