package io.github.goalsheet.evaluation;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.NumericTargetVisitor;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Figures.Origin;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Brings a numeric target down to the number that a result is compared with, in the unit of the
 * result.
 */
final class AimFinder implements NumericTargetVisitor<Aim> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EvaluationPolicy policy;
  private final String label;
  private final FiscalYear year;
  private final CommonUnit unit;
  private final Actuals actuals;

  AimFinder(
      EvaluationPolicy policy, String label, FiscalYear year, CommonUnit unit, Actuals actuals) {
    this.policy = policy;
    this.label = label;
    this.year = year;
    this.unit = unit;
    this.actuals = actuals;
  }

  /**
   * The aim of a target.
   *
   * @param target a target; a numeric one if that is what results are compared with
   * @return the aim, or why there is none
   */
  Aim find(Target target) {
    return switch (policy.targets().reference()) {
      case TARGET -> ((Target.Numeric) target).accept(this);
      case PREVIOUS_YEAR -> against(actuals.before(1), target);
      case AVERAGE_OF_THREE_YEARS -> against(actuals.before(3), target);
    };
  }

  @Override
  public Aim threshold(Target.Threshold target) {
    Amount amount = policy.counted(target.amount(), target.details());
    return prorated(bound(amount, target.comparison(), Origin.STATED));
  }

  @Override
  public Aim plain(Target.Plain target) {
    return prorated(plain(policy.counted(target.amount(), target.details())));
  }

  private Aim bound(Amount amount, Comparison comparison, Origin origin) {
    Optional<BigDecimal> value = unit.of(amount);
    return value.isEmpty()
        ? mismatch(amount)
        : Aim.Bound.of(value.get(), comparison, origin, amount.unit());
  }

  private Aim plain(Amount amount) {
    Optional<Direction> byLabel = policy.directions().ofLabel(label);
    if (byLabel.isPresent()) {
      return bound(amount, byLabel.get().comparison(), Origin.LABEL_DIRECTION);
    }
    Optional<Direction> byBaseline = unit.of(amount).flatMap(this::fromBaseline);
    if (byBaseline.isPresent()) {
      return bound(amount, byBaseline.get().comparison(), Origin.BASELINE_DIRECTION);
    }
    if (amount.value().signum() == 0) {
      return zero(amount);
    }
    return policy
        .directions()
        .assumed()
        .map(direction -> bound(amount, direction.comparison(), Origin.DEFAULT_DIRECTION))
        .orElseGet(() -> new Aim.Unknown(MissingReason.Simple.NO_DIRECTION));
  }

  /** The direction from the baseline to a target, if the policy goes by it and they differ. */
  private Optional<Direction> fromBaseline(BigDecimal target) {
    return policy.directions().byBaseline()
        ? actuals
            .baseline(policy.rates().baseline())
            .flatMap(baseline -> DirectionFinder.from(baseline, target))
        : Optional.empty();
  }

  private Aim zero(Amount amount) {
    return switch (policy.targets().zeroTarget()) {
      case LOWER_IS_BETTER -> bound(amount, Comparison.AT_MOST, Origin.DEFAULT_DIRECTION);
      case NOTHING_PLANNED -> bound(amount, Comparison.AT_LEAST, Origin.DEFAULT_DIRECTION);
      case UNDETERMINED ->
          unit.result().value().signum() == 0
              ? bound(amount, Comparison.AT_LEAST, Origin.DEFAULT_DIRECTION)
              : new Aim.Unknown(MissingReason.Simple.ZERO_TARGET);
    };
  }

  /** A band, which holds in every year of a plan. */
  @Override
  public Aim between(Target.Between between) {
    Optional<BigDecimal> low = unit.of(between.low());
    Optional<BigDecimal> high = unit.of(between.high());
    if (low.isEmpty() || high.isEmpty()) {
      return mismatch(between.high());
    }
    Figures.Ends ends = new Figures.Ends(low.get(), high.get());
    boolean bothBind = DirectionFinder.bothBind(policy, between);
    Optional<Direction> side = bothBind ? Optional.of(missedSide(ends)) : direction();
    if (side.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_DIRECTION);
    }
    BigDecimal end = side.get() == Direction.UP ? ends.low() : ends.high();
    return new Aim.Bound(
        end,
        end,
        1,
        side.get().comparison(),
        bothBind ? Origin.BOTH_ENDS : Origin.NEAR_END,
        Optional.of(ends),
        between.high().unit());
  }

  /** The side on which a result of a band that binds on both is, or may be, missed. */
  private Direction missedSide(Figures.Ends ends) {
    return unit.result().value().compareTo(ends.high()) > 0 ? Direction.DOWN : Direction.UP;
  }

  private Optional<Direction> direction() {
    return policy.directions().ofLabel(label).or(policy.directions()::assumed);
  }

  private Optional<Direction> direction(BigDecimal target) {
    return policy
        .directions()
        .ofLabel(label)
        .or(() -> fromBaseline(target))
        .or(policy.directions()::assumed);
  }

  @Override
  public Aim about(Target.About target) {
    return prorated(approximate(target));
  }

  private Aim approximate(Target.About about) {
    Optional<BigDecimal> tolerance = policy.targets().aboutTolerancePercent();
    Amount amount = policy.counted(about.amount(), about.details());
    Optional<BigDecimal> value = unit.of(amount);
    if (value.isEmpty()) {
      return mismatch(amount);
    }
    Optional<Comparison> comparison =
        about.comparison().or(() -> direction(value.get()).map(Direction::comparison));
    if (tolerance.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_TOLERANCE);
    }
    if (comparison.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_DIRECTION);
    }
    BigDecimal aim = value.get();
    BigDecimal reach = aim.abs().multiply(Decimals.plain(tolerance.get().movePointLeft(2)));
    BigDecimal limit = comparison.get().isUpward() ? aim.subtract(reach) : aim.add(reach);
    return new Aim.Bound(
        aim, limit, 1, comparison.get(), Origin.ABOUT, Optional.empty(), amount.unit());
  }

  /** A target measured from earlier actuals, which holds in every year of a plan. */
  @Override
  public Aim relative(Target.Relative relative) {
    ImmutableList<BigDecimal> base =
        switch (relative.base()) {
          case PREVIOUS_YEAR -> actuals.before(1);
          case CURRENT -> actuals.latest().map(ImmutableList::of).orElse(ImmutableList.of());
          case AVERAGE -> actuals.before(relative.years());
        };
    Optional<Comparison> comparison =
        relative.comparison().or(() -> direction().map(Direction::comparison));
    if (base.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_EARLIER_ACTUAL);
    }
    if (comparison.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_DIRECTION);
    }
    Aim.Bound mean = mean(base, comparison.get());
    return relative.delta().map(delta -> changed(mean, delta)).orElse(mean);
  }

  private Aim changed(Aim.Bound mean, Amount delta) {
    Optional<BigDecimal> change =
        percent(delta)
            .map(percent -> mean.aim().abs().multiply(percent).divide(HUNDRED))
            .or(() -> unit.ofChange(delta).map(mean::inParts));
    return change.isEmpty() ? mismatch(delta) : mean.movedBy(change.get());
  }

  /** The percentage of a change that is a part of what it changes, not a number in its unit. */
  static Optional<BigDecimal> percent(Amount delta) {
    return delta.valueIn("%");
  }

  private Aim against(ImmutableList<BigDecimal> base, Target target) {
    if (base.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_EARLIER_ACTUAL);
    }
    Optional<Direction> direction =
        DirectionFinder.comparison(target).map(Direction::of).or(this::direction);
    return direction.isEmpty()
        ? new Aim.Unknown(MissingReason.Simple.NO_DIRECTION)
        : mean(base, direction.get().comparison());
  }

  /** The mean of earlier actuals, in as many parts as there are. */
  private static Aim.Bound mean(ImmutableList<BigDecimal> actuals, Comparison comparison) {
    BigDecimal sum = actuals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Aim.Bound(
        sum, sum, actuals.size(), comparison, Origin.RELATIVE, Optional.empty(), Optional.empty());
  }

  /**
   * The part of the target that the year owes: n/N of the way to it, from zero where higher is
   * better and else from the baseline.
   */
  private Aim prorated(Aim aim) {
    if (policy.targets().proration().isEmpty() || !(aim instanceof Aim.Bound bound)) {
      return aim;
    }
    Direction direction = Direction.of(bound.comparison());
    boolean fromZero =
        direction == Direction.UP && policy.rates().method(direction) != RateMethod.FROM_BASELINE;
    Optional<BigDecimal> start =
        fromZero ? Optional.of(BigDecimal.ZERO) : actuals.baseline(policy.rates().baseline());
    if (start.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_EARLIER_ACTUAL);
    }
    Proration proration = policy.targets().proration().get();
    return new Aim.Bound(
        owed(start.get(), bound.aim(), proration),
        owed(start.get(), bound.limit(), proration),
        proration.years(),
        bound.comparison(),
        Origin.PRORATED,
        Optional.empty(),
        bound.unit());
  }

  /** What is owed, in as many parts as the plan has years. */
  private BigDecimal owed(BigDecimal start, BigDecimal end, Proration proration) {
    return start
        .multiply(BigDecimal.valueOf(proration.years()))
        .add(end.subtract(start).multiply(BigDecimal.valueOf(proration.elapsed(year))));
  }

  private Aim mismatch(Amount amount) {
    return new Aim.Unknown(
        new MissingReason.UnitMismatch(shown(unit.stated(amount)), shown(unit.result())));
  }

  /** A unit with what it is counted per: {@code 回／月}. */
  static String shown(Amount amount) {
    return amount.unit().orElse("") + amount.per().map(per -> "／" + per).orElse("");
  }
}
