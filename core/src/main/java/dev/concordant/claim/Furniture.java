package dev.concordant.claim;

import dev.concordant.lexicon.FurnitureCue;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.Phrases;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of a page that are not its story: share buttons, related links, bylines,
 * counters. A line is furniture by how it begins (a table of cues), or because it is a row of bits
 * divided by dots or bars, or a lone time of day.
 */
final class Furniture {

  /** A line with this many tokens is prose, whatever it begins with. */
  private static final int LONGEST = 60;

  private final Phrases<FurnitureCue> cues;

  Furniture(Lexicon lexicon) {
    this.cues = lexicon.furniture();
  }

  /** The furniture of a text, in its order. */
  List<Span> find(Tokens tokens) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && tokens.newlinesBefore(to) == 0) {
        to++;
      }
      Phrases.Match<FurnitureCue> cue = cue(tokens, from, to);
      if (cue != null && cue.meaning().scope() == FurnitureCue.Scope.REST && from > 0) {
        found.add(new Span(tokens.start(from), tokens.end(tokens.size() - 1)));
        return found;
      }
      if (cue != null
          || (from > 0
              && (isRow(tokens, from, to)
                  || isClock(tokens, from, to)
                  || isCounter(tokens, from, to)))) {
        found.add(new Span(tokens.start(from), tokens.end(to - 1)));
      }
      from = to;
    }
    return found;
  }

  private Phrases.@org.jspecify.annotations.Nullable Match<FurnitureCue> cue(
      Tokens tokens, int from, int to) {
    if (to - from > LONGEST) {
      return null;
    }
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Phrases.Match<FurnitureCue> cue = cues.at(tokens, i);
      if (cue == null || cue.to() > to) {
        continue;
      }
      boolean fits =
          switch (cue.meaning().scope()) {
            case LINE -> i == from;
            case TAIL -> cue.to() == to || tokens.isSign(cue.to(), '(');
            case REST, WHOLE -> i == from && cue.to() == to;
          };
      if (fits) {
        return cue;
      }
    }
    return null;
  }

  // "Money desk · 3 min read · 40 comments": several short bits and no sentence
  private static boolean isRow(Tokens tokens, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    int bars = 0;
    for (int i = from; i < to; i++) {
      int sign = tokens.sign(i);
      if (sign == '\u00B7' || sign == '|' || sign == '\u2022') {
        bars += i > from ? 1 : 0;
      }
    }
    return bars > 0 && !tokens.isSign(to - 1, '.');
  }

  // "Thanks! (348)"
  private static boolean isCounter(Tokens tokens, int from, int to) {
    return to - from <= 7
        && tokens.isSign(to - 1, ')')
        && tokens.isDigits(to - 2)
        && tokens.isSign(to - 3, '(');
  }

  // the time stamp of a post
  private static boolean isClock(Tokens tokens, int from, int to) {
    return to - from == 3
        && tokens.isDigits(from)
        && (tokens.isSign(from + 1, ':') || tokens.isSign(from + 1, '.'))
        && tokens.isDigits(from + 2);
  }
}
