package dev.concordant.mention;

import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Tokens;
import dev.concordant.lexicon.WordClass;
import dev.concordant.value.Kind;
import dev.concordant.value.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scores of matches and votes: "3-2", "6-4, 7-5". */
final class ScoreRecogniser implements Recogniser {

  private static final int MAX_SETS = 5;
  private static final int CONTEXT = 5;

  /** No match is told of by its points alone where one side has so many times more: "787-9". */
  private static final int FOURFOLD = 4;

  /** How far a word of a match may stand from "3:2", which else is a ratio. */
  private static final int SENTENCE = 15;

  @Override
  public @Nullable Candidate at(Tokens tokens, int token) {
    if (!isPair(tokens, token)) {
      return null;
    }
    List<Integer> parts = new ArrayList<>();
    int to = token;
    while (parts.size() < MAX_SETS * 2 && isPair(tokens, to)) {
      parts.add(points(tokens, to));
      parts.add(points(tokens, to + 2));
      to += 3;
      if (tokens.isSign(to, ',') && isPair(tokens, to + 1)) {
        to++;
      } else {
        break;
      }
    }
    boolean colon = tokens.isSign(token + 1, ':');
    boolean descending = parts.get(0) >= parts.get(1);
    boolean sport =
        tokens.is(token + 2, "nil") || isSport(tokens, token, to, colon ? SENTENCE : CONTEXT);
    if (!sport
        && !isBetweenNames(tokens, token, to)
        && (colon
            || !descending
            || parts.get(0) > FOURFOLD * Math.max(10, parts.get(1))
            || !Following.endsPhrase(tokens, to))) {
      return null;
    }
    return Candidate.of(token, to, Kind.SCORE, new Score(parts));
  }

  @Override
  public Openers openers() {
    return Openers.DIGITS;
  }

  // "Northgate 3-2 Eastmoor"
  private static boolean isBetweenNames(Tokens tokens, int from, int to) {
    return tokens.isCapitalised(from - 1) && tokens.isCapitalised(to);
  }

  private static boolean isPair(Tokens tokens, int token) {
    if (!tokens.isDigits(token)
        || !(tokens.isSign(token + 1, '-') || tokens.isSign(token + 1, ':'))
        || !(tokens.isDigits(token + 2) || tokens.is(token + 2, "nil"))
        || !tokens.isGlued(token + 1)
        || !tokens.isGlued(token + 2)) {
      return false;
    }
    int after = token + 3;
    if (tokens.isSign(token - 1, '-') && tokens.isGlued(token)
        || tokens.isSign(after, '%')
        || (tokens.isGlued(after)
            && (tokens.isWord(after)
                || ((tokens.isSign(after, '-')
                        || tokens.isSign(after, ':')
                        || tokens.isSign(after, '.')
                        || tokens.isSign(after, ','))
                    && tokens.isDigits(after + 1)
                    && tokens.isGlued(after + 1))))) {
      return false;
    }
    if (tokens.isGlued(token) && !tokens.isSign(token - 1, '(') && !tokens.isSign(token - 1, '"')) {
      return false;
    }
    boolean colon = tokens.isSign(token + 1, ':');
    return tokens.length(token) <= (colon ? 1 : 3) && tokens.length(token + 2) <= (colon ? 1 : 3);
  }

  private static int points(Tokens tokens, int token) {
    if (tokens.is(token, "nil")) {
      return 0;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      value = value * 10 + tokens.digit(i);
    }
    return value;
  }

  private static boolean isSport(Tokens tokens, int from, int to, int reach) {
    for (int i = 1; i <= reach; i++) {
      if (isSportWord(tokens, from - i) || isSportWord(tokens, to + i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSportWord(Tokens tokens, int token) {
    return tokens.isOf(token, WordClass.CONTEST);
  }
}
