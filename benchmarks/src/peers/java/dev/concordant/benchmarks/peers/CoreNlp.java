package dev.concordant.benchmarks.peers;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the two ways to use CoreNLP share: its tokens and sentences, and SUTime's times. */
final class CoreNlp {

  private CoreNlp() {}

  static AnnotationPipeline sentences() {
    AnnotationPipeline pipeline = new AnnotationPipeline();
    pipeline.addAnnotator(new TokenizerAnnotator(false));
    pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
    return pipeline;
  }

  static TimeAnnotator times() {
    return new TimeAnnotator("sutime", new Properties());
  }

  static Annotation of(String text, LocalDate published) {
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
    return annotation;
  }

  /** Finds the numbers of all sentences, and counts them and the times. */
  static int found(Annotation annotation) {
    int found = size(annotation.get(TimeAnnotations.TimexAnnotations.class));
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (CoreMap each :
          NumberNormalizer.findAndAnnotateNumericExpressionsWithRanges(sentence)) {
        found += each.containsKey(CoreAnnotations.NumericCompositeTypeAnnotation.class) ? 1 : 0;
      }
    }
    return found;
  }

  private static int size(@Nullable List<?> list) {
    return list == null ? 0 : list.size();
  }
}
