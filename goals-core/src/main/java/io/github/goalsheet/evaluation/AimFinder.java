package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Comparison;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.evaluation.Figures.Origin;
import io.github.goalsheet.model.FiscalYear;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Brings a numeric target down to the number that a result is compared with, in the unit of the
 * result.
 */
final class AimFinder {
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
   * @param target a target that is neither words nor several nor nothing
   * @return the aim, or why there is none
   */
  Aim find(Target target) {
    return switch (policy.reference()) {
      case TARGET -> prorated(stated(target));
      case PREVIOUS_YEAR -> against(actuals.previousYear());
      case AVERAGE_OF_THREE_YEARS -> against(mean(3));
    };
  }

  private Aim stated(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return bound(threshold.amount(), threshold.comparison(), Origin.STATED);
    }
    if (target instanceof Target.Plain plain) {
      return plain(plain.amount());
    }
    if (target instanceof Target.Between between) {
      return band(between);
    }
    if (target instanceof Target.About about) {
      return about(about);
    }
    return relative((Target.Relative) target);
  }

  private Aim bound(Amount amount, Comparison comparison, Origin origin) {
    Optional<BigDecimal> value = unit.of(amount);
    return value.isEmpty()
        ? mismatch(amount)
        : Aim.Bound.of(value.get(), comparison, origin, amount.unit());
  }

  private Aim plain(Amount amount) {
    Optional<Direction> byLabel = policy.directionByLabel(label);
    if (byLabel.isPresent()) {
      return bound(amount, byLabel.get().comparison(), Origin.LABEL_DIRECTION);
    }
    if (amount.value().signum() == 0) {
      return zero(amount);
    }
    return policy
        .direction()
        .map(direction -> bound(amount, direction.comparison(), Origin.DEFAULT_DIRECTION))
        .orElseGet(() -> new Aim.Unknown(MissingReason.Simple.NO_DIRECTION));
  }

  private Aim zero(Amount amount) {
    boolean reached = unit.result().value().signum() == 0;
    return switch (policy.zeroTarget()) {
      case LOWER_IS_BETTER -> bound(amount, Comparison.AT_MOST, Origin.DEFAULT_DIRECTION);
      case NOTHING_PLANNED -> bound(amount, Comparison.AT_LEAST, Origin.DEFAULT_DIRECTION);
      case UNDETERMINED ->
          reached
              ? bound(amount, Comparison.AT_MOST, Origin.DEFAULT_DIRECTION)
              : new Aim.Unknown(MissingReason.Simple.ZERO_TARGET);
    };
  }

  private Aim band(Target.Between between) {
    Optional<BigDecimal> low = unit.of(between.low());
    Optional<BigDecimal> high = unit.of(between.high());
    if (low.isEmpty() || high.isEmpty()) {
      return mismatch(between.high());
    }
    Figures.Ends ends = new Figures.Ends(low.get(), high.get());
    boolean bothBind = policy.band() == Band.BOTH_ENDS;
    Direction side = bothBind ? missedSide(ends) : direction().orElse(Direction.UP);
    BigDecimal end = side == Direction.UP ? ends.low() : ends.high();
    return new Aim.Bound(
        end,
        end,
        side.comparison(),
        bothBind ? Origin.BOTH_ENDS : Origin.NEAR_END,
        Optional.of(ends),
        between.high().unit());
  }

  /** The side on which a result of a band that binds on both is, or may be, missed. */
  private Direction missedSide(Figures.Ends ends) {
    return unit.result().value().compareTo(ends.high()) > 0 ? Direction.DOWN : Direction.UP;
  }

  private Optional<Direction> direction() {
    return policy.directionByLabel(label).or(policy::direction);
  }

  private Aim about(Target.About about) {
    Optional<BigDecimal> tolerance = policy.aboutTolerance();
    Optional<Comparison> comparison =
        about.comparison().or(() -> direction().map(Direction::comparison));
    Optional<BigDecimal> value = unit.of(about.amount());
    if (value.isEmpty()) {
      return mismatch(about.amount());
    }
    if (tolerance.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_TOLERANCE);
    }
    if (comparison.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_DIRECTION);
    }
    BigDecimal aim = value.get();
    BigDecimal reach = aim.abs().multiply(tolerance.get());
    BigDecimal limit = comparison.get().isUpward() ? aim.subtract(reach) : aim.add(reach);
    return new Aim.Bound(
        aim, limit, comparison.get(), Origin.ABOUT, Optional.empty(), about.amount().unit());
  }

  private Aim relative(Target.Relative relative) {
    Optional<BigDecimal> base =
        switch (relative.base()) {
          case PREVIOUS_YEAR -> actuals.previousYear();
          case CURRENT -> actuals.latest();
          case AVERAGE -> mean(relative.years());
        };
    Optional<Comparison> comparison =
        relative.comparison().or(() -> direction().map(Direction::comparison));
    if (base.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_EARLIER_ACTUAL);
    }
    if (comparison.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_DIRECTION);
    }
    BigDecimal aim = relative.delta().map(delta -> changed(base.get(), delta)).orElse(base.get());
    return Aim.Bound.of(aim, comparison.get(), Origin.RELATIVE, Optional.empty());
  }

  private static BigDecimal changed(BigDecimal base, Amount delta) {
    boolean percent = delta.unit().filter("%"::equals).isPresent();
    return percent
        ? base.add(base.abs().multiply(delta.value()).divide(HUNDRED))
        : base.add(delta.value());
  }

  private Aim against(Optional<BigDecimal> base) {
    if (base.isEmpty()) {
      return new Aim.Unknown(MissingReason.Simple.NO_EARLIER_ACTUAL);
    }
    Optional<Direction> direction = direction();
    return direction.isEmpty()
        ? new Aim.Unknown(MissingReason.Simple.NO_DIRECTION)
        : Aim.Bound.of(base.get(), direction.get().comparison(), Origin.RELATIVE, Optional.empty());
  }

  /**
   * The mean of the actuals of the years before. Thirds do not end; they are cut after 34 digits,
   * more than a cell can hold, so that no comparison with a result comes out otherwise.
   */
  private Optional<BigDecimal> mean(int years) {
    return actuals.before(years).stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(years), MathContext.DECIMAL128));
  }

  /** The part of the target that the year owes: n/N of the way to it. */
  private Aim prorated(Aim aim) {
    Optional<Proration> proration = policy.proration();
    if (proration.isEmpty() || !(aim instanceof Aim.Bound bound)) {
      return aim;
    }
    RateMethod method = policy.rates().method(Direction.of(bound.comparison()));
    BigDecimal start =
        method == RateMethod.FROM_BASELINE
            ? actuals.baseline(policy.rates().baseline()).orElse(BigDecimal.ZERO)
            : BigDecimal.ZERO;
    return new Aim.Bound(
        owed(start, bound.aim(), proration.get()),
        owed(start, bound.limit(), proration.get()),
        bound.comparison(),
        Origin.PRORATED,
        Optional.empty(),
        bound.unit());
  }

  private BigDecimal owed(BigDecimal start, BigDecimal end, Proration proration) {
    return start.add(
        end.subtract(start)
            .multiply(BigDecimal.valueOf(proration.elapsed(year)))
            .divide(BigDecimal.valueOf(proration.years()), MathContext.DECIMAL128));
  }

  private Aim mismatch(Amount amount) {
    return new Aim.Unknown(new MissingReason.UnitMismatch(stated(amount), stated(unit.result())));
  }

  private static String stated(Amount amount) {
    return amount.per().map(per -> per + " ").orElse("") + amount.unit().orElse("");
  }
}
