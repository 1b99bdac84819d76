package io.github.goalsheet.testing;

import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.DirectionRule;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Which of two results is the better one, told from target and policy alone. */
final class Better {
  private Better() {}

  /**
   * Whether one result of an indicator is at least as good as another.
   *
   * @return false if it is worse, or if nobody can know
   */
  static boolean isAtLeastAsGood(EvaluationPolicy policy, Indicator indicator, Indicator than) {
    BigDecimal one = number(indicator.result());
    BigDecimal other = number(than.result());
    Target target = indicator.target().reading();
    boolean ofTarget = policy.targets().reference() == Reference.TARGET;
    if (target instanceof Target.Between between
        && ofTarget
        && (between.bothStated() || policy.targets().band() == Band.BOTH_ENDS)) {
      return isNearer(between, one, other);
    }
    return direction(policy, indicator, target)
        .filter(way -> way == Direction.UP ? one.compareTo(other) >= 0 : one.compareTo(other) <= 0)
        .isPresent();
  }

  /** Whether one number lies in the band, or between the band and the other number. */
  private static boolean isNearer(Target.Between band, BigDecimal one, BigDecimal other) {
    BigDecimal low = band.low().value();
    BigDecimal high = band.high().value();
    if (one.compareTo(low) < 0) {
      return other.compareTo(one) <= 0;
    }
    return one.compareTo(high) <= 0 || other.compareTo(one) >= 0;
  }

  private static Optional<Direction> direction(
      EvaluationPolicy policy, Indicator indicator, Target target) {
    return comparison(target)
        .map(Direction::of)
        .or(() -> byLabel(policy, indicator.label()))
        .or(() -> byBaseline(policy, indicator, target))
        .or(() -> byDefault(policy, target));
  }

  private static Optional<Comparison> comparison(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return Optional.of(threshold.comparison());
    }
    if (target instanceof Target.About about) {
      return about.comparison();
    }
    return target instanceof Target.Relative relative ? relative.comparison() : Optional.empty();
  }

  private static Optional<Direction> byLabel(EvaluationPolicy policy, String label) {
    return policy.directions().byLabel().stream()
        .filter(rule -> Wording.compact(label).contains(rule.word()))
        .map(DirectionRule::direction)
        .findFirst();
  }

  /** The way from the baseline to a target that states a number alone. */
  private static Optional<Direction> byBaseline(
      EvaluationPolicy policy, Indicator indicator, Target target) {
    Optional<BigDecimal> aim =
        target instanceof Target.Plain plain
            ? Optional.of(plain.amount().value())
            : target instanceof Target.About about
                ? Optional.of(about.amount().value())
                : Optional.empty();
    if (aim.isEmpty()
        || !policy.directions().byBaseline()
        || policy.targets().reference() != Reference.TARGET
        || indicator.actuals().isEmpty()) {
      return Optional.empty();
    }
    Cell<Measurement> baseline =
        (policy.rates().baseline() == Baseline.EARLIEST
                ? indicator.actuals().firstEntry()
                : indicator.actuals().lastEntry())
            .getValue();
    return Optional.of(aim.get().compareTo(number(baseline)))
        .filter(order -> order != 0)
        .map(order -> order > 0 ? Direction.UP : Direction.DOWN);
  }

  private static Optional<Direction> byDefault(EvaluationPolicy policy, Target target) {
    boolean zero =
        policy.targets().reference() == Reference.TARGET
            && target instanceof Target.Plain plain
            && plain.amount().value().signum() == 0;
    if (!zero) {
      return policy.directions().assumed();
    }
    return switch (policy.targets().zeroTarget()) {
      case LOWER_IS_BETTER -> Optional.of(Direction.DOWN);
      case NOTHING_PLANNED -> Optional.of(Direction.UP);
      case UNDETERMINED -> Optional.empty();
    };
  }

  private static BigDecimal number(Cell<Measurement> cell) {
    return ((Measurement.Quantity) cell.reading()).amount().value();
  }
}
