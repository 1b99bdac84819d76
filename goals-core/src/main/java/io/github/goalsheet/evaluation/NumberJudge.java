package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** Grades a number against a numeric target. */
final class NumberJudge {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EvaluationPolicy policy;

  NumberJudge(EvaluationPolicy policy) {
    this.policy = policy;
  }

  Assessment judge(
      Indicator indicator, FiscalYear year, Target target, Measurement.Quantity result) {
    Optional<String> labelUnit = IndicatorLabel.parse(indicator.label()).unit();
    CommonUnit unit = CommonUnit.of(result.amount(), statedUnit(target), labelUnit);
    Actuals actuals = new Actuals(indicator, year, unit);
    Aim aim = new AimFinder(policy, indicator.label(), year, unit, actuals).find(target);
    if (aim instanceof Aim.Unknown unknown) {
      return new Assessment.Ungraded(unknown.reason());
    }
    Aim.Bound bound = (Aim.Bound) aim;
    RateMethod method = policy.rates().method(Direction.of(bound.comparison()));
    Figures figures =
        new Figures(
            unit.result().value(),
            bound.aim(),
            bound.limit(),
            bound.comparison(),
            bound.origin(),
            method,
            method == RateMethod.FROM_BASELINE
                ? actuals.baseline(policy.rates().baseline())
                : Optional.empty(),
            bound.band(),
            unit.shown(bound.unit()));
    return grade(figures, bound.comparison().holds(figures.result(), bound.limit()));
  }

  private static Optional<String> statedUnit(Target target) {
    if (target instanceof Target.Threshold threshold) {
      return threshold.amount().unit();
    }
    if (target instanceof Target.Plain plain) {
      return plain.amount().unit();
    }
    if (target instanceof Target.Between between) {
      return between.high().unit();
    }
    return target instanceof Target.About about ? about.amount().unit() : Optional.empty();
  }

  private Assessment grade(Figures figures, boolean met) {
    Scale scale = scale(figures);
    RateFinder.Found found = RateFinder.find(figures, met);
    Optional<Rate> rate = found.rate();
    Optional<Rate> graded = rate.map(this::asGraded);
    BigDecimal full = figures.method().full();
    if (met) {
      Grade grade = scale.grade(true, graded.orElseGet(() -> Rate.of(full, BigDecimal.ONE)), full);
      Reason reason = new NumberReason.Met(figures, graded, grade, scale.nextBetter(grade));
      return new Assessment.Graded(grade, true, rate, reason);
    }
    if (graded.isPresent()) {
      Grade grade = scale.grade(false, graded.get(), full);
      Reason reason =
          new NumberReason.Missed(figures, graded.get(), grade, scale.nextBetter(grade));
      return new Assessment.Graded(grade, false, rate, reason);
    }
    Undefined why = found.undefined().orElseThrow();
    return policy
        .missedWithoutRate()
        .flatMap(scale::find)
        .<Assessment>map(
            grade ->
                new Assessment.Graded(
                    grade,
                    false,
                    Optional.empty(),
                    new NumberReason.MissedWithoutRate(figures, why, grade)))
        .orElseGet(() -> new Assessment.Ungraded(new NumberReason.NoRate(figures, why)));
  }

  private Rate asGraded(Rate rate) {
    return policy.rates().decimals().map(rate::roundedToPercent).orElse(rate);
  }

  private Scale scale(Figures figures) {
    boolean cannotBeExceeded =
        policy.fullScale().isPresent()
            && figures.comparison().isUpward()
            && figures.aim().compareTo(HUNDRED) == 0
            && figures.unit().filter("%"::equals).isPresent();
    return cannotBeExceeded ? policy.fullScale().get() : policy.scale();
  }
}
