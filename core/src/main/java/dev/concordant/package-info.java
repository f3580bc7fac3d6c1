/**
 * Do your sources agree on the figures?
 *
 * <pre>
 *   source -> mention -> claim -> alignment -> finding -> report       value, lexicon, language
 * </pre>
 *
 * <pre>{@code
 * Report report = Concordant.standard().compare(
 *     "Profit rose to $148 million.", "Profit rose to $184 million.");
 * report.findings().get(0).explanation();  // "$148 million" and "$184 million" have nothing in common
 * }</pre>
 *
 * <p>The pages of the packages follow this example on its way. Each stage is a package named by
 * what it makes, and knows only the stages before it and the leaves. {@link
 * dev.concordant.Concordant} knows them all.
 */
@NullMarked
package dev.concordant;

import org.jspecify.annotations.NullMarked;
