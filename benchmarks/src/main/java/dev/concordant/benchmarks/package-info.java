/**
 * How fast and how right the library is; {@code benchmarks/README.md} tells how to measure it.
 * {@link dev.concordant.benchmarks.Benchmarks} takes the times of the stages.
 */
@NullMarked
package dev.concordant.benchmarks;

import org.jspecify.annotations.NullMarked;
