package io.github.goalsheet.comparison;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Whether two cells of different years mean the same, however they were spelled. */
final class Meaning {
  private Meaning() {}

  /**
   * Whether two readings mean the same. A number without a unit is taken in the unit of its label,
   * and in that of the other if there is none.
   */
  static boolean isSame(Cell<?> one, Indicator ofOne, Cell<?> other, Indicator ofOther) {
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

  private static boolean isSameKind(Reading one, Reading other) {
    if (one instanceof Measurement.Quantity first && other instanceof Measurement.Quantity second) {
      return first.approximate() == second.approximate()
          && (first.details().second().isEmpty()
              || second.details().second().isEmpty()
              || first.details().second().equals(second.details().second()));
    }
    return one.kind().equals(other.kind());
  }

  private static boolean isSame(Amount one, Amount other) {
    if (one.unit().isEmpty() || other.unit().isEmpty()) {
      return one.value().compareTo(other.value()) == 0;
    }
    return one.per().equals(other.per())
        && one.valueIn(other.unit().get())
            .filter(value -> value.compareTo(other.value()) == 0)
            .isPresent();
  }

  /** The one number that a reading states, in the unit of the label if it states none. */
  private static Optional<Amount> amount(Reading reading, Indicator indicator) {
    Amount amount = null;
    if (reading instanceof Measurement.Quantity quantity) {
      amount = quantity.amount();
    } else if (reading instanceof Target.Plain plain) {
      amount = plain.amount();
    } else if (reading instanceof Target.Threshold threshold) {
      amount = threshold.amount();
    }
    return Optional.ofNullable(amount)
        .map(found -> indicator.unit().map(found::orUnit).orElse(found));
  }

  /** The number of a measurement in the unit of a reference, if it has one that converts. */
  static Optional<BigDecimal> number(
      Measurement measurement, Indicator indicator, Optional<String> unit) {
    return amount(measurement, indicator)
        .flatMap(
            amount ->
                unit.isEmpty() || amount.unit().isEmpty()
                    ? Optional.of(amount.value())
                    : amount.valueIn(unit.get()));
  }

  /** The unit of a measurement: its own, or that of its label. */
  static Optional<String> unit(Measurement measurement, Indicator indicator) {
    return amount(measurement, indicator).flatMap(Amount::unit);
  }
}
