package dev.concordant.benchmarks.peers;

import dev.concordant.benchmarks.Extractor;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.List;

/** CoreNLP's numbers, money, percentages and times with its tagger: no parser. */
public final class CoreNlpTagged implements Extractor {

  private final AnnotationPipeline pipeline = CoreNlp.sentences();
  private final NumberSequenceClassifier numbers = new NumberSequenceClassifier(false);

  /** Loads the tagger and the rules. */
  public CoreNlpTagged() {
    pipeline.addAnnotator(new POSTaggerAnnotator(false));
    pipeline.addAnnotator(CoreNlp.times());
  }

  @Override
  public int read(String text, LocalDate published) {
    Annotation annotation = CoreNlp.of(text, published);
    pipeline.annotate(annotation);
    int found = CoreNlp.found(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      numbers.classifyWithGlobalInformation(tokens, annotation, sentence);
    }
    return found;
  }
}
