package dev.concordant.finding;

import dev.concordant.claim.Claim;
import dev.concordant.claim.Reading;
import dev.concordant.value.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of a text as figures to reckon with, by their numbers in its order. */
final class Operands {

  /** A sentence with more claims than this is a table. */
  private static final int TABLE = 12;

  private static final int[] NONE = {};

  private final Reading reading;
  private final List<Operand> operands = new ArrayList<>();
  private int @Nullable [] beside;
  private int @Nullable [] dates;

  Operands(Reading reading) {
    this.reading = reading;
    for (Claim claim : reading.claims()) {
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
    int at = Case.at(claim, reading.claims());
    return at < size() && claim(at).span().equals(claim.span()) ? at : -1;
  }

  /** The other claims of the sentence of one and its neighbours; none where they are a table. */
  int[] near(int i) {
    // the claims of a text stand in its order
    int most = TABLE * 2 + 1;
    int from = i;
    while (from > 0 && i - from < most && isNear(from - 1, i)) {
      from--;
    }
    int to = i + 1;
    while (to < size() && to - from <= most && isNear(to, i)) {
      to++;
    }
    if (to - from > most) {
      return NONE;
    }
    int[] found = new int[to - from - 1];
    for (int k = 0; k < found.length; k++) {
      found[k] = from + k < i ? from + k : from + k + 1;
    }
    return found;
  }

  private boolean isNear(int one, int other) {
    int apart = claim(one).context().sentenceIndex() - claim(other).context().sentenceIndex();
    return Math.abs(apart) <= 1;
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
