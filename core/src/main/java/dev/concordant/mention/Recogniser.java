package dev.concordant.mention;

import dev.concordant.lexicon.Openers;
import dev.concordant.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Knows how mentions of one kind are written. */
interface Recogniser {

  /**
   * The mention whose figure begins at a token, or null. The time it takes does not depend on the
   * length of the text.
   */
  @Nullable Candidate at(Tokens tokens, int token);

  /** What a mention may begin with. The recogniser is asked at no other token. */
  Openers openers();
}
