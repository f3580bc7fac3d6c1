package dev.concordant.examples;

/** A line of input cannot be read; the message says why. */
final class BadLineException extends Exception {

  private static final long serialVersionUID = 1L;

  BadLineException(String message) {
    super(message);
  }

  BadLineException(String message, Throwable cause) {
    super(message, cause);
  }
}
