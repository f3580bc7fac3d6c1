/**
 * What two aligned claims make of each other: they agree, drift or contradict.
 *
 * <p>One class is one rule, with its id, its why and its examples; {@link
 * dev.concordant.finding.Judge} asks the rules in their order. "$148 million" and "$184 million" of
 * the same profit give a {@link dev.concordant.finding.Finding} of the rule {@code value}; "$1.48
 * billion" would be one of the rule {@code scale}, "some $150 million" a drift.
 */
@NullMarked
package dev.concordant.finding;

import org.jspecify.annotations.NullMarked;
