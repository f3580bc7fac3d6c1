package dev.concordant.alignment;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one or several claims that agree are about, taken together: a claim is weighed against all
 * the wordings of a fact, not against one report's. Words are the numbers that {@link Rarity} gives
 * them, in order.
 */
final class Profile {

  private static final Comparator<Figure> FIRST =
      Comparator.<Figure>comparingInt(f -> Comparison.isBare(f.claim()) ? 1 : 0)
          .thenComparing(f -> f.claim().source())
          .thenComparingInt(f -> f.claim().span().start());

  private static final int[] NONE = {};

  private final List<Figure> figures;
  private final int[] terms;
  private final double[] weights;
  private final double[] flat;
  private final int[] heads;
  private final int[] verbs;
  private final int[] names;
  private final double norm;
  private final double flatNorm;

  private Profile(
      List<Figure> figures,
      int[] terms,
      double[] weights,
      double[] flat,
      int[] heads,
      int[] verbs,
      int[] names) {
    this.figures = figures;
    this.terms = terms;
    this.weights = weights;
    this.flat = flat;
    this.heads = heads;
    this.verbs = verbs;
    this.names = names;
    this.norm = norm(weights);
    this.flatNorm = norm(flat);
  }

  /** What one claim is about. */
  static Profile of(Figure figure, Rarity rarity) {
    Context context = figure.claim().context();
    int[] terms = new int[context.terms().size()];
    double[] weights = new double[terms.length];
    Sorted sorted = new Sorted(terms, weights);
    context.terms().forEach((term, weight) -> sorted.add(rarity.id(term), weight));
    double[] flat = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      flat[i] = rarity.of(terms[i]);
      weights[i] *= flat[i];
    }
    int[] names =
        context.names().isEmpty()
            ? NONE
            : context.names().stream().mapToInt(rarity::id).sorted().distinct().toArray();
    return new Profile(
        List.of(figure),
        terms,
        weights,
        flat,
        word(context.head(), rarity),
        word(context.verb(), rarity),
        names);
  }

  /** Fills two arrays in the order of the first. */
  private static final class Sorted {

    private final int[] terms;
    private final double[] weights;
    private int size;

    Sorted(int[] terms, double[] weights) {
      this.terms = terms;
      this.weights = weights;
    }

    void add(int term, double weight) {
      int at = size++;
      while (at > 0 && terms[at - 1] > term) {
        terms[at] = terms[at - 1];
        weights[at] = weights[at - 1];
        at--;
      }
      terms[at] = term;
      weights[at] = weight;
    }
  }

  private static int[] word(String word, Rarity rarity) {
    return word.isEmpty() ? NONE : new int[] {rarity.id(word)};
  }

  /** What several claims are about. */
  static Profile of(List<Profile> members) {
    int[] terms = words(members, p -> p.terms);
    double[] weights = new double[terms.length];
    double[] flat = new double[terms.length];
    for (Profile member : members) {
      int at = 0;
      for (int i = 0; i < member.terms.length; i++) {
        while (terms[at] != member.terms[i]) {
          at++;
        }
        weights[at] = Math.max(weights[at], member.weights[i]);
        flat[at] = member.flat[i];
      }
    }
    // the first stands for all: one with a unit, whichever of the texts is named first
    List<Figure> figures = members.stream().flatMap(p -> p.figures.stream()).sorted(FIRST).toList();
    return new Profile(
        figures,
        terms,
        weights,
        flat,
        words(members, p -> p.heads),
        words(members, p -> p.verbs),
        words(members, p -> p.names));
  }

  private interface Words {
    int[] of(Profile profile);
  }

  private static int[] words(List<Profile> members, Words words) {
    int size = 0;
    for (Profile member : members) {
      size += words.of(member).length;
    }
    int[] all = new int[size];
    size = 0;
    for (Profile member : members) {
      int[] some = words.of(member);
      System.arraycopy(some, 0, all, size, some.length);
      size += some.length;
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return kept == size ? all : Arrays.copyOf(all, kept);
  }

  private static double norm(double[] vector) {
    double sum = 0;
    for (double weight : vector) {
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  int size() {
    return figures.size();
  }

  Claim claim(int i) {
    return figures.get(i).claim();
  }

  /** The claim that stands for all. */
  Figure first() {
    return figures.get(0);
  }

  /** The numbers of all its terms, in order. */
  int[] terms() {
    return terms;
  }

  boolean sharesTerm(Profile other) {
    return meet(terms, other.terms);
  }

  boolean hasHead() {
    return heads.length > 0;
  }

  boolean sharesHead(Profile other) {
    return meet(heads, other.heads);
  }

  boolean hasVerb() {
    return verbs.length > 0;
  }

  boolean sharesVerb(Profile other) {
    return meet(verbs, other.verbs);
  }

  /** Whether the one tells what was done, and the other counts it: "warned", "warnings". */
  boolean sharesDeed(Profile other) {
    return meet(verbs, other.verbs) || meet(verbs, other.heads) || meet(heads, other.verbs);
  }

  boolean hasName() {
    return names.length > 0;
  }

  boolean sharesName(Profile other) {
    return meet(names, other.names);
  }

  /** How closely the noun of this belongs to the figures of another. */
  double nearness(Profile other) {
    double best = 0;
    for (int head : heads) {
      int at = Arrays.binarySearch(other.terms, head);
      if (at >= 0) {
        best = Math.max(best, Math.min(1, other.weights[at]));
      }
    }
    return best;
  }

  /**
   * What two profiles have in common.
   *
   * @param likeness how alike the words close to the figures are, from 0 to 1: the cosine of the
   *     two bags
   * @param sentenceLikeness how alike the sentences as a whole are, from 0 to 1
   * @param shared how much of the words close to the figures the two share
   * @param sentenceShared how much of their sentences as a whole the two share
   */
  record Overlap(double likeness, double sentenceLikeness, double shared, double sentenceShared) {}

  /** What this one has in common with another, all found in one walk along their terms. */
  Overlap overlap(Profile other) {
    double dot = 0;
    double flatDot = 0;
    double shared = 0;
    double flatShared = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length && j < other.terms.length) {
      int term = terms[i];
      int theirs = other.terms[j];
      if (term == theirs) {
        dot += weights[i] * other.weights[j];
        flatDot += flat[i] * other.flat[j];
        shared += Math.min(weights[i], other.weights[j]);
        flatShared += Math.min(flat[i], other.flat[j]);
      }
      i += term <= theirs ? 1 : 0;
      j += theirs <= term ? 1 : 0;
    }
    return new Overlap(
        cosine(dot, norm, other.norm),
        cosine(flatDot, flatNorm, other.flatNorm),
        shared,
        flatShared);
  }

  private static double cosine(double dot, double normA, double normB) {
    return normA == 0 || normB == 0 ? 0 : dot / (normA * normB);
  }

  private static boolean meet(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        return true;
      }
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
