/**
 * Do your sources agree on the figures?
 *
 * <pre>
 *   source -> mention -> claim -> alignment -> finding -> report       value, lexicon, language
 * </pre>
 *
 * <p>Each stage is a package named by what it makes, and knows only the stages before it and the
 * leaves. {@link dev.concordant.Concordant} knows them all.
 */
@NullMarked
package dev.concordant;

import org.jspecify.annotations.NullMarked;
