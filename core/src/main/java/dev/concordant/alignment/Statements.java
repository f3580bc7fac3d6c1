package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Span;
import dev.concordant.value.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of the claims of a text is lined up. */
final class Statements {

  private Statements() {}

  /**
   * Adds the claims of a text, those of a sentence that a page repeats once: it states nothing
   * more.
   *
   * @param passing whether numbers and ranks of things that are told in passing count too
   */
  static void add(Reading reading, boolean passing, List<Claim> claims) {
    String text = reading.source().text();
    Map<String, Integer> sentences = new HashMap<>();
    PairTable told = new PairTable();
    Span last = null;
    int sentence = 0;
    for (Claim claim : reading.claims()) {
      if (claim.mention().weak() && !(passing && isOfThings(claim))) {
        continue;
      }
      Span span = claim.context().sentence();
      if (!span.equals(last)) {
        int next = sentences.size();
        sentence = sentences.computeIfAbsent(span.in(text), k -> next);
        last = span;
      }
      int place = (claim.span().start() - span.start()) & Integer.MAX_VALUE;
      if (told.get(sentence, place) == 0) {
        told.put(sentence, place, 1);
        claims.add(claim);
      }
    }
  }

  private static boolean isOfThings(Claim claim) {
    return (claim.kind() == Kind.COUNT || claim.kind() == Kind.ORDINAL) && !claim.unit().isEmpty();
  }
}
