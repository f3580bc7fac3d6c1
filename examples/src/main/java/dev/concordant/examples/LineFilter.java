package dev.concordant.examples;

import dev.concordant.examples.LineReader.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * Answers each line of a stream with a line, in the order they came, on all cores. At most a window
 * of lines is in memory; an answer is written as soon as those before it are.
 */
final class LineFilter {

  /** What a command does with a line. */
  @FunctionalInterface
  interface Answer {
    /** The line of output for a line of input, without a line feed. */
    String to(String line) throws BadLineException;
  }

  private static final int WINDOW_PER_CORE = 8;

  /**
   * A line of output.
   *
   * @param text without the line feed
   * @param bad whether the line of input could not be read
   */
  private record Answered(String text, boolean bad) {}

  private static final Future<Answered> END =
      CompletableFuture.completedFuture(new Answered("", false));

  private final Answer answer;
  private final int cores;

  LineFilter(Answer answer, int cores) {
    this.answer = answer;
    this.cores = cores;
  }

  /**
   * Filters the whole stream.
   *
   * @return how many lines could not be read
   * @throws IOException if the stream cannot be read or written
   */
  int run(Streams streams) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(cores, LineFilter::daemon);
    BlockingQueue<Future<Answered>> window = new ArrayBlockingQueue<>(cores * WINDOW_PER_CORE);
    // Reading has a thread of its own: an answer goes out while the next line is still awaited.
    Thread reader = daemon(() -> read(streams, workers, window));
    reader.start();
    try {
      return write(streams, window);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      reader.interrupt();
      workers.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }

  private void read(
      Streams streams, ExecutorService workers, BlockingQueue<Future<Answered>> window) {
    LineReader lines = new LineReader(streams.in());
    try {
      try {
        for (Line line = lines.next(); line != null; line = lines.next()) {
          Line current = line;
          window.put(workers.submit(() -> answer(current)));
        }
        window.put(END);
      } catch (IOException | OutOfMemoryError e) {
        window.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException | RejectedExecutionException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Answered answer(Line line) {
    try {
      return new Answered(answer.to(line.text()), false);
    } catch (BadLineException e) {
      return new Answered(Answers.error("line " + line.number() + ": " + e.getMessage()), true);
    } catch (RuntimeException | StackOverflowError e) {
      // One text that trips the library must not lose the answers for a million others.
      return new Answered(Answers.error("line " + line.number() + ": failed with " + e), true);
    }
  }

  private int write(Streams streams, BlockingQueue<Future<Answered>> window)
      throws IOException, InterruptedException {
    OutputStream out = streams.out();
    Progress progress = new Progress(streams);
    int bad = 0;
    while (true) {
      if (window.isEmpty()) {
        out.flush();
      }
      Future<Answered> next = window.take();
      if (next == END) {
        break;
      }
      if (!next.isDone()) {
        out.flush();
      }
      Answered answered = result(next);
      out.write(answered.text().getBytes(StandardCharsets.UTF_8));
      out.write('\n');
      bad += answered.bad() ? 1 : 0;
      progress.line(answered.bad());
    }
    out.flush();
    progress.end();
    return bad;
  }

  private static Answered result(Future<Answered> future) throws IOException, InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }
}
