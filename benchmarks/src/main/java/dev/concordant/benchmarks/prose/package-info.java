/**
 * News-like English prose from a seed: the same seed, the same text. Its tables and sentence shapes
 * are in the resources.
 */
@NullMarked
package dev.concordant.benchmarks.prose;

import org.jspecify.annotations.NullMarked;
