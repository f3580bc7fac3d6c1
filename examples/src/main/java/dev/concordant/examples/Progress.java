package dev.concordant.examples;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A line on standard error that tells how far a filter is, when somebody watches. */
final class Progress {

  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(500);

  private final Streams streams;
  private final long start = System.nanoTime();
  private long last = start;
  private long lines;
  private long bad;
  private boolean asked;
  private boolean watched;
  private boolean shown;

  Progress(Streams streams) {
    this.streams = streams;
  }

  /** Counts a line; shows the count twice a second. */
  void line(boolean isBad) {
    lines++;
    bad += isBad ? 1 : 0;
    long now = System.nanoTime();
    if (now - last >= EVERY) {
      last = now;
      show(now);
    }
  }

  /** Shows the last count and ends the line, if one was begun. */
  void end() {
    if (shown) {
      show(System.nanoTime());
      streams.err().println();
    }
  }

  private void show(long now) {
    if (!asked) {
      asked = true;
      watched = streams.errIsTerminal().getAsBoolean();
    }
    if (!watched) {
      return;
    }
    shown = true;
    double seconds = (now - start) / 1e9;
    streams
        .err()
        .printf(
            Locale.ROOT,
            "\r%,d lines in %.0f s, %.0f a second%s",
            lines,
            seconds,
            lines / seconds,
            bad == 0 ? "" : String.format(Locale.ROOT, ", %,d unreadable", bad));
    streams.err().flush();
  }
}
