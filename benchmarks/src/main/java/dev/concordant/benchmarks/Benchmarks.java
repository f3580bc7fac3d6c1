package dev.concordant.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, with JMH's own options, over all extractors on the class path, and sums up:
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar [OPTIONS] [PATTERN ...]
 * </pre>
 */
public final class Benchmarks {

  private static final String EXTRACTOR = "extractor";
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private Benchmarks() {}

  /** Runs the command. */
  public static void main(String[] arguments)
      throws CommandLineOptionException, RunnerException, IOException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    if (given.shouldHelp()
        || given.shouldList()
        || given.shouldListWithParams()
        || given.shouldListProfilers()
        || given.shouldListResultFormats()) {
      Main.main(arguments);
      return;
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .parent(given)
            .addProfiler(CpuThroughput.class)
            .addProfiler(GCProfiler.class);
    if (!given.getParameter(EXTRACTOR).hasValue()) {
      options.param(EXTRACTOR, Extractors.names().toArray(String[]::new));
    }
    print(new Runner(options.build()).run(), System.out);
  }

  private static void print(Collection<RunResult> results, PrintStream out) {
    out.println();
    out.println("| stage | µs | MB per CPU second | of the digit scan | bytes allocated a char |");
    out.println("|---|---|---|---|---|");
    double floor = 0;
    for (RunResult result : results) {
      if (name(result).equals(EXTRACTOR + " " + Extractors.DIGITS)) {
        floor = figure(result, CpuThroughput.THROUGHPUT);
      }
    }
    for (RunResult result : results) {
      double throughput = figure(result, CpuThroughput.THROUGHPUT);
      String share = floor == 0 || throughput == 0 ? "" : short3(throughput / floor);
      out.printf(
          Locale.ROOT,
          "| %s | %s | %s | %s | %s |%n",
          name(result),
          short3(result.getPrimaryResult().getScore()),
          throughput == 0 ? "" : short3(throughput),
          share,
          throughput == 0
              ? ""
              : short3(figure(result, ALLOCATED) / figure(result, CpuThroughput.TEXT)));
    }
  }

  private static String name(RunResult result) {
    String extractor = result.getParams().getParam(EXTRACTOR);
    String label = result.getPrimaryResult().getLabel();
    return extractor == null ? label : EXTRACTOR + " " + extractor;
  }

  private static double figure(RunResult result, String label) {
    for (Map.Entry<String, Result> each : result.getSecondaryResults().entrySet()) {
      if (each.getKey().endsWith(label)) {
        return each.getValue().getScore();
      }
    }
    return 0;
  }

  /** A figure with three digits that count. */
  static String short3(double figure) {
    if (figure == 0) {
      return "0";
    }
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(figure))));
    return String.format(Locale.ROOT, "%,." + decimals + "f", figure);
  }
}
