package dev.concordant.report;

import dev.concordant.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Colours of a terminal, or none. */
final class Ansi {
  static final Ansi NONE = new Ansi(false);
  static final Ansi COLOUR = new Ansi(true);

  private static final String BOLD = "1";
  private static final String DIM = "2";

  private final boolean on;

  private Ansi(boolean on) {
    this.on = on;
  }

  String bold(String text) {
    return paint(BOLD, text);
  }

  String dim(String text) {
    return paint(DIM, text);
  }

  String verdict(@Nullable Verdict verdict, String text) {
    return verdict == null ? text : paint(code(verdict), text);
  }

  private static String code(Verdict verdict) {
    return switch (verdict) {
      case AGREES -> "32";
      case DRIFTS -> "33";
      case UNSUPPORTED -> "35";
      case CONTRADICTS -> "1;31";
    };
  }

  private String paint(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
