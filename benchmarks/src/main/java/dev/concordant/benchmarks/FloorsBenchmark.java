package dev.concordant.benchmarks;

import dev.concordant.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
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

/** OpenNLP's own stages over all of the text, each with what it needs in hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
public class FloorsBenchmark {

  private final SentenceDetectorME detector =
      new SentenceDetectorME(FloorsBenchmark.<SentenceModel>model("sentence", SentenceModel::new));
  private final TokenizerME tokenizer =
      new TokenizerME(FloorsBenchmark.<TokenizerModel>model("tokens", TokenizerModel::new));
  private final POSTaggerME tagger =
      new POSTaggerME(FloorsBenchmark.<POSModel>model("pos", POSModel::new));
  private final List<Source> reports = Texts.reports();
  private final List<List<String>> sentences =
      reports.stream().map(report -> List.of(detector.sentDetect(report.text()))).toList();
  private final List<List<String[]>> words = sentences.stream().map(this::words).toList();
  private int next;

  /** OpenNLP's sentences. */
  @Benchmark
  public Span[] openNlpSentences() {
    return detector.sentPosDetect(reports.get(advance()).text());
  }

  /** OpenNLP's tokens. */
  @Benchmark
  public void openNlpTokens(Blackhole hole) {
    for (String sentence : sentences.get(advance())) {
      hole.consume(tokenizer.tokenizePos(sentence));
    }
  }

  /** OpenNLP's parts of speech. */
  @Benchmark
  public void openNlpTags(Blackhole hole) {
    for (String[] sentence : words.get(advance())) {
      hole.consume(tagger.tag(sentence));
    }
  }

  private List<String[]> words(List<String> some) {
    List<String[]> all = new ArrayList<>();
    some.forEach(sentence -> all.add(tokenizer.tokenize(sentence)));
    return all;
  }

  private int advance() {
    next = (next + 1) % reports.size();
    CpuThroughput.counted(reports.get(next).text());
    return next;
  }

  /** Reads a model. */
  private interface Loader<M> {
    M load(InputStream in) throws IOException;
  }

  private static <M> M model(String kind, Loader<M> loader) {
    String file = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (InputStream in = FloorsBenchmark.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
