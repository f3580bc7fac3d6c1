/**
 * Fits the weights of the alignment on annotated stories and pairs of texts; {@link
 * dev.concordant.benchmarks.fit.FitWeights} is the command.
 */
@NullMarked
package dev.concordant.benchmarks.fit;

import org.jspecify.annotations.NullMarked;
