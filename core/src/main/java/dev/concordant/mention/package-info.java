/**
 * What stands in a text: figures and times with their kinds and values, before anything is known of
 * what they are about.
 *
 * <p>{@link dev.concordant.mention.MentionFinder} reads a {@link dev.concordant.source.Source} and
 * gives its {@link dev.concordant.mention.Mention}s in one pass over the text. One recogniser, a
 * package-private class, knows one kind. "Profit rose to $148 million." holds one mention: money,
 * 148000000, USD.
 */
@NullMarked
package dev.concordant.mention;

import org.jspecify.annotations.NullMarked;
