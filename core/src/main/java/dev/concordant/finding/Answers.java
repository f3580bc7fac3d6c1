package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.lexicon.WordClass;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers that the shares of one poll gave: each another one, to the same question. */
final class Answers {

  private enum Answer {
    YES,
    NO,
    UNSURE
  }

  /** How many words behind a share its answer may take. */
  private static final int REACH = 8;

  private static final Set<String> PRONOUNS =
      Set.of("it", "him", "her", "them", "so", "and", "or", "while", "but", "what");

  private final AuditText text;
  private final Set<Answer> given = EnumSet.noneOf(Answer.class);
  private final Set<String> words = new HashSet<>();

  Answers(AuditText text) {
    this.text = text;
  }

  /**
   * Takes what stands behind a share, up to the next one; false where it is no answer, one that was
   * given before, or one to another question.
   */
  boolean add(Claim share, @Nullable Claim next) {
    boolean first = given.isEmpty();
    int from = text.after(share);
    if (!first && text.word(from).equals("of")) {
      return false;
    }
    int end = share.context().sentence().end();
    if (next != null && next.context().sentence().equals(share.context().sentence())) {
      end = next.span().start();
    }
    boolean not = false;
    Answer answer = null;
    for (int t = from; t < from + REACH && text.isBefore(t, end); t++) {
      String word = text.word(t);
      if (text.isDated(t)) {
        return false;
      }
      not |= word.equals("not") || word.equals("t");
      if (answer != null
          && word.equals("of")
          && !text.word(t - 1).startsWith("disapprove")
          && !text.word(t - 1).startsWith("approve")) {
        // "72% agreed; of those over 60, 64% disagreed"
        return false;
      }
      if (answer == null) {
        answer = answer(t, not);
        if (answer != null && !first && !isOfSameQuestion(t + 1)) {
          return false;
        }
      }
      words.add(word);
    }
    return answer != null && given.add(answer);
  }

  private @Nullable Answer answer(int token, boolean not) {
    if (text.tokens().isOf(token, WordClass.ANSWER_YES)) {
      return not ? Answer.NO : Answer.YES;
    }
    // "had no opinion"
    boolean none = text.word(token).equals("no") && text.word(token + 1).equals("opinion");
    if (text.tokens().isOf(token, WordClass.ANSWER_NO) && !none) {
      return Answer.NO;
    }
    return text.tokens().isOf(token, WordClass.ANSWER_UNSURE) ? Answer.UNSURE : null;
  }

  // "against it", "opposed the plan" of which the text spoke
  private boolean isOfSameQuestion(int token) {
    String word = text.word(token);
    return !text.tokens().isWord(token)
        || PRONOUNS.contains(word)
        || (word.equals("the") && words.contains(text.word(token + 1)));
  }
}
