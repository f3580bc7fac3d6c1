package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import dev.concordant.alignment.Alignment;
import dev.concordant.claim.Reading;
import dev.concordant.finding.Finding;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.report.HtmlRenderer;
import dev.concordant.report.JsonRenderer;
import dev.concordant.report.Report;
import dev.concordant.report.SarifRenderer;
import dev.concordant.report.TextRenderer;
import dev.concordant.source.Source;
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
 * The stages from the claims of two reports of 6 kB on one story to a page, each with what it needs
 * in hand, and all of them from the texts on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 2)
public class ComparisonBenchmark {

  private final Concordant concordant = Concordant.standard();
  private final ReadingsComparison comparison = new ReadingsComparison();
  private final List<List<Source>> stories = Texts.twice();
  private final List<List<Reading>> readings =
      stories.stream().map(story -> story.stream().map(concordant::read).toList()).toList();
  private final List<Alignment> alignments = readings.stream().map(comparison::align).toList();
  private final List<Report> reports = stories.stream().map(concordant::compare).toList();
  private int next;

  /** Which claims speak of the same thing. */
  @Benchmark
  public Alignment alignment() {
    return comparison.align(readings.get(advance()));
  }

  /** What the rules make of them, of what follows from them, and of each text alone. */
  @Benchmark
  public List<Finding> judging() {
    int i = advance();
    return comparison.judge(alignments.get(i), readings.get(i));
  }

  /** A whole comparison with the claims in hand. */
  @Benchmark
  public Report compareClaims() {
    return comparison.compare(readings.get(advance()));
  }

  /** A whole comparison. */
  @Benchmark
  public Report compareTexts() {
    return concordant.compare(stories.get(advance()));
  }

  /** A report as text. */
  @Benchmark
  public String renderText() {
    return TextRenderer.standard().render(reports.get(advance()));
  }

  /** A report as JSON. */
  @Benchmark
  public String renderJson() {
    return JsonRenderer.standard().render(reports.get(advance()));
  }

  /** A report as a page. */
  @Benchmark
  public String renderHtml() {
    return HtmlRenderer.standard().render(reports.get(advance()));
  }

  /** A report for a code scanner's reader. */
  @Benchmark
  public String renderSarif() {
    return SarifRenderer.standard().render(reports.get(advance()));
  }

  /** The library built anew: tables are read and checked. */
  @Benchmark
  public Concordant build() {
    return Concordant.builder().lexicon(Lexicon.builder().build()).build();
  }

  private int advance() {
    next = (next + 1) % stories.size();
    stories.get(next).forEach(source -> CpuThroughput.counted(source.text()));
    return next;
  }
}
