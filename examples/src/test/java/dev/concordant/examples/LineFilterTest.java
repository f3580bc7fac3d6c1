package dev.concordant.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineFilterTest {

  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  @Test
  void answers_come_in_the_order_of_the_lines_whatever_finishes_first() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    LineFilter filter =
        new LineFilter(
            line -> {
              if (line.equals("1")) {
                await(second);
              } else {
                second.countDown();
              }
              return "<" + line + ">";
            },
            2);
    assertThat(run(filter, "1\n2\n3\n")).isEqualTo("<1>\n<2>\n<3>\n");
  }

  @Test
  void a_long_stream_keeps_a_bounded_window() throws Exception {
    AtomicInteger read = new AtomicInteger();
    AtomicInteger answered = new AtomicInteger();
    AtomicInteger widest = new AtomicInteger();
    String input = IntStream.range(0, 5_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
    LineFilter filter =
        new LineFilter(
            line -> {
              widest.accumulateAndGet(read.incrementAndGet() - answered.get(), Math::max);
              return line;
            },
            2);
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public synchronized void write(int b) {
            answered.incrementAndGet();
            super.write(b);
          }
        };
    filter.run(new Streams(bytes(input), out, NOWHERE, () -> false));
    assertThat(out.toString()).isEqualTo(input);
    // The window, the one that waits to enter it, the one that leaves it, and those being answered.
    assertThat(widest.get()).isLessThanOrEqualTo(2 * 8 + 4);
  }

  @Test
  void an_answer_is_written_while_the_next_line_is_awaited() throws Exception {
    PipedInputStream in = new PipedInputStream();
    PipedOutputStream feed = new PipedOutputStream(in);
    PipedOutputStream out = new PipedOutputStream();
    PipedInputStream answers = new PipedInputStream(out);
    LineFilter filter = new LineFilter(line -> line.toUpperCase(Locale.ROOT), 2);
    Thread thread =
        new Thread(
            () -> {
              try {
                filter.run(new Streams(in, out, NOWHERE, () -> false));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    feed.write("one\n".getBytes(StandardCharsets.UTF_8));
    feed.flush();
    assertThat(new String(answers.readNBytes(4), StandardCharsets.UTF_8)).isEqualTo("ONE\n");
    feed.close();
    thread.join(Duration.ofSeconds(30).toMillis());
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void a_failure_costs_one_line_only() throws Exception {
    LineFilter filter =
        new LineFilter(
            line -> {
              if (line.equals("bad")) {
                throw new BadLineException("no good");
              }
              if (line.equals("worse")) {
                throw new IllegalStateException("oh");
              }
              return line;
            },
            2);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int bad = filter.run(new Streams(bytes("a\nbad\nworse\nb"), out, NOWHERE, () -> false));
    assertThat(bad).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "a",
            "{\"id\": null, \"error\": \"line 2: no good\"}",
            "{\"id\": null, \"error\": \"line 3: failed with java.lang.IllegalStateException: oh\"}",
            "b");
  }

  @Test
  void a_stream_that_breaks_is_told() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
          }
        };
    LineFilter filter = new LineFilter(line -> line, 2);
    assertThatThrownBy(
            () ->
                filter.run(
                    new Streams(broken, OutputStream.nullOutputStream(), NOWHERE, () -> false)))
        .isInstanceOf(IOException.class)
        .hasMessage("disk gone");
  }

  private static String run(LineFilter filter, String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    filter.run(new Streams(bytes(input), out, NOWHERE, () -> false));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
