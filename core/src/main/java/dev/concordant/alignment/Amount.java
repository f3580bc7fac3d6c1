package dev.concordant.alignment;

import dev.concordant.value.Quantity;
import dev.concordant.value.Unit;
import java.math.BigDecimal;

/**
 * The value of a figure, apart from how it is told.
 *
 * @param dimension what it measures
 * @param low the figure in base units, or the low end of a range
 * @param high the same figure, or the high end
 */
record Amount(String dimension, BigDecimal low, BigDecimal high) {

  static Amount of(Quantity q) {
    BigDecimal low = q.baseLow().stripTrailingZeros();
    BigDecimal high = q.isSingle() ? low : q.baseHigh().stripTrailingZeros();
    return new Amount(q.unit().dimension(), low, high);
  }

  /** The value of a figure that takes unit and scale of another: "from $4.2 million to 5.1". */
  static Amount of(Quantity q, Unit unit, BigDecimal scale) {
    BigDecimal factor = unit.factor().multiply(scale);
    return new Amount(
        unit.dimension(),
        q.low().multiply(factor).stripTrailingZeros(),
        q.high().multiply(factor).stripTrailingZeros());
  }
}
