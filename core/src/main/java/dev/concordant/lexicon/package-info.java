/**
 * Words and their meanings: tables, one line a word, each with its source.
 *
 * <p>{@link dev.concordant.lexicon.Lexicon} holds the tables, {@link dev.concordant.lexicon.Tokens}
 * cuts a text into words that know their entries: in "Profit rose to $148 million." the dollar sign
 * is a currency, "million" a magnitude, "profit" a synonym of "earnings". A form written in lower
 * case meets any case ("million" meets "Million"); one with a capital meets only itself ("MW",
 * "US").
 */
@NullMarked
package dev.concordant.lexicon;

import org.jspecify.annotations.NullMarked;
