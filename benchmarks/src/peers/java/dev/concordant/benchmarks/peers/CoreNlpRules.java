package dev.concordant.benchmarks.peers;

import dev.concordant.benchmarks.Extractor;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import java.time.LocalDate;

/** CoreNLP's rules for numbers and, by SUTime, for times: no tagger, no parser. */
public final class CoreNlpRules implements Extractor {

  private final AnnotationPipeline pipeline = CoreNlp.sentences();

  /** Loads the rules. */
  public CoreNlpRules() {
    pipeline.addAnnotator(CoreNlp.times());
  }

  @Override
  public int read(String text, LocalDate published) {
    Annotation annotation = CoreNlp.of(text, published);
    pipeline.annotate(annotation);
    return CoreNlp.found(annotation);
  }
}
