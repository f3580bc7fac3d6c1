/**
 * What two aligned claims make of each other: they agree, drift or contradict.
 *
 * <p>One class is one rule, with its id, its why and its examples; {@link
 * dev.concordant.finding.Judge} asks the rules in their order. "$148 million" and "US$1.48bn" of
 * the same profit give a {@link dev.concordant.finding.Finding} of the rule {@code scale}.
 */
@NullMarked
package dev.concordant.finding;

import org.jspecify.annotations.NullMarked;
