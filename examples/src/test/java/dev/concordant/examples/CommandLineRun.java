package dev.concordant.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A run of the command line with streams of its own.
 *
 * @param status the exit status
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(String in, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), false, args);
  }

  static CommandLineRun of(byte[] in, boolean watched, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            () -> watched);
    int status = Main.run(streams, args);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
