/**
 * What is handed to people and programs: the {@link dev.concordant.report.Report} and its {@link
 * dev.concordant.report.Renderer}s, one class a format.
 *
 * <p>{@code TextRenderer.standard().render(report)} prints the facts by sources, then each finding
 * with both quotes.
 */
@NullMarked
package dev.concordant.report;

import org.jspecify.annotations.NullMarked;
