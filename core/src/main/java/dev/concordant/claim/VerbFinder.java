package dev.concordant.claim;

/**
 * Finds the verb that governs a figure: the one after it where the figure is its subject, else the
 * nearest one before it in its clause, else after it. After "are", the adjective stands for the
 * verb: "19 are missing". A time that opens a sentence belongs to the clause behind it.
 */
final class VerbFinder {

  /** How many words may stand between a figure and the verb that it is the subject of. */
  private static final int PREDICATE_REACH = 8;

  /** So many words make a verb at most: "took place". */
  private static final int LONGEST = 3;

  /** How far before a figure the bracket may open that it stands in. */
  private static final int BRACKET = 20;

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private final Sentence sentence;
  private final int at;
  private final boolean time;
  private final int verb;

  VerbFinder(Sentence sentence, int at, boolean time) {
    this.sentence = sentence;
    this.at = at;
    this.time = time;
    this.verb = find();
  }

  /** The verb, or -1. */
  int verb() {
    return verb;
  }

  private int find() {
    if (time && opens()) {
      return after(sentence.is(at + 1, ",") ? at + 2 : at + 1);
    }
    int own = isSubject() ? predicate() : -1;
    return own >= 0 ? own : nearest();
  }

  private int nearest() {
    for (int i = at - 1; i >= 0 && !sentence.isAny(i, ";", "."); i--) {
      if (sentence.isVerb(i)) {
        return i;
      }
    }
    return after(at + 1);
  }

  private int after(int from) {
    for (int i = from; i < sentence.size() && !sentence.isAny(i, ";", ","); i++) {
      if (sentence.isVerb(i)) {
        return i;
      }
      if (sentence.is(i, ".") && !isInitial(i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  // "Albert S. Ruddy"
  private boolean isInitial(int i) {
    return sentence.form(i).length() == 1 && Character.isUpperCase(sentence.form(i).charAt(0));
  }

  /** What the verb says; that of two dates in brackets behind a name is a birth and a death. */
  String concept() {
    String life = life();
    if (!life.isEmpty()) {
      return life;
    }
    if (verb < 0) {
      return "";
    }
    // the concept of several words stands at the last of them
    int i = verb;
    while (sentence.concept(i).isEmpty() && i + 1 < verb + LONGEST) {
      i++;
    }
    return sentence.concept(i);
  }

  // "Ada Holm (3 May 1871 - 9 June 1940)"
  private String life() {
    if (!time || !isDay(at)) {
      return "";
    }
    int open = opened();
    boolean ofName = open > 0 && sentence.tag(open - 1).equals("PROPN");
    // "(born Ada Wick; 3 May 1871)"
    if (ofName && sentence.is(at + 1, ")") && !isDash(at - 1) && isBorn(open + 1)) {
      return sentence.conceptOf("born");
    }
    // "(Irish: Ada de Holm; 3 May 1871 - 9 June 1940)"
    if (ofName && isDash(at + 1) && isDay(at + 2) && sentence.is(at + 3, ")") && isAside(at - 1)) {
      return sentence.conceptOf("born");
    }
    if (ofName && isDash(at - 1) && isDay(at - 2) && sentence.is(at + 1, ")") && isAside(at - 3)) {
      return sentence.conceptOf("died");
    }
    if (isDash(at + 1) && isDay(at + 2) && sentence.is(at + 3, ")") && isOfName(at - 1)) {
      return sentence.conceptOf("born");
    }
    return isDash(at - 1) && isDay(at - 2) && sentence.is(at + 1, ")") && isOfName(at - 3)
        ? sentence.conceptOf("died")
        : "";
  }

  // where the bracket opens that the figure stands in, or -1
  private int opened() {
    int depth = 0;
    for (int i = at - 1; i >= Math.max(0, at - BRACKET); i--) {
      if (sentence.is(i, "(") && depth-- == 0) {
        return i;
      }
      depth += sentence.is(i, ")") ? 1 : 0;
    }
    return -1;
  }

  private boolean isBorn(int from) {
    return sentence.isAny(from, "born", "b.") && sentence.is(at - 1, ";");
  }

  private boolean isAside(int end) {
    return sentence.is(end, ";");
  }

  private boolean isOfName(int open) {
    return sentence.is(open, "(") && sentence.tag(open - 1).equals("PROPN");
  }

  // wars and reigns are told by years
  private boolean isDay(int i) {
    String form = sentence.form(i);
    return sentence.isMention(i) && form.length() > 6 && form.indexOf(' ') > 0;
  }

  private boolean isDash(int i) {
    String form = sentence.form(i);
    return !form.isEmpty() && form.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  // "In 1975, ...", "On 9 June Ada Holm ..."
  private boolean opens() {
    int i = at - 1;
    while (i >= 0 && (sentence.tag(i).equals("ADP") || sentence.tag(i).equals("DET"))) {
      i--;
    }
    return i < 0;
  }

  // what stands before the figure opens a clause: "..., 19 are missing"
  private boolean isSubject() {
    int i = at - 1;
    while (i >= 0 && (sentence.tag(i).equals("DET") || sentence.tag(i).equals("ADV"))) {
      i--;
    }
    return i < 0
        || sentence.isAny(i, ",", ";", ":", ".", "(", "-", "\u2013", "\u2014")
        || sentence.tag(i).equals("CCONJ")
        || sentence.tag(i).equals("SCONJ");
  }

  private int predicate() {
    boolean be = false;
    for (int i = at + 1; i < sentence.size() && i <= at + PREDICATE_REACH; i++) {
      if (sentence.isMention(i) || sentence.isAny(i, ",", ";", ":", ".", "(")) {
        return -1;
      }
      if (sentence.isVerb(i) || (be && sentence.tag(i).equals("ADJ"))) {
        return i;
      }
      be |= sentence.tag(i).equals("AUX");
    }
    return -1;
  }
}
