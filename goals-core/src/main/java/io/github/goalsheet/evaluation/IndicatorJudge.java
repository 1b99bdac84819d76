package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Cell;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Indicator;
import java.util.Map;

/** Grades one indicator by the kinds of its target and result. */
final class IndicatorJudge {
  private final NumberJudge numbers;
  private final WordJudge words;
  private final RollUpJudge parts;
  private final boolean targetDecides;

  IndicatorJudge(EvaluationPolicy policy) {
    this.numbers = new NumberJudge(policy);
    this.words = new WordJudge(policy);
    this.parts = new RollUpJudge(policy.scale(), RollUp.WORST);
    this.targetDecides = policy.reference() == Reference.TARGET;
  }

  Assessment judge(Indicator indicator, FiscalYear year) {
    Cell<Target> target = indicator.target();
    Cell<Measurement> result = indicator.result();
    if (target.isNone() && targetDecides) {
      return words.noTarget();
    }
    if (result.isNone()) {
      return words.noResult();
    }
    if (result.reading() instanceof Measurement.NotAssessable none) {
      return words.noData(none.word());
    }
    boolean severalTargets = target.reading() instanceof Target.Several;
    boolean severalResults = result.reading() instanceof Measurement.Several;
    if (severalTargets && severalResults) {
      return several(
          indicator,
          year,
          ((Target.Several) target.reading()).parts(),
          ((Measurement.Several) result.reading()).parts());
    }
    boolean severalOrWords = severalTargets || target.reading() instanceof Target.Milestone;
    if (result.reading() instanceof Measurement.Quantity quantity
        && !(severalOrWords && targetDecides)) {
      return numbers.judge(indicator, year, target.reading(), quantity);
    }
    return severalTargets || severalResults
        ? new Assessment.Ungraded(MissingReason.Simple.SEVERAL_VALUES)
        : words.judge(target, result);
  }

  /** Each label for itself; all must hold. */
  private Assessment several(
      Indicator indicator,
      FiscalYear year,
      Map<String, Target> targets,
      Map<String, Measurement.Quantity> results) {
    if (!targets.keySet().equals(results.keySet())) {
      return new Assessment.Ungraded(MissingReason.Simple.SEVERAL_VALUES);
    }
    ImmutableList.Builder<RollUpJudge.Part> judged = ImmutableList.builder();
    targets.forEach(
        (label, target) -> {
          Measurement.Quantity result = requireNonNull(results.get(label));
          Assessment assessment =
              target instanceof Target.Milestone || target instanceof Target.None
                  ? new Assessment.Ungraded(MissingReason.Simple.SEVERAL_VALUES)
                  : numbers.judge(indicator, year, target, result);
          judged.add(new RollUpJudge.Part(label, assessment));
        });
    return parts.judge(judged.build());
  }
}
