package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.report.Report;
import dev.concordant.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one news report's claims, and of one story told three times, on the example reports.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReportsBenchmark {

  private final Concordant concordant = Concordant.standard();
  private final Source wire = source("northern-wire");
  private final List<Source> story = List.of(wire, source("sound-gazette"), source("coast-radio"));

  /** Reads the claims of a report of 220 words. */
  @Benchmark
  public List<Claim> readOneReport() {
    return concordant.read(wire).claims();
  }

  /** Reads and compares three reports, 640 words in all. */
  @Benchmark
  public Report compareThreeReports() {
    return concordant.compare(story);
  }

  /** Builds the library anew: tables and models are read and checked. */
  @Benchmark
  public Concordant build() {
    return Concordant.builder().build();
  }

  private static Source source(String name) {
    String file = "/reports/" + name + ".txt";
    try (InputStream in = ReportsBenchmark.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + file);
      }
      return Source.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
