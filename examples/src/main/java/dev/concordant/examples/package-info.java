/**
 * A command line over the library: {@code extract}, {@code compare} and {@code check} filter JSON
 * lines; {@code report} compares files and prints what a person wants to read.
 *
 * <p>{@link dev.concordant.examples.Main} is where it starts.
 */
@NullMarked
package dev.concordant.examples;

import org.jspecify.annotations.NullMarked;
