package dev.concordant.mention;

/**
 * A time expression where it stands: tokens from {@code from} to the one before {@code to}.
 *
 * @param what what it says
 */
record Said(int from, int to, TimeExpression what) {

  Said startingAt(int token) {
    return new Said(token, to, what);
  }

  Said as(TimeExpression other) {
    return new Said(from, to, other);
  }
}
