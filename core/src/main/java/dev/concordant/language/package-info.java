/**
 * English: where sentences end, what part of speech a word is, and its stem. The only package that
 * knows OpenNLP.
 *
 * <p>In "Profit rose to $148 million." {@link dev.concordant.language.English} sees one sentence, a
 * noun, a verb, a preposition and a number.
 */
@NullMarked
package dev.concordant.language;

import org.jspecify.annotations.NullMarked;
