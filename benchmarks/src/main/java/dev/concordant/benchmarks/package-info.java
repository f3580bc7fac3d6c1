/**
 * Timings of the library with JMH; {@code java -jar benchmarks/target/benchmarks.jar} runs them.
 */
@NullMarked
package dev.concordant.benchmarks;

import org.jspecify.annotations.NullMarked;
