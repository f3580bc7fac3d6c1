/**
 * Lines claims up: which of them, told by several texts, are about one and the same thing.
 *
 * <p>{@link dev.concordant.alignment.Aligner} takes the {@link dev.concordant.claim.Reading}s of
 * several texts and gives {@link dev.concordant.alignment.Fact}s: groups of claims, at most one
 * fact a claim. "Profit rose to $148 million." and "Profit rose to $184 million." share one: what
 * else the sentences say is the same.
 */
@NullMarked
package dev.concordant.alignment;

import org.jspecify.annotations.NullMarked;
