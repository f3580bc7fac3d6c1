package dev.concordant.assertions;

import dev.concordant.source.Source;

/** Where assertions begin. */
public final class ConcordantAssertions {

  private ConcordantAssertions() {}

  /** Begins an assertion on a text without a date, which is called "draft". */
  public static TextAssert assertThat(String draft) {
    return assertThat(Source.of("draft", draft));
  }

  /** Begins an assertion on a text. */
  public static TextAssert assertThat(Source draft) {
    return new TextAssert(draft);
  }

  /** As {@link #assertThat(String)}, under a name that AssertJ leaves free. */
  public static TextAssert assertThatText(String draft) {
    return assertThat(draft);
  }

  /** As {@link #assertThat(Source)}, under a name that AssertJ leaves free. */
  public static TextAssert assertThatText(Source draft) {
    return assertThat(draft);
  }
}
