package dev.concordant.benchmarks.prose;

import dev.concordant.Concordant;
import dev.concordant.claim.Claim;
import dev.concordant.source.Source;
import dev.concordant.value.Kind;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How varied a text is: a benchmark on repeated sentences would time a cache.
 *
 * @param sentences how many there are
 * @param repeatedSentences how many of them stood before
 * @param figured how many of them hold a digit or a number word of the library's
 * @param runs how many runs of eight words there are
 * @param repeatedRuns how many of them stood before
 */
public record Variety(
    int sentences, int repeatedSentences, int figured, int runs, int repeatedRuns) {

  private static final int RUN = 8;
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!][\"”]?)\\s+|\n+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{Alnum}']+");

  /** Counts over some texts. */
  public static Variety of(List<Source> texts) {
    Set<String> sentences = new HashSet<>();
    Set<String> runs = new HashSet<>();
    int allSentences = 0;
    int allRuns = 0;
    int figured = 0;
    for (Source text : texts) {
      for (String sentence : BETWEEN_SENTENCES.split(text.text())) {
        allSentences++;
        sentences.add(sentence);
        figured += Concordant.standard().claims(sentence).isEmpty() ? 0 : 1;
      }
      Deque<String> run = new ArrayDeque<>();
      for (String word : BETWEEN_WORDS.split(text.text().toLowerCase(Locale.ROOT))) {
        run.add(word);
        if (run.size() == RUN) {
          allRuns++;
          runs.add(String.join(" ", run));
          run.remove();
        }
      }
    }
    return new Variety(
        allSentences, allSentences - sentences.size(), figured, allRuns, allRuns - runs.size());
  }

  /** The share of sentences that stood before. */
  public double sentenceShare() {
    return (double) repeatedSentences / sentences;
  }

  /** The share of runs of eight words that stood before. */
  public double runShare() {
    return (double) repeatedRuns / runs;
  }

  /** The share of sentences that hold claims. */
  public double figuredShare() {
    return (double) figured / sentences;
  }

  /** Prints the first report of a seed, and the variety of two megabytes; see the README. */
  public static void main(String[] arguments) {
    long seed = arguments.length == 0 ? 1 : Long.parseLong(arguments[0]);
    PrintStream out = System.out;
    Prose prose = Prose.ofSeed(seed);
    out.println(prose.report(0).text());
    List<Source> texts = prose.reports(2_000_000);
    Variety variety = of(texts);
    print(out, "reports", texts.size());
    print(out, "sentences", variety.sentences());
    print(out, "% of them stood before", 100 * variety.sentenceShare());
    print(out, "% of runs of 8 words stood before", 100 * variety.runShare());
    print(out, "% of sentences hold claims", 100 * variety.figuredShare());
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (Source text : texts) {
      for (Claim claim : Concordant.standard().read(text).claims()) {
        kinds.merge(claim.kind(), 1, Integer::sum);
      }
    }
    kinds.forEach((kind, n) -> print(out, kind.label(), n));
  }

  private static void print(PrintStream out, String name, double figure) {
    out.printf(Locale.ROOT, "%,10.2f  %s%n", figure, name);
  }
}
