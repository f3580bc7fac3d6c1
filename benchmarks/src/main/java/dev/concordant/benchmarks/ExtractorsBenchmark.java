package dev.concordant.benchmarks;

import dev.concordant.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What finds figures or times, from text to result: a report of 2 to 6 kB at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 4)
@Measurement(iterations = 5, time = 3)
public class ExtractorsBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  /** The main program puts in the names of all that are on the class path. */
  @Param({Extractors.ASCII_DIGITS, Extractors.DIGITS, Extractors.MENTIONS, Extractors.CLAIMS})
  public String extractor = "";

  private final List<Source> reports = Texts.reports();
  private Extractor chosen = (text, published) -> 0;
  private int next;

  /** Builds the extractor. */
  @Setup
  public void build() {
    chosen = Extractors.of(extractor);
  }

  /** Reads the next report. */
  @Benchmark
  public int read() {
    Source report = reports.get(next);
    next = (next + 1) % reports.size();
    return chosen.read(CpuThroughput.counted(report.text()), DAY);
  }
}
