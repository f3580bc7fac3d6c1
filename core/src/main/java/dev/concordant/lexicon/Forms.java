package dev.concordant.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words that a rule of grammar asks for together, in lower case: "in", "since", "by". One look
 * tells of most tokens that they are none of them. Immutable.
 */
public final class Forms {

  /** A bit for each form, by the last six bits of its hash. */
  private final long bits;

  private final @Nullable String[] slots;

  private Forms(long bits, @Nullable String[] slots) {
    this.bits = bits;
    this.slots = slots;
  }

  /** These forms, each in lower case. */
  public static Forms of(String... forms) {
    @Nullable String[] slots = new @Nullable String[Integer.highestOneBit(forms.length) * 4];
    long bits = 0;
    for (String form : forms) {
      int at = form.hashCode() & slots.length - 1;
      while (slots[at] != null) {
        at = at + 1 & slots.length - 1;
      }
      slots[at] = form;
      bits |= 1L << form.hashCode();
    }
    return new Forms(bits, slots);
  }

  /** Whether a token with the hash of its form is one of them. */
  boolean holds(Tokens tokens, int token, int hash) {
    if ((bits >>> hash & 1) == 0) {
      return false;
    }
    for (int at = hash & slots.length - 1; ; at = at + 1 & slots.length - 1) {
      String form = slots[at];
      if (form == null) {
        return false;
      }
      if (form.hashCode() == hash && tokens.spells(token, form)) {
        return true;
      }
    }
  }
}
