package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.cell.Measurement;
import io.github.goalsheet.cell.Target;
import io.github.goalsheet.cell.TargetVisitor;
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
    this.targetDecides = policy.targets().reference() == Reference.TARGET;
  }

  Assessment judge(Indicator indicator, FiscalYear year) {
    Row row = new Row(indicator, year);
    return targetDecides
        ? indicator.target().reading().accept(row)
        : indicator.result().reading().accept(row);
  }

  private static Assessment severalValues() {
    return new Assessment.Ungraded(MissingReason.Simple.SEVERAL_VALUES);
  }

  /** Each label for itself; all must hold. */
  private Assessment several(
      Indicator indicator,
      FiscalYear year,
      Map<String, Target> targets,
      Map<String, Measurement.Quantity> results) {
    if (!targets.keySet().equals(results.keySet())) {
      return severalValues();
    }
    ImmutableList.Builder<RollUpJudge.Part> judged = ImmutableList.builder();
    targets.forEach(
        (label, target) -> {
          Measurement.Quantity result = requireNonNull(results.get(label));
          Assessment assessment =
              target instanceof Target.Numeric
                  ? numbers.judge(indicator, year, target, result)
                  : severalValues();
          judged.add(new RollUpJudge.Part(label, assessment));
        });
    return parts.judge(judged.build());
  }

  /**
   * One indicator, asked by the kind of its target where results are compared with that, and then
   * by the kind of its result.
   */
  private final class Row implements TargetVisitor<Assessment>, Measurement.Visitor<Assessment> {
    private final Indicator indicator;
    private final FiscalYear year;

    Row(Indicator indicator, FiscalYear year) {
      this.indicator = indicator;
      this.year = year;
    }

    private Measurement result() {
      return indicator.result().reading();
    }

    private Assessment inWords() {
      return words.judge(indicator.target(), indicator.result());
    }

    @Override
    public Assessment numeric(Target.Numeric target) {
      return result().accept(this);
    }

    @Override
    public Assessment milestone(Target.Milestone target) {
      return result() instanceof Measurement.Quantity ? inWords() : result().accept(this);
    }

    @Override
    public Assessment several(Target.Several target) {
      return result() instanceof Measurement.Quantity ? severalValues() : result().accept(this);
    }

    @Override
    public Assessment none(Target.None target) {
      return words.noTarget();
    }

    @Override
    public Assessment quantity(Measurement.Quantity result) {
      return numbers.judge(indicator, year, indicator.target().reading(), result);
    }

    @Override
    public Assessment words(Measurement.Words result) {
      return indicator.target().reading() instanceof Target.Several ? severalValues() : inWords();
    }

    @Override
    public Assessment notAssessable(Measurement.NotAssessable result) {
      return words.noData(result.word());
    }

    @Override
    public Assessment several(Measurement.Several result) {
      return indicator.target().reading() instanceof Target.Several targets
          ? IndicatorJudge.this.several(indicator, year, targets.parts(), result.parts())
          : severalValues();
    }

    @Override
    public Assessment none(Measurement.None result) {
      return words.noResult();
    }
  }
}
