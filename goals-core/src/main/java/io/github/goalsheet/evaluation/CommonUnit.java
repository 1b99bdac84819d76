package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit in which an indicator's numbers are compared: that of its result. A cell that states no
 * unit is in the unit of the label if any other cell states one, and else in the same unit as the
 * others.
 *
 * @param result the result, for comparing
 * @param labelUnit the unit of the label, with its multiplier
 */
record CommonUnit(Amount result, Optional<String> labelUnit) {
  /** The result of an indicator beside a target that may state a unit. */
  static CommonUnit of(Amount result, Optional<String> targetUnit, Optional<String> labelUnit) {
    boolean statesOne = result.unit().isPresent() || targetUnit.isPresent();
    return new CommonUnit(
        statesOne ? labelUnit.map(result::orUnit).orElse(result) : result, labelUnit);
  }

  /** A number in this unit, or empty if its own unit does not convert. */
  Optional<BigDecimal> of(Amount amount) {
    if (amount.unit().equals(result.unit()) && !clash(amount.per(), result.per())) {
      return Optional.of(amount.value());
    }
    if (clash(amount.per(), result.per())) {
      return Optional.empty();
    }
    Amount stated = labelUnit.map(amount::orUnit).orElse(amount);
    if (stated.unit().isEmpty() || result.unit().isEmpty()) {
      return Optional.of(amount.value());
    }
    return stated.valueIn(result.unit().get());
  }

  /** The unit to show: the result's, else the target's, else the label's. */
  Optional<String> shown(Optional<String> targetUnit) {
    return result.unit().or(() -> targetUnit).or(() -> labelUnit);
  }

  private static boolean clash(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
