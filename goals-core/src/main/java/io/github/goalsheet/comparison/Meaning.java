package io.github.goalsheet.comparison;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether two cells of different years mean the same, however they were spelled.
 *
 * @param policy which figures of a cell count
 */
record Meaning(EvaluationPolicy policy) {
  /**
   * Whether two readings mean the same. A number without a unit is taken in the unit of its label,
   * and in that of the other if there is none.
   */
  boolean isSame(Cell<?> one, Indicator ofOne, Cell<?> other, Indicator ofOther) {
    if (one.reading().equals(other.reading())) {
      return true;
    }
    Optional<Amount> first = amount(one.reading(), ofOne);
    Optional<Amount> second = amount(other.reading(), ofOther);
    return first.isPresent()
        && second.isPresent()
        && isSameKind(one.reading(), other.reading())
        && isSame(first.get(), second.get());
  }

  private boolean isSameKind(Reading one, Reading other) {
    return one.kind().equals(other.kind())
        && one.approximate() == other.approximate()
        && comparator(one).equals(comparator(other))
        && (one instanceof Target || isSameBeside(one, other));
  }

  private static Optional<Comparison> comparator(Reading reading) {
    return reading instanceof Target.Numeric target ? target.comparator() : Optional.empty();
  }

  /** Whether what stands beside the figures that count is the same, if it stands beside both. */
  private boolean isSameBeside(Reading one, Reading other) {
    Optional<Amount> first = beside(one);
    Optional<Amount> second = beside(other);
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }

  private Optional<Amount> beside(Reading reading) {
    return reading
        .details()
        .second()
        .map(
            second -> policy.counted(reading).contains(second) ? reading.amounts().get(0) : second);
  }

  private static boolean isSame(Amount one, Amount other) {
    boolean comparable =
        one.unit().isEmpty() || other.unit().isEmpty() || one.per().equals(other.per());
    return comparable && one.compareWith(other).filter(order -> order == 0).isPresent();
  }

  /** The one number of a reading that counts, in the unit of the label if it states none. */
  Optional<Amount> amount(Reading reading, Indicator indicator) {
    List<Amount> counted = policy.counted(reading);
    return counted.size() == 1
        ? Optional.of(indicator.unit().map(counted.get(0)::orUnit).orElse(counted.get(0)))
        : Optional.empty();
  }

  /** The number of a reading in a unit, if it has one that converts. */
  Optional<BigDecimal> number(Reading reading, Indicator indicator, Optional<String> unit) {
    return amount(reading, indicator)
        .flatMap(
            amount ->
                unit.isEmpty() || amount.unit().isEmpty()
                    ? Optional.of(amount.value())
                    : amount.valueIn(unit.get()));
  }
}
