package dev.concordant.finding;

import dev.concordant.alignment.Comparison;
import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.claim.Role;
import dev.concordant.value.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that follows from what the other text says in the same sentence does not clash with it.
 */
final class DerivedRule implements Rule {

  /** What may join the parts of a sum, besides the nouns that they count. */
  private static final Set<String> JOINING = Set.of("and", "plus", "another", "further", "more");

  /** How many words may stand between two figures that are added up. */
  private static final int NEAR = 6;

  @Override
  public String id() {
    return Derivations.RULE;
  }

  @Override
  public String why() {
    return "A figure that follows from others of the other text by plain arithmetic goes with them.";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "The blast killed 17 people.",
            "The blast killed 15 people and another two people later died.",
            Verdict.AGREES,
            Derivations.RULE),
        new Example(
            "The order backlog rose from $1.8 billion to $2.1 billion.",
            "The order backlog rose by $300 million to $2.1 billion.",
            Verdict.AGREES,
            Derivations.RULE),
        Example.clash("The blast killed 17 people.", "The blast killed 71 people.", "count"));
  }

  @Override
  public Judgement judge(Case pair) {
    if (!pair.is(Comparison.DISJOINT) || !pair.bothFigures()) {
      return Judgement.NONE;
    }
    String working = working(pair.a(), pair.b(), pair.readingB());
    if (working == null) {
      working = working(pair.b(), pair.a(), pair.readingA());
    }
    return working == null
        ? Judgement.NONE
        : new Judgement(Verdict.AGREES, Derivations.RULE, working);
  }

  /** How a figure follows from another and its neighbour in the same sentence, or null. */
  private static @Nullable String working(Claim figure, Claim other, Reading reading) {
    int at = Case.at(other, reading.claims());
    for (int i = Math.max(0, at - 1); i <= at + 1 && i < reading.claims().size(); i++) {
      Claim beside = reading.claims().get(i);
      if (i != at && beside.context().sentence().equals(other.context().sentence())) {
        Derivation derivation =
            Derivation.of(new Operand(figure), new Operand(other), new Operand(beside));
        if (derivation == null) {
          continue;
        }
        boolean sum = isMore(figure, other) && isMore(figure, beside);
        if (sum
            ? areAdded(reading, other, beside)
            : isStart(figure) && (isChange(beside) || isChange(other))) {
          return derivation.working();
        }
      }
    }
    return null;
  }

  private static boolean isMore(Claim a, Claim b) {
    return b.kind() == a.kind() && AuditText.number(a) > AuditText.number(b);
  }

  private static boolean isStart(Claim claim) {
    return claim.role() == Role.FROM || claim.role() == Role.PREVIOUS;
  }

  private static boolean isChange(Claim claim) {
    return claim.role() == Role.BY
        || claim.kind() == Kind.PERCENTAGE_POINTS
        || claim.kind() == Kind.RATIO;
  }

  private static boolean areAdded(Reading reading, Claim a, Claim b) {
    boolean forth = a.span().start() < b.span().start();
    int from = (forth ? a : b).span().end();
    int to = (forth ? b : a).span().start();
    List<String> words =
        List.of(reading.source().text().substring(from, to).strip().split("[\\s\\h]+"));
    return words.size() <= NEAR && words.stream().anyMatch(JOINING::contains);
  }
}
