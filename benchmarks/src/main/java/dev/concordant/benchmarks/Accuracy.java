package dev.concordant.benchmarks;

import dev.concordant.Concordant;
import dev.concordant.corpus.Corpus;
import dev.concordant.corpus.Expectation;
import dev.concordant.corpus.Story;
import dev.concordant.finding.Finding;
import dev.concordant.finding.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints how the library does on a corpus of findings, known gaps counted as what they are: misses
 * and false alarms.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.concordant.benchmarks.Accuracy FOLDER
 * </pre>
 */
public final class Accuracy {

  /** A row: lines of the corpus that ask for a verdict, or for none. */
  private static final class Count {
    private int expected;
    private int held;

    void add(boolean holds) {
      expected++;
      held += holds ? 1 : 0;
    }
  }

  private final Count contradicts = new Count();
  private final Count drifts = new Count();
  private final Count agrees = new Count();
  private final Count never = new Count();
  private int stories;
  private int texts;
  private int reported;
  private int rightlyReported;

  private Accuracy() {}

  /** Runs the command; its argument is the folder of the corpus. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: Accuracy FOLDER");
      System.exit(2);
    }
    Accuracy accuracy = new Accuracy();
    Corpus.in(Path.of(arguments[0])).forEach(accuracy::add);
    accuracy.print(System.out);
  }

  private void add(Story story) {
    stories++;
    texts += story.sources().size();
    List<Finding> findings = story.findings(Concordant.standard());
    for (Expectation expectation : story.expectations()) {
      row(expectation.verdict()).add(expectation.holdsFor(findings));
    }
    for (Finding finding : findings) {
      if (finding.verdict() == Verdict.CONTRADICTS) {
        reported++;
        rightlyReported += isExpected(story, finding) ? 1 : 0;
      }
    }
  }

  private static boolean isExpected(Story story, Finding finding) {
    return story.expectations().stream()
        .anyMatch(e -> e.verdict() == Verdict.CONTRADICTS && e.concerns(finding));
  }

  private Count row(@Nullable Verdict verdict) {
    if (verdict == null) {
      return never;
    }
    return switch (verdict) {
      case CONTRADICTS -> contradicts;
      case DRIFTS -> drifts;
      case AGREES -> agrees;
      case UNSUPPORTED ->
          throw new IllegalArgumentException("no verdict of a comparison: " + verdict);
    };
  }

  private void print(PrintStream out) {
    out.printf(Locale.ROOT, "%d stories, %d texts%n", stories, texts);
    print(out, "contradictions found", contradicts.held, contradicts.expected);
    print(out, "drifts found", drifts.held, drifts.expected);
    print(out, "agreements found", agrees.held, agrees.expected);
    print(out, "traps left alone", never.held, never.expected);
    print(out, "contradictions reported that are right", rightlyReported, reported);
  }

  private static void print(PrintStream out, String name, int part, int whole) {
    double percent = whole == 0 ? 0 : 100.0 * part / whole;
    out.printf(Locale.ROOT, "%-40s %4d of %4d  %5.1f %%%n", name, part, whole, percent);
  }
}
