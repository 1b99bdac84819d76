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

  static final Vocabulary<Direction> DIRECTIONS =
      Vocabulary.of(
          ImmutableMap.of("higherIsBetter", Direction.UP, "lowerIsBetter", Direction.DOWN));

  static final Vocabulary<Optional<Direction>> DEFAULT_DIRECTIONS =
      Vocabulary.of(
          ImmutableMap.of(
              "higherIsBetter",
              Optional.of(Direction.UP),
              "lowerIsBetter",
              Optional.of(Direction.DOWN),
              "undetermined",
              Optional.empty()));

  static final Vocabulary<RateMethod> METHODS_UP =
      Vocabulary.of(RateMethod.class, method -> method.serves(Direction.UP));

  static final Vocabulary<RateMethod> METHODS_DOWN =
      Vocabulary.of(RateMethod.class, method -> method.serves(Direction.DOWN));

  static final Vocabulary<Baseline> BASELINES = Vocabulary.of(Baseline.class);

  static final Vocabulary<Band> BANDS = Vocabulary.of(Band.class);

  static final Vocabulary<SecondFigure> SECOND_FIGURES = Vocabulary.of(SecondFigure.class);

  static final Vocabulary<ZeroTarget> ZERO_TARGETS = Vocabulary.of(ZeroTarget.class);

  static final Vocabulary<Reference> REFERENCES = Vocabulary.of(Reference.class);

  static final Vocabulary<RollUp.Method> ROLL_UPS = Vocabulary.of(RollUp.Method.class);

  static final Vocabulary<Order> ORDERS = Vocabulary.of(Order.class);

  static final Vocabulary<Measure> MEASURES = Vocabulary.of(Measure.class);

  static final Vocabulary<Outcome> OUTCOMES =
      Vocabulary.of(
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
