package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.Indicator;
import java.util.Optional;

/** Which results of an indicator are better. */
final class Directions {
  private Directions() {}

  static Optional<Direction> find(EvaluationPolicy policy, Indicator indicator) {
    Target target = indicator.target().reading();
    return comparison(target)
        .map(Direction::of)
        .or(() -> policy.directionByLabel(indicator.label()))
        .or(() -> isBareZero(target) ? ofZero(policy.zeroTarget()) : policy.direction());
  }

  /** The comparator that a target states. */
  static Optional<Comparison> comparison(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return Optional.of(threshold.comparison());
    }
    if (target instanceof Target.About about) {
      return about.comparison();
    }
    return target instanceof Target.Relative relative ? relative.comparison() : Optional.empty();
  }

  private static boolean isBareZero(Target target) {
    return target instanceof Target.Plain plain && plain.amount().value().signum() == 0;
  }

  private static Optional<Direction> ofZero(ZeroTarget zero) {
    return zero == ZeroTarget.LOWER_IS_BETTER ? Optional.of(Direction.DOWN) : Optional.empty();
  }
}
