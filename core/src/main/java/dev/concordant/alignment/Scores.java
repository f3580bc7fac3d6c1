package dev.concordant.alignment;

import dev.concordant.value.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares scores; either side may be named first. */
final class Scores {

  private Scores() {}

  static Comparison compare(Score a, Score b) {
    if (a.parts().equals(b.parts())) {
      return Comparison.EQUAL;
    }
    List<Integer> swapped = new ArrayList<>(b.parts());
    for (int i = 0; i + 1 < swapped.size(); i += 2) {
      Collections.swap(swapped, i, i + 1);
    }
    return a.parts().equals(swapped) ? Comparison.EQUAL : Comparison.DISJOINT;
  }
}
