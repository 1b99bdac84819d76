package io.github.goalsheet.io.policy;

import com.google.common.collect.ImmutableMap;
import io.github.goalsheet.evaluation.Band;
import io.github.goalsheet.evaluation.Baseline;
import io.github.goalsheet.evaluation.Direction;
import io.github.goalsheet.evaluation.Outcome;
import io.github.goalsheet.evaluation.RateMethod;
import io.github.goalsheet.evaluation.Reference;
import io.github.goalsheet.evaluation.RollUp;
import io.github.goalsheet.evaluation.SecondFigure;
import io.github.goalsheet.evaluation.ZeroTarget;
import java.util.Optional;

/** The words of the policy format. */
final class PolicyWords {
  /** The format's name in its field {@code format}. */
  static final String FORMAT = "goal-policy";

  /** The format's version in its field {@code version}. */
  static final int VERSION = 1;

  static final FieldWords<Direction> DIRECTIONS =
      FieldWords.of(
          ImmutableMap.of("higherIsBetter", Direction.UP, "lowerIsBetter", Direction.DOWN));

  static final FieldWords<Optional<Direction>> DEFAULT_DIRECTIONS =
      FieldWords.of(
          ImmutableMap.of(
              "higherIsBetter",
              Optional.of(Direction.UP),
              "lowerIsBetter",
              Optional.of(Direction.DOWN),
              "undetermined",
              Optional.empty()));

  static final FieldWords<RateMethod> METHODS_UP =
      FieldWords.of(RateMethod.class, method -> method.serves(Direction.UP));

  static final FieldWords<RateMethod> METHODS_DOWN =
      FieldWords.of(RateMethod.class, method -> method.serves(Direction.DOWN));

  static final FieldWords<Baseline> BASELINES = FieldWords.of(Baseline.class);

  static final FieldWords<Band> BANDS = FieldWords.of(Band.class);

  static final FieldWords<SecondFigure> SECOND_FIGURES = FieldWords.of(SecondFigure.class);

  static final FieldWords<ZeroTarget> ZERO_TARGETS = FieldWords.of(ZeroTarget.class);

  static final FieldWords<Reference> REFERENCES = FieldWords.of(Reference.class);

  static final FieldWords<RollUp.Method> ROLL_UPS = FieldWords.of(RollUp.Method.class);

  static final FieldWords<Order> ORDERS = FieldWords.of(Order.class);

  static final FieldWords<Measure> MEASURES = FieldWords.of(Measure.class);

  static final FieldWords<Outcome> OUTCOMES =
      FieldWords.of(
          ImmutableMap.of(
              "leftOut", new Outcome.LeaveOut(), "undetermined", new Outcome.Undetermined()));

  private PolicyWords() {}

  /** In which order a scale lists its grades. */
  enum Order {
    BEST_FIRST,
    BEST_LAST
  }

  /** What the bounds of a scale count. */
  enum Measure {
    /** Achievement rates or shares: 80 is 80 %. */
    PERCENT,
    /** Differences between result and target, in the unit of the target. */
    DIFFERENCE,
    /** Means or sums of scores. */
    POINTS
  }
}
