package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableSet;
import io.github.goalsheet.cell.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The unit in which an indicator's numbers are compared: that of its result, or the finest of them
 * where that cannot hold all of them exactly (100分 beside 2時間). A cell that states no unit is in
 * the unit of the label if any other cell states one, and else in the same unit as the others.
 *
 * @param result the result, for comparing
 * @param labelUnit the unit of the label, with its multiplier
 */
record CommonUnit(Amount result, Optional<String> labelUnit) {
  private static final String POINTS = "ポイント";
  private static final String YEAR = "年";
  private static final ImmutableSet<String> SHARES_OF_A_YEAR = ImmutableSet.of("月", "週", "日");

  /**
   * The unit of a result and what it is compared with.
   *
   * @param others the other amounts of the comparison
   */
  static CommonUnit of(Amount result, List<Amount> others, Optional<String> labelUnit) {
    boolean statesOne = result.unit().isPresent();
    for (Amount other : others) {
      statesOne |= other.unit().isPresent();
    }
    CommonUnit unit =
        new CommonUnit(
            statesOne ? labelUnit.map(result::orUnit).orElse(result) : result, labelUnit);
    for (Amount other : others) {
      if (unit.mayBeTooCoarseFor(other)) {
        return unit.finest(others);
      }
    }
    return unit;
  }

  private boolean mayBeTooCoarseFor(Amount other) {
    Optional<String> unit = other.unit().isPresent() ? other.unit() : labelUnit;
    return result.unit().isPresent() && unit.isPresent() && !unit.equals(result.unit());
  }

  private CommonUnit finest(List<Amount> others) {
    List<Amount> all = new ArrayList<>();
    all.add(result);
    others.forEach(other -> all.add(stated(other)));
    Optional<String> unit = Amount.commonUnit(all);
    return unit.equals(result.unit())
        ? this
        : new CommonUnit(
            new Amount(unit.flatMap(result::valueIn).orElseThrow(), unit, result.per()), labelUnit);
  }

  /** A number in this unit, or empty if its own unit does not convert. */
  Optional<BigDecimal> of(Amount amount) {
    if (clashes(amount.per())) {
      return Optional.empty();
    }
    if (amount.unit().equals(result.unit())) {
      return Optional.of(amount.value());
    }
    Amount stated = stated(amount);
    if (stated.unit().isEmpty() || result.unit().isEmpty()) {
      return Optional.of(amount.value());
    }
    return stated.valueIn(result.unit().get());
  }

  /**
   * A change in this unit: like a number, but points are added to a percentage as they are.
   *
   * @param delta a change that is not a percentage
   */
  Optional<BigDecimal> ofChange(Amount delta) {
    boolean points = delta.valueIn(POINTS).isPresent();
    return points && shown(Optional.empty()).filter(unit -> !unit.equals("%")).isEmpty()
        ? delta.valueIn(POINTS)
        : of(delta);
  }

  /** The unit to show: the result's, else the target's, else the label's. */
  Optional<String> shown(Optional<String> targetUnit) {
    return result.unit().or(() -> targetUnit).or(() -> labelUnit);
  }

  /** A number in the unit of the label, if it has none of its own. */
  Amount stated(Amount amount) {
    return labelUnit.map(amount::orUnit).orElse(amount);
  }

  /**
   * Whether one is counted per something that the other is not. A sheet is of one year, so that per
   * year says nothing; a share of it (月, 週, 日) that only one of the two states is not the same,
   * while 1人当たり is usually said once.
   */
  private boolean clashes(Optional<String> per) {
    if (per.equals(result.per())) {
      return false;
    }
    Optional<String> ofLabel = stated(Amount.of(BigDecimal.ONE)).per();
    String one = per.or(() -> ofLabel).filter(p -> !p.equals(YEAR)).orElse("");
    String other = result.per().or(() -> ofLabel).filter(p -> !p.equals(YEAR)).orElse("");
    boolean bothState = !one.isEmpty() && !other.isEmpty();
    return !one.equals(other) && (bothState || SHARES_OF_A_YEAR.contains(one + other));
  }
}
