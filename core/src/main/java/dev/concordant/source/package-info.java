/**
 * Where texts come in: a {@link dev.concordant.source.Source} is a text with a name and a day of
 * publication, a {@link dev.concordant.source.Span} a place in it.
 *
 * <p>{@code Source.of("wire", "Profit rose to $148 million.").publishedOn(LocalDate.of(2026, 2,
 * 12))} is where the example starts that the other packages carry on.
 */
@NullMarked
package dev.concordant.source;

import org.jspecify.annotations.NullMarked;
