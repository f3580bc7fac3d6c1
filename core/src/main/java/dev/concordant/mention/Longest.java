package dev.concordant.mention;

import org.jspecify.annotations.Nullable;

/** Chooses among readings that begin at the same token. */
final class Longest {

  private Longest() {}

  /** The one that reaches further; the first if both reach as far. */
  static @Nullable Said of(@Nullable Said a, @Nullable Said b) {
    return a == null || (b != null && b.to() > a.to()) ? b : a;
  }
}
