/**
 * Assertions on what a text states, for unit tests. They need no test framework, and stand beside
 * those of AssertJ and JUnit.
 *
 * <pre>{@code
 * import static dev.concordant.assertions.ConcordantAssertions.assertThat;
 *
 * assertThat("Profit rose to $184 million.").agreesWith("Profit rose to $148 million.");
 * }</pre>
 *
 * <p>fails with all that was found, both quotes and the working.
 */
@NullMarked
package dev.concordant.assertions;

import org.jspecify.annotations.NullMarked;
