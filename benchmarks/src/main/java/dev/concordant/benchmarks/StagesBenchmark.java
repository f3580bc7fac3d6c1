package dev.concordant.benchmarks;

import dev.concordant.claim.ClaimReader;
import dev.concordant.claim.Reading;
import dev.concordant.language.English;
import dev.concordant.lexicon.Lexicon;
import dev.concordant.lexicon.WordClass;
import dev.concordant.mention.MentionFinder;
import dev.concordant.source.Source;
import dev.concordant.source.Span;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * The stages from a text to its claims, each with what it needs in hand: a report of 2 to 6 kB at a
 * time. Throughput counts all of the report, also where a stage only looks at some of it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {

  private final Lexicon lexicon = Lexicon.english();
  private final English english = English.standard();
  private final MentionFinder finder = new MentionFinder(lexicon);
  private final ClaimReader reader = new ClaimReader(lexicon);
  private final List<Source> reports = Texts.reports();
  private final List<List<Span>> mentions = reports.stream().map(this::mentionsOf).toList();
  private final List<List<String[]>> words = ClaimWords.of(reports, lexicon, finder, english);
  private int next;

  /** Figures and times as they are written. */
  @Benchmark
  public MentionFinder.Result mentions() {
    return finder.find(reports.get(advance()));
  }

  /** The sentences. */
  @Benchmark
  public List<Span> sentences() {
    int i = advance();
    return english.sentences(
        reports.get(i).text(), mentions.get(i), word -> lexicon.isOf(word, WordClass.ABBREVIATION));
  }

  /** Parts of speech of the sentences that hold a mention. */
  @Benchmark
  public void tagging(Blackhole hole) {
    for (String[] sentence : words.get(advance())) {
      hole.consume(english.tags(sentence));
    }
  }

  /** All of these, and what each mention is about. */
  @Benchmark
  public Reading claims() {
    return reader.read(reports.get(advance()));
  }

  private int advance() {
    next = (next + 1) % reports.size();
    CpuThroughput.counted(reports.get(next).text());
    return next;
  }

  private List<Span> mentionsOf(Source report) {
    return finder.find(report).mentions().stream().map(mention -> mention.span()).toList();
  }
}
