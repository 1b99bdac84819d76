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
final class DirectionFinder {
  private DirectionFinder() {}

  /** The direction by which an indicator is judged in a year. */
  static Optional<Direction> find(EvaluationPolicy policy, Indicator indicator, FiscalYear year) {
    Target target = indicator.target().reading();
    boolean byTarget = policy.targets().reference() == Reference.TARGET;
    if (byTarget && target instanceof Target.Between between && bothBind(policy, between)) {
      return Optional.empty();
    }
    Optional<Direction> told =
        comparison(target)
            .map(Direction::of)
            .or(() -> policy.directions().ofLabel(indicator.label()));
    return byTarget
        ? told.or(() -> byBaseline(policy, indicator, year))
            .or(() -> isBareZero(policy, target) ? ofZero(policy) : policy.directions().assumed())
        : told.or(policy.directions()::assumed);
  }

  /** Whether a result is missed on either side of a band. */
  static boolean bothBind(EvaluationPolicy policy, Target.Between between) {
    return policy.targets().band() == Band.BOTH_ENDS || between.bothStated();
  }

  /** The comparator that a target states. */
  static Optional<Comparison> comparison(Target target) {
    return target instanceof Target.Numeric numeric ? numeric.comparator() : Optional.empty();
  }

  private static Optional<Direction> byBaseline(
      EvaluationPolicy policy, Indicator indicator, FiscalYear year) {
    return policy.directions().byBaseline()
        ? number(policy, indicator.target().reading())
            .flatMap(aim -> byBaseline(policy, indicator, year, aim))
        : Optional.empty();
  }

  private static Optional<Direction> byBaseline(
      EvaluationPolicy policy, Indicator indicator, FiscalYear year, Amount aim) {
    ImmutableList<Amount> amounts =
        indicator.actuals().headMap(year).values().stream()
            .flatMap(cell -> number(policy, cell.reading()).stream())
            .collect(ImmutableList.toImmutableList());
    CommonUnit unit = CommonUnit.of(aim, amounts, indicator.unit());
    return new Actuals(policy, indicator, year, unit)
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

  private static Optional<Direction> ofZero(EvaluationPolicy policy) {
    return policy.targets().zeroTarget() == ZeroTarget.LOWER_IS_BETTER
        ? Optional.of(Direction.DOWN)
        : Optional.empty();
  }
}
