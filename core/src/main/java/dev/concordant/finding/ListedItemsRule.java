package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.lexicon.Tokens;
import dev.concordant.source.Span;
import dev.concordant.value.Bound;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list holds as many items as are announced. */
final class ListedItemsRule implements AuditRule {

  /** An announcement with one of these does not promise the whole list. */
  private static final Set<String> OPEN =
      Set.of("including", "among", "such", "like", "notably", "especially", "of", "more", "other");

  /** No item of a plain list holds one of these. */
  private static final Set<String> CLAUSES =
      Set.of(
          "is", "was", "are", "were", "will", "has", "have", "had", "he", "she", "it", "they", "we",
          "i", "you", "who", "which", "that", "but", "or", "if", "not", "said", "for", "with", "by",
          "from", "as", "when", "where", "then", "others", "etc");

  /** How many words may stand between the figure and the sign that opens the list. */
  private static final int NEAR = 5;

  /** An item of a list has no more words than this. */
  private static final int LONGEST = 4;

  private static final int MOST = 12;

  @Override
  public String id() {
    return "listed-items";
  }

  @Override
  public String why() {
    return "A list holds as many items as are announced.";
  }

  @Override
  public List<AuditExample> examples() {
    return List.of(
        AuditExample.clash("Three towns signed: Lund, Malmo, Ystad and Kivik."),
        AuditExample.clash("The flag has four colours (red, white and blue)."),
        AuditExample.clash("The three winners are Lund, Malmo, Ystad and Kivik."),
        AuditExample.clash("Two towns, Lund, Malmo and Ystad, signed."),
        AuditExample.fine("Three towns, Lund, Malmo and Ystad, signed."),
        AuditExample.fine("After two goals, Lund, Malmo and Ystad, who had waited, left."),
        AuditExample.fine("Four towns signed: Lund, Malmo, Ystad and Kivik."),
        AuditExample.fine("Two towns signed: Malmo and Bosnia and Kivik."),
        AuditExample.fine("Three towns have a choice: sell, rent or close and move away."),
        AuditExample.fine("Five towns, including Lund, Malmo and Ystad, signed."));
  }

  @Override
  public List<Slip> audit(AuditText text) {
    return text.look((claims, i) -> slip(text, claims, i));
  }

  private static @Nullable Slip slip(AuditText text, List<Claim> claims, int i) {
    Claim count = claims.get(i);
    if (count.kind() != Kind.COUNT
        || count.bound() != Bound.EXACT
        || !AuditText.isPoint(count)
        || AuditText.number(count) < 2
        || AuditText.number(count) > MOST) {
      return null;
    }
    Tokens tokens = text.tokens();
    int open = opener(text, count);
    if (open < 0) {
      return null;
    }
    Span sentence = count.context().sentence();
    int end = text.word(open).equals(",") ? aside(text, open, sentence) : end(text, open, sentence);
    if (end < 0
        || (i + 1 < claims.size() && claims.get(i + 1).span().start() < tokens.end(end - 1))) {
      return null;
    }
    Items items = items(text, open + 1, end);
    double told = AuditText.number(count);
    if (items == null || (told >= items.least() && told <= items.most())) {
      return null;
    }
    Span list = new Span(tokens.start(open + 1), tokens.end(end - 1));
    return new Slip(
        "listed-items",
        Places.of(count),
        text.place(list),
        "the list holds " + items.most() + ", the text says " + count.quote());
  }

  private static int opener(AuditText text, Claim count) {
    int first = text.after(count);
    for (int t = first; t < first + NEAR && t < text.tokens().size(); t++) {
      if (text.tokens().start(t) >= count.context().sentence().end()) {
        return -1;
      }
      String word = text.word(t);
      if (word.equals(":") || word.equals("(")) {
        return t;
      }
      if (t == first + 1 && opensNames(text, count, t, word)) {
        return t;
      }
      if (!text.tokens().isWord(t) || OPEN.contains(word)) {
        return -1;
      }
    }
    return -1;
  }

  // "the three finalists are Lund, Malmo and Ystad", "three towns, Lund, Malmo and Ystad, signed"
  private static boolean opensNames(AuditText text, Claim count, int at, String word) {
    boolean verb = word.equals("are") || word.equals("were");
    boolean comma = word.equals(",");
    int before = text.before(count);
    boolean the = text.word(before).equals("the");
    int start = text.tokens().at(count.context().sentence().start());
    boolean opens = (the ? before : before + 1) == start;
    return text.tokens().isCapitalised(at + 1) && ((verb && the) || (comma && opens));
  }

  // the comma that closes a list of names before the verb: ", Lund, Malmo and Ystad, signed"
  private static int aside(AuditText text, int open, Span sentence) {
    boolean and = false;
    for (int t = open + 1; text.isBefore(t, sentence.end()); t++) {
      String word = text.word(t);
      if (and && word.equals(",")) {
        boolean goesOn = text.tokens().isWord(t + 1) && !text.tokens().isCapitalised(t + 1);
        return goesOn ? t : -1;
      }
      boolean name = text.tokens().isCapitalised(t) || word.equals("-");
      if (!name && !word.equals(",") && !word.equals("and")) {
        return -1;
      }
      and |= word.equals("and");
    }
    return -1;
  }

  /** The token that closes the list, or -1 if it is no plain one. */
  private static int end(AuditText text, int open, Span sentence) {
    boolean bracket = text.word(open).equals("(");
    for (int t = open + 1; t < text.tokens().size(); t++) {
      boolean out = text.tokens().start(t) >= sentence.end();
      String word = text.word(t);
      if (bracket ? word.equals(")") : out || word.equals(".")) {
        return t > open + 1 ? t : -1;
      }
      boolean plain = text.tokens().isWord(t) || Set.of(",", "-", "'", "&").contains(word);
      if (out || !plain || CLAUSES.contains(word)) {
        return -1;
      }
    }
    return bracket ? -1 : text.tokens().size();
  }

  /** How many items a list may have: "Lund and Malmo and Ystad" are two or three. */
  private record Items(int least, int most) {}

  private static @Nullable Items items(AuditText text, int from, int to) {
    int commas = 0;
    int ands = 0;
    int afterComma = 0;
    int length = 0;
    boolean capitals = true;
    boolean lower = true;
    for (int t = from; t < to; t++) {
      String word = text.word(t);
      if (word.equals(",")) {
        commas++;
        afterComma = 0;
        length = 0;
      } else if (word.equals("and") || word.equals("&")) {
        // ", and" divides once
        boolean serial = t > from && text.word(t - 1).equals(",");
        ands += serial ? 0 : 1;
        afterComma += serial ? 0 : 1;
        length = 0;
        if (serial) {
          afterComma = -1;
        }
      } else {
        if (length == 0 && !word.equals("the")) {
          capitals &= text.tokens().isCapitalised(t);
          lower &= !text.tokens().isCapitalised(t);
        }
        if (++length > (capitals ? LONGEST : 2)) {
          return null;
        }
      }
    }
    // items are all names or all plain words, and the last is joined by "and"
    if ((!capitals && !lower) || (ands == 0 && afterComma >= 0)) {
      return null;
    }
    int most = commas + 1 + ands;
    boolean clear = commas > 0 && ands == 1 && afterComma == 1;
    return new Items(clear || ands == 0 ? most : Math.max(2, most - ands), most);
  }
}
