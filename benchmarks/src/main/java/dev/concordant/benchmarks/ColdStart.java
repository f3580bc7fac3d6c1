package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes from the start of a JVM to a first result: two short texts compared, or one of
 * them read by a peer.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.ColdStart [TIMES]
 * </pre>
 */
public final class ColdStart {

  private static final String NOTHING = "nothing";
  private static final String COMPARE = "compare";

  private static final String ONE =
      "The ferry carried 310,000 passengers last year, and its repairs will cost £6.5 million.";
  private static final String OTHER =
      "Some 310,000 people took the ferry in 2025. The repairs are to cost £65 million by May.";

  private ColdStart() {}

  /** Runs the command; its argument says how often to start each program. */
  public static void main(String[] arguments) throws IOException {
    int times = arguments.length == 0 ? 7 : Integer.parseInt(arguments[0]);
    List<String> programs = new ArrayList<>(List.of(NOTHING, COMPARE));
    programs.addAll(Extractors.peers());
    System.out.println("| first result | seconds | CPU seconds |\n|---|---|---|");
    for (String program : programs) {
      List<FreshJvm> runs = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        runs.add(FreshJvm.run(First.class, program));
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f |%n",
          program,
          median(runs.stream().mapToDouble(FreshJvm::wallSeconds).toArray()),
          median(runs.stream().mapToDouble(FreshJvm::cpuSeconds).toArray()));
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** The program that is started. */
  public static final class First {

    private First() {}

    /** Prints a result and waits to be ended. */
    public static void main(String[] arguments) throws IOException {
      String program = arguments[0];
      System.out.println(
          switch (program) {
            case NOTHING -> NOTHING;
            case COMPARE -> Concordant.standard().compare(ONE, OTHER).toString();
            default -> Extractors.of(program).read(ONE + " " + OTHER, LocalDate.of(2026, 5, 12));
          });
      System.out.flush();
      while (System.in.read() >= 0) {
        // until the one who started it has looked
      }
    }
  }
}
