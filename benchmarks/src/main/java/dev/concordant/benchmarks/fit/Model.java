package dev.concordant.benchmarks.fit;

import dev.concordant.alignment.Comparison;

/** The models, in the order of the columns of the table. */
enum Model {
  /** For claims whose values are the same. */
  EQUAL("equal", 3),
  /** For claims whose values overlap and are not the same. */
  OVERLAPPING("overlapping", 3),
  /** For claims whose values do not go together. */
  DIFFERENT("different", 1);

  private final String column;
  private final double ridge;

  Model(String column, double ridge) {
    this.column = column;
    this.ridge = ridge;
  }

  /** The model that weighs claims whose values compare so. */
  static Model of(Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> EQUAL;
      case ROUNDED, HEDGED, BOUNDED, COARSER -> OVERLAPPING;
      case DISJOINT, INCOMPARABLE, SWAPPED -> DIFFERENT;
    };
  }

  /** The name of its column. */
  String column() {
    return column;
  }

  /** How strongly large weights are held back. */
  double ridge() {
    return ridge;
  }
}
