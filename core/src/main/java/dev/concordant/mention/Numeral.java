package dev.concordant.mention;

import dev.concordant.value.Precision;
import java.math.BigDecimal;

/**
 * A number as it is written, without unit: tokens from {@code from} to the one before {@code to}.
 *
 * @param value its value
 * @param precision how exactly it was written
 * @param ordinal whether it is a rank: "fifth", "5th"
 * @param magnitude whether a magnitude word or abbreviation takes part: "1.2 million", "25k"
 */
record Numeral(
    int from, int to, BigDecimal value, Precision precision, boolean ordinal, boolean magnitude) {}
