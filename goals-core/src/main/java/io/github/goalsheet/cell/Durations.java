package io.github.goalsheet.cell;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads amounts in several units of one measure, each smaller than the one before: 2時間30分. */
final class Durations {
  private Durations() {}

  /** The whole amount that begins with a part already read, in its smallest unit. */
  static Amount readRest(Amount first, Unit unit, Cursor in) {
    if (unit.discrete || first.value().scale() > 0) {
      return first;
    }
    Amount sum = first;
    Unit smallest = unit;
    while (Cursor.isDigit(in.peek())) {
      int start = in.at;
      BigDecimal number = NumberReader.read(in);
      Unit next = number == null ? null : Units.read(in);
      BigDecimal factor = next == null ? null : ratio(smallest, next);
      if (number == null || next == null || factor == null || number.compareTo(factor) >= 0) {
        in.at = start;
        return sum;
      }
      sum = new Amount(sum.value().multiply(factor).add(number), next.boxed, sum.per());
      smallest = next;
    }
    return sum;
  }

  /** How many of the smaller unit the larger one has; null if they do not go together. */
  private static @Nullable BigDecimal ratio(Unit larger, Unit smaller) {
    return larger.measure.equals(smaller.measure) && larger.factor.compareTo(smaller.factor) > 0
        ? larger.factor.divide(smaller.factor)
        : null;
  }
}
