package dev.concordant.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.concordant.Concordant;
import dev.concordant.benchmarks.prose.Prose;
import dev.concordant.claim.Reading;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * How the cost grows with the length of a text, with the number of sources, and with the claims of
 * each; prints the exponents and draws a chart.
 *
 * <pre>
 * java -Xmx6g -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.Growth [CHART.svg]
 * </pre>
 */
public final class Growth {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** A size is measured again and again until it took so many seconds in all. */
  private static final double ENOUGH = 0.5;

  /** A line ends at the first size that takes so many seconds. */
  private static final double TOO_LONG = 60;

  /** How many outlets tell each story of the archive. */
  private static final int OUTLETS = 4;

  private static final int[] LENGTHS = {
    1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000
  };
  private static final int[] SOURCES = {2, 4, 8, 16, 32, 64, 125, 250, 500, 1_000};
  private static final int[] CLAIMS = {1_000, 3_000, 10_000, 30_000, 100_000, 300_000};

  private final Concordant concordant = Concordant.standard();
  private final Prose prose = Texts.prose();
  private final ReadingsComparison comparison = new ReadingsComparison();

  private Growth() {}

  /** Runs the command; its argument is the file for the chart. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "benchmarks/target/growth.svg");
    Growth growth = new Growth();
    growth.warmUp();
    String svg = Chart.of(List.of(growth.byLength(), growth.bySources(), growth.byClaims()));
    Files.writeString(file, svg);
    System.out.println("chart: " + file);
  }

  private void warmUp() {
    prose.reports(3_000_000).forEach(concordant::read);
    for (int i = 0; i < 200; i++) {
      concordant.compare(prose.story(i, 2, 3_000));
    }
  }

  private Chart.Panel byLength() {
    MentionFinder finder = new MentionFinder(Lexicon.english());
    Chart.Line mentions =
        line("mentions", LENGTHS, n -> sized(n, prose.text(n), t -> finder.find(Source.of(t))));
    Chart.Line claims =
        line("claims", LENGTHS, n -> sized(n, prose.text(n), t -> concordant.claims(t)));
    return new Chart.Panel("One text", "characters", "CPU seconds", List.of(mentions, claims));
  }

  private Chart.Panel bySources() {
    Chart.Line archive =
        line("many stories, each told by " + OUTLETS, SOURCES, n -> compared(n, archive(n)));
    Chart.Line one = line("one story, told by all", SOURCES, n -> compared(n, told(n)));
    return new Chart.Panel(
        "Comparison, claims in hand", "sources of 2 kB", "CPU seconds", List.of(archive, one));
  }

  private Chart.Panel byClaims() {
    Chart.Line line =
        line(
            "two tellings of one story",
            CLAIMS,
            chars -> {
              List<Reading> pair = read(prose.story(1, 2, chars));
              return compared(pair.get(0).claims().size(), pair);
            });
    return new Chart.Panel(
        "Comparison, claims in hand", "claims in each text", "CPU seconds", List.of(line));
  }

  private List<Reading> archive(int sources) {
    List<Source> all = new ArrayList<>();
    for (int story = 0; all.size() < sources; story++) {
      all.addAll(prose.story(story, Math.min(OUTLETS, sources - all.size()), 2_000));
    }
    return read(all);
  }

  private List<Reading> told(int sources) {
    return read(prose.story(1, sources, 2_000));
  }

  private List<Reading> read(List<Source> sources) {
    return sources.stream().map(concordant::read).toList();
  }

  private PowerLaw.Point compared(int size, List<Reading> readings) {
    return sized(size, readings, comparison::compare);
  }

  private static <T> PowerLaw.Point sized(double size, T material, Consumer<T> work) {
    double best = Double.MAX_VALUE;
    double all = 0;
    for (int round = 0; round < 2 && all < TOO_LONG; round++) {
      int times = 0;
      double took = 0;
      long before = SYSTEM.getProcessCpuTime();
      while (took < ENOUGH) {
        work.accept(material);
        times++;
        took = (SYSTEM.getProcessCpuTime() - before) / 1e9;
      }
      best = Math.min(best, took / times);
      all += took;
    }
    return new PowerLaw.Point(size, best);
  }

  private static Chart.Line line(String name, int[] sizes, IntFunction<PowerLaw.Point> measure) {
    List<PowerLaw.Point> points = new ArrayList<>();
    for (int size : sizes) {
      PowerLaw.Point point = measure.apply(size);
      points.add(point);
      System.out.printf(Locale.ROOT, "%-36s %,12.0f  %12.6f s%n", name, point.x(), point.y());
      if (point.y() > TOO_LONG) {
        break;
      }
    }
    double all = PowerLaw.fit(points).exponent();
    double upper = PowerLaw.fit(points.subList(points.size() / 2 - 1, points.size())).exponent();
    String growth = String.format(Locale.ROOT, "exponent %.2f, upper half %.2f", all, upper);
    System.out.printf("%-36s %s%n", name, growth);
    return new Chart.Line(String.format(Locale.ROOT, "%s: exponent %.2f", name, all), points);
  }
}
