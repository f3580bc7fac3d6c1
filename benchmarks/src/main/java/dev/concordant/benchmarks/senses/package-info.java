/**
 * Writes the library's table of related words from the files of WordNet; {@link
 * dev.concordant.benchmarks.senses.WriteSenses} is the command.
 */
@NullMarked
package dev.concordant.benchmarks.senses;

import org.jspecify.annotations.NullMarked;
