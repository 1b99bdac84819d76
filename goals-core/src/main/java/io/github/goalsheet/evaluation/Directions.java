package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Reading;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Which results of an indicator are better. */
final class Directions {
  private Directions() {}

  static Optional<Direction> find(EvaluationPolicy policy, Indicator indicator) {
    Target target = indicator.target().reading();
    return comparison(target)
        .map(Direction::of)
        .or(() -> policy.directionByLabel(indicator.label()))
        .or(() -> byBaseline(policy, indicator))
        .or(() -> isBareZero(policy, target) ? ofZero(policy.zeroTarget()) : policy.direction());
  }

  /** The comparator that a target states. */
  static Optional<Comparison> comparison(Target target) {
    return target instanceof Target.Numeric numeric ? numeric.comparator() : Optional.empty();
  }

  private static Optional<Direction> byBaseline(EvaluationPolicy policy, Indicator indicator) {
    return policy.directionByBaseline()
        ? number(policy, indicator.target().reading())
            .flatMap(aim -> byBaseline(policy, indicator, aim))
        : Optional.empty();
  }

  private static Optional<Direction> byBaseline(
      EvaluationPolicy policy, Indicator indicator, Amount aim) {
    ImmutableList<Amount> amounts =
        indicator.actuals().values().stream()
            .flatMap(cell -> number(policy, cell.reading()).stream())
            .collect(ImmutableList.toImmutableList());
    CommonUnit unit = CommonUnit.of(aim, amounts, indicator.unit());
    return new Actuals(policy, indicator, FiscalYear.of(FiscalYear.MAX_YEAR), unit)
        .baseline(policy.rates().baseline())
        .flatMap(baseline -> from(baseline, unit.result().value()));
  }

  /** The direction from a baseline to a target, if they differ. */
  static Optional<Direction> from(BigDecimal baseline, BigDecimal target) {
    int order = target.compareTo(baseline);
    return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Direction.UP : Direction.DOWN);
  }

  /** The number of a cell that counts, if it is one. */
  private static Optional<Amount> number(EvaluationPolicy policy, Reading reading) {
    ImmutableList<Amount> counted = policy.counted(reading);
    return counted.size() == 1 ? Optional.of(counted.get(0)) : Optional.empty();
  }

  private static boolean isBareZero(EvaluationPolicy policy, Target target) {
    return target instanceof Target.Plain
        && number(policy, target).filter(aim -> aim.value().signum() == 0).isPresent();
  }

  private static Optional<Direction> ofZero(ZeroTarget zero) {
    return zero == ZeroTarget.LOWER_IS_BETTER ? Optional.of(Direction.DOWN) : Optional.empty();
  }
}
