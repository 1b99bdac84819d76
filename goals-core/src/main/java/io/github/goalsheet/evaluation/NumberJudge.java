package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Amount;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.IndicatorLabel;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades a number against a numeric target. */
final class NumberJudge {
  private final EvaluationPolicy policy;
  private final boolean looksBack;

  NumberJudge(EvaluationPolicy policy) {
    this.policy = policy;
    this.looksBack =
        policy.targets().reference() != Reference.TARGET
            || policy.targets().proration().isPresent()
            || policy.directions().byBaseline()
            || policy.rates().up() == RateMethod.FROM_BASELINE
            || policy.rates().down() == RateMethod.FROM_BASELINE;
  }

  Assessment judge(
      Indicator indicator, FiscalYear year, Target target, Measurement.Quantity result) {
    Optional<String> labelUnit = IndicatorLabel.parse(indicator.label()).unit();
    Amount figure = policy.counted(result.amount(), result.details());
    List<Amount> others = compared(indicator, target, year);
    if (labelUnit.isEmpty()) {
      for (Amount other : others) {
        if (isUnitMissing(other, figure)) {
          return new Assessment.Ungraded(
              new MissingReason.UnitMismatch(AimFinder.shown(other), AimFinder.shown(figure)));
        }
      }
    }
    CommonUnit unit = CommonUnit.of(figure, others, labelUnit);
    Actuals actuals = new Actuals(policy, indicator, year, unit);
    Aim aim = new AimFinder(policy, indicator.label(), year, unit, actuals).find(target);
    if (aim instanceof Aim.Unknown unknown) {
      return new Assessment.Ungraded(unknown.reason());
    }
    Aim.Bound bound = (Aim.Bound) aim;
    RateMethod method = policy.rates().method(Direction.of(bound.comparison()));
    Figures figures =
        new Figures(
            unit.result().value(),
            bound.whole(bound.aim()),
            bound.whole(bound.limit()),
            bound.comparison(),
            bound.origin(),
            method,
            method == RateMethod.FROM_BASELINE
                ? actuals.baseline(policy.rates().baseline())
                : Optional.empty(),
            bound.band(),
            unit.shown(bound.unit()));
    return grade(figures, bound);
  }

  /** Grades figures whose aim is a number of its own. */
  Assessment grade(Figures figures) {
    return grade(
        figures,
        new Aim.Bound(
            figures.aim(),
            figures.limit(),
            1,
            figures.comparison(),
            figures.origin(),
            figures.band(),
            figures.unit()));
  }

  /** The amounts that the result is compared with. */
  private List<Amount> compared(Indicator indicator, Target target, FiscalYear year) {
    if (!looksBack && !(target instanceof Target.Relative)) {
      return amounts(target);
    }
    List<Amount> amounts = new ArrayList<>(amounts(target));
    for (Cell<Measurement> actual : indicator.actuals().headMap(year).values()) {
      amounts.addAll(policy.counted(actual.reading()));
    }
    return amounts;
  }

  private List<Amount> amounts(Target target) {
    return target instanceof Target.Relative relative
        ? relative.delta().filter(delta -> AimFinder.percent(delta).isEmpty()).stream().toList()
        : policy.counted(target);
  }

  /** Beside 70万人, a bare 68 may be meant in 万人 as well: nothing is compared then. */
  private static boolean isUnitMissing(Amount one, Amount other) {
    return one.unit().isPresent() != other.unit().isPresent()
        && (one.unit().isPresent() ? one : other).multiplier() > 0;
  }

  private Assessment grade(Figures figures, Aim.Bound bound) {
    boolean met = bound.isMetBy(figures.result());
    Scale scale = scale(figures);
    RateFinder.Found found = RateFinder.find(figures, bound);
    Optional<Rate> rate = found.rate();
    Optional<Rate> graded = rate.map(this::asGraded);
    Optional<Rate> onScale = graded.map(figures.method()::onScale);
    BigDecimal full = figures.method().full();
    if (met) {
      Grade grade = scale.grade(true, onScale.orElseGet(() -> Rate.of(full, BigDecimal.ONE)), full);
      Reason reason = new NumberReason.Met(figures, graded, grade, scale.nextBetter(grade));
      return new Assessment.Graded(grade, true, rate, reason);
    }
    if (onScale.isPresent()) {
      Grade grade = scale.grade(false, onScale.get(), full);
      Reason reason =
          new NumberReason.Missed(figures, graded.get(), grade, scale.nextBetter(grade));
      return new Assessment.Graded(grade, false, rate, reason);
    }
    Undefined why = found.undefined().orElseThrow();
    return policy
        .grading()
        .missedWithoutRate()
        .flatMap(policy.scale()::find)
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
        policy.grading().fullScale().isPresent()
            && figures.comparison().isUpward()
            && figures.unit().isPresent()
            && figures.whole().filter(whole -> whole.compareTo(figures.aim()) == 0).isPresent();
    return cannotBeExceeded ? policy.grading().fullScale().get() : policy.scale();
  }
}
