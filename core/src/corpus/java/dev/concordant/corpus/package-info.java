/**
 * Reads the corpus of findings and says how a report stands to it. Shared by the tests of the
 * library and the program that tells its figures; no part of the library.
 */
@NullMarked
package dev.concordant.corpus;

import org.jspecify.annotations.NullMarked;
