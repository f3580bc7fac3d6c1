package dev.concordant.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.api.Test;

/** What OpenNLP reads from its models, and what we read. */
class MaxentTest {

  @Test
  void reads_the_weights_of_tags_that_OpenNLP_reads() throws IOException {
    try (InputStream theirs = model("pos");
        InputStream ours = model("pos")) {
      AbstractModel model = new POSModel(theirs).getArtifact("pos.model");
      check(Maxent.read(ours, "pos.model"), model);
    }
  }

  @Test
  void reads_the_weights_of_sentences_that_OpenNLP_reads() throws IOException {
    try (InputStream theirs = model("sentence");
        InputStream ours = model("sentence")) {
      AbstractModel model = new SentenceModel(theirs).getArtifact("sent.model");
      check(Maxent.read(ours, "sent.model"), model);
    }
  }

  @Test
  void says_that_an_archive_holds_no_such_model() throws IOException {
    try (InputStream in = model("pos")) {
      assertThatThrownBy(() -> Maxent.read(in, "sent.model"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no sent.model");
    }
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    assertThatThrownBy(() -> Maxent.read(nothing, "pos.model"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void check(Maxent ours, AbstractModel theirs) {
    assertThat(ours.outcomes()).hasSize(theirs.getNumOutcomes());
    for (int i = 0; i < ours.outcomes().length; i++) {
      assertThat(ours.outcomes()[i]).isEqualTo(theirs.getOutcome(i));
    }
    @SuppressWarnings("unchecked")
    Map<String, Context> weights = (Map<String, Context>) theirs.getDataStructures()[1];
    assertThat(ours.features()).hasSameSizeAs(weights.keySet());
    for (int i = 0; i < ours.features().length; i++) {
      double[] expected = new double[ours.outcomes().length];
      Context context = weights.get(ours.features()[i]);
      for (int k = 0; k < context.getOutcomes().length; k++) {
        expected[context.getOutcomes()[k]] += context.getParameters()[k];
      }
      double[] sums = new double[expected.length];
      Maxent.add(sums, ours.weights(), ours.place(i));
      assertThat(sums).as(ours.features()[i]).containsExactly(expected);
    }
  }

  private static InputStream model(String kind) {
    InputStream in =
        MaxentTest.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    assertThat(in).isNotNull();
    return in;
  }
}
