/**
 * What a figure or a time means: a set of possible values with a unit and the precision written,
 * never a bare double.
 *
 * <p>In "Profit rose to $148 million." the figure is a {@link dev.concordant.value.Quantity} of
 * 148000000, bound {@link dev.concordant.value.Bound#EXACT}, unit USD, whose last digit stands for
 * a million; "over $148 million" has the bound {@link dev.concordant.value.Bound#MORE_THAN}. A
 * leaf: it depends on nothing.
 */
@NullMarked
package dev.concordant.value;

import org.jspecify.annotations.NullMarked;
