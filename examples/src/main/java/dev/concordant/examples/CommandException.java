package dev.concordant.examples;

/** A command cannot go on; the message tells the person at the keyboard why, naming the file. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
