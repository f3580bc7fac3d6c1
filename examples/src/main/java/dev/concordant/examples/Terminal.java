package dev.concordant.examples;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Whether somebody watches. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether standard error is a terminal. {@link System#console()} cannot tell: it asks for
   * standard input and output, which a filter has redirected. So the {@code test} program of POSIX
   * is asked; where there is none, the answer is no.
   */
  static boolean isStandardError() {
    try {
      Process test =
          new ProcessBuilder("test", "-t", "2")
              .redirectInput(Redirect.INHERIT)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.INHERIT)
              .start();
      return test.waitFor() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
