package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.source.Span;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims of a text as figures to reckon with, by their numbers in its order. */
final class Operands {

  /** A sentence with more claims than this is a table. */
  private static final int TABLE = 12;

  private static final int[] NONE = {};

  private final Reading reading;
  private final List<Operand> operands = new ArrayList<>();
  private final Map<Span, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<Integer>> bySentence = new HashMap<>();
  private final Map<Integer, int[]> near = new HashMap<>();
  private int @Nullable [] beside;
  private int @Nullable [] dates;

  Operands(Reading reading) {
    this.reading = reading;
    for (Claim claim : reading.claims()) {
      numbers.put(claim.span(), operands.size());
      bySentence
          .computeIfAbsent(claim.context().sentenceIndex(), k -> new ArrayList<>())
          .add(operands.size());
      operands.add(new Operand(claim));
    }
  }

  Reading reading() {
    return reading;
  }

  int size() {
    return operands.size();
  }

  Operand get(int i) {
    return operands.get(i);
  }

  Claim claim(int i) {
    return operands.get(i).claim();
  }

  /** The number of a claim of the text, or -1. */
  int number(Claim claim) {
    return numbers.getOrDefault(claim.span(), -1);
  }

  /** The other claims of the sentence of one and its neighbours; none where they are a table. */
  int[] near(int i) {
    return near.computeIfAbsent(i, this::find);
  }

  private int[] find(int i) {
    List<Integer> found = new ArrayList<>();
    int at = claim(i).context().sentenceIndex();
    for (int s = at - 1; s <= at + 1; s++) {
      found.addAll(bySentence.getOrDefault(s, List.of()));
      if (found.size() > TABLE * 2 + 1) {
        return NONE;
      }
    }
    return found.stream().mapToInt(k -> k).filter(k -> k != i).toArray();
  }

  /** The pairs of plain figures that stand in one sentence, one behind the other. */
  int[] beside() {
    int[] known = beside;
    if (known == null) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < size(); i++) {
        for (int j = i + 1; j < size() && j < i + TABLE; j++) {
          if (!claim(i).context().sentence().equals(claim(j).context().sentence())) {
            break;
          }
          if (get(i).isPlain() && get(j).isPlain()) {
            found.add(i);
            found.add(j);
          }
        }
      }
      known = found.stream().mapToInt(k -> k).toArray();
      beside = known;
    }
    return known;
  }

  /** The dates. */
  int[] dates() {
    int[] known = dates;
    if (known == null) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < size(); i++) {
        if (get(i).kind() == Kind.DATE) {
          found.add(i);
        }
      }
      known = found.stream().mapToInt(k -> k).toArray();
      dates = known;
    }
    return known;
  }
}
