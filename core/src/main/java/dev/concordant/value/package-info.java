/**
 * What a figure or a time means: a set of possible values with a unit and the precision written,
 * never a bare double.
 *
 * <p>"over $240 billion" is a {@link dev.concordant.value.Quantity} with low end 240000000000,
 * bound {@link dev.concordant.value.Bound#MORE_THAN} and unit USD. A leaf: it depends on nothing.
 */
@NullMarked
package dev.concordant.value;

import org.jspecify.annotations.NullMarked;
