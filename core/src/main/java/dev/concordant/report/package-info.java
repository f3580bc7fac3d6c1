/**
 * What is handed to people and programs: the {@link dev.concordant.report.Report} and its {@link
 * dev.concordant.report.Renderer}s, one class a format.
 *
 * <p>{@code TextRenderer.standard().render(report)} prints the facts by sources, here one row with
 * "$148 million" and "$184 million", then each finding with both quotes, carets under the figures.
 * A {@link dev.concordant.report.Baseline} keeps the findings that may stand.
 */
@NullMarked
package dev.concordant.report;

import org.jspecify.annotations.NullMarked;
