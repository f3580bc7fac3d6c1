/**
 * What a text states: each mention with what it is about.
 *
 * <p>{@link dev.concordant.claim.ClaimReader} turns a {@link dev.concordant.source.Source} into a
 * {@link dev.concordant.claim.Reading}, a list of {@link dev.concordant.claim.Claim}s. In "Profit
 * rose to $148 million." the claim is the level ({@link dev.concordant.claim.Role#TO}) of "profit",
 * the verb "rise", its direction up.
 */
@NullMarked
package dev.concordant.claim;

import org.jspecify.annotations.NullMarked;
