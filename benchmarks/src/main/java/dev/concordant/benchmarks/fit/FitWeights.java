package dev.concordant.benchmarks.fit;

import dev.concordant.alignment.Candidate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits the weights of the alignment and writes their table.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.fit.FitWeights DATA FILE [CORPUS...]
 * </pre>
 *
 * <p>DATA is a folder with annotated stories ({@code stories/}) and pairs of texts ({@code
 * dev/pairs.jsonl}); FILE is the table to write, CORPUS is a folder of stories in the form of the
 * project's own corpus. The rows are what the library as it is weighs in these texts, so a change
 * of its rules, or of its weights, asks for another run.
 */
public final class FitWeights {

  private final PrintStream out;

  private FitWeights(PrintStream out) {
    this.out = out;
  }

  /** Runs the command: the folder of the data, the file to write, and folders of more stories. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: FitWeights DATA FILE [CORPUS...]");
      System.exit(2);
    }
    List<Path> corpora = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    new FitWeights(System.out).run(Path.of(arguments[0]), Path.of(arguments[1]), corpora);
  }

  private void run(Path data, Path file, List<Path> corpora) throws IOException {
    Rows rows = new Rows();
    for (Story story : Stories.in(data.resolve("stories"))) {
      StoryRows.add(story, true, rows);
    }
    for (Path corpus : corpora) {
      for (Story story : CorpusStories.in(corpus)) {
        StoryRows.add(story, false, rows);
      }
    }
    Path pairs = data.resolve("dev").resolve("pairs.jsonl");
    if (Files.exists(pairs)) {
      PairRows.add(pairs, rows);
    }
    List<String> comments = new ArrayList<>();
    comments.add("The weights of the evidence, one column a model.");
    comments.add("Fitted by dev.concordant.benchmarks.fit.FitWeights, " + today() + ".");
    Map<Model, double[]> weights = new EnumMap<>(Model.class);
    for (Model model : Model.values()) {
      List<Row> own = rows.of(model);
      LogisticRegression regression =
          new LogisticRegression(Candidate.features().size(), model.ridge());
      Figures figures = new Figures(model, own, new CrossValidation(own, regression));
      figures.lines().forEach(out::println);
      out.println();
      comments.add(figures.summary());
      weights.put(model, regression.fit(own));
    }
    WeightsTable.write(file, comments, Candidate.features(), weights);
    out.println("wrote " + file);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
