package dev.concordant.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Megabytes of text for each second of processor time that the whole process took, its collector
 * and compiler included. On a machine that others use too this is steadier than the clock.
 */
public final class CpuThroughput implements InternalProfiler {

  static final String THROUGHPUT = "cpu.throughput";
  static final String TEXT = "text.norm";

  private static final LongAdder CHARS = new LongAdder();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long cpuBefore;
  private long charsBefore;

  /** A benchmark tells that it is about to read a text. */
  static String counted(String text) {
    CHARS.add(text.length());
    return text;
  }

  @Override
  public String getDescription() {
    return "megabytes of text in a second of processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    charsBefore = CHARS.sum();
    cpuBefore = SYSTEM.getProcessCpuTime();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double chars = CHARS.sum() - charsBefore;
    double seconds = (SYSTEM.getProcessCpuTime() - cpuBefore) / 1e9;
    long operations = result.getMetadata().getAllOps();
    if (chars == 0 || operations == 0) {
      return List.of();
    }
    return List.of(
        new ScalarResult(THROUGHPUT, chars / 1e6 / seconds, "MB/CPU-s", AggregationPolicy.AVG),
        new ScalarResult(TEXT, chars / operations, "char/op", AggregationPolicy.AVG));
  }
}
