package dev.concordant.examples;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/**
 * What a command reads from and writes to.
 *
 * @param in the lines of a filter
 * @param out the answers
 * @param err progress and complaints
 * @param errIsTerminal whether a person watches {@code err}; asked at most once a run
 */
record Streams(InputStream in, OutputStream out, PrintStream err, BooleanSupplier errIsTerminal) {}
