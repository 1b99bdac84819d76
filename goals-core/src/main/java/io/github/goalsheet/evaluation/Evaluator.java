package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.github.goalsheet.cell.Wording;
import io.github.goalsheet.model.FiscalYear;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * Rates indicators, goals and sheets under a policy. Total: whatever the cells say, the answer is a
 * grade or a reason why there is none. Immutable and thread-safe.
 */
public final class Evaluator {
  private final EvaluationPolicy policy;
  private final ImmutableMap<String, Grade> ratings;
  private final IndicatorJudge indicators;
  private final RollUpJudge goals;
  private final Optional<RollUpJudge> sheets;

  private Evaluator(EvaluationPolicy policy) {
    this.policy = policy;
    this.ratings = ratings(policy.goalScale());
    this.indicators = new IndicatorJudge(policy);
    this.goals = rollUp(policy.scale(), policy.rollUps().goal());
    this.sheets = policy.rollUps().sheet().map(rollUp -> rollUp(policy.goalScale(), rollUp));
  }

  private RollUpJudge rollUp(Scale scale, RollUp rollUp) {
    return new RollUpJudge(scale, rollUp, policy.rates().capPercent());
  }

  /**
   * An evaluator of a policy.
   *
   * @param policy the policy
   * @return the evaluator
   */
  public static Evaluator of(EvaluationPolicy policy) {
    return new Evaluator(requireNonNull(policy, "policy"));
  }

  /**
   * The policy that it applies.
   *
   * @return the policy
   */
  public EvaluationPolicy policy() {
    return policy;
  }

  /**
   * Rates an indicator.
   *
   * @param indicator the indicator
   * @param year the year of its target and result, from which relative targets look back
   * @return its grade, or why there is none
   */
  public Assessment evaluate(Indicator indicator, FiscalYear year) {
    return indicators.judge(indicator, year);
  }

  /**
   * Rates a goal and its indicators.
   *
   * @param goal the goal
   * @param year the year of its targets and results
   * @return what there is to say of them
   */
  public GoalEvaluation evaluate(Goal goal, FiscalYear year) {
    ImmutableList.Builder<IndicatorEvaluation> each =
        ImmutableList.builderWithExpectedSize(goal.indicators().size());
    for (Indicator indicator : goal.indicators()) {
      each.add(new IndicatorEvaluation(indicator, evaluate(indicator, year)));
    }
    ImmutableList<IndicatorEvaluation> evaluated = each.build();
    Assessment whole = rollUp(evaluated);
    return new GoalEvaluation(goal, evaluated, whole, agreement(goal.rating(), whole.grade()));
  }

  /**
   * Sums up the indicators of a goal.
   *
   * @param indicators the indicators of the goal
   * @return the goal's grade, or why there is none
   */
  public Assessment rollUp(List<IndicatorEvaluation> indicators) {
    return goals.judge(RollUpJudge.parts(indicators));
  }

  /**
   * Rates a sheet, its goals and their indicators.
   *
   * @param sheet the sheet
   * @return what there is to say of them
   */
  public SheetEvaluation evaluate(GoalSheet sheet) {
    ImmutableList<GoalEvaluation> each =
        sheet.goals().stream()
            .map(goal -> evaluate(goal, sheet.fiscalYear()))
            .collect(ImmutableList.toImmutableList());
    return new SheetEvaluation(
        sheet,
        policy,
        each,
        sheets.map(
            judge ->
                judge.judge(
                    each.stream()
                        .map(e -> new RollUpJudge.Part(e.goal().statement(), e.assessment()))
                        .toList())));
  }

  /**
   * How a published rating of a goal stands to a computed one.
   *
   * @param published the published word, or empty
   * @param computed the computed grade, or empty
   * @return the agreement
   */
  public Agreement agreement(Optional<String> published, Optional<Grade> computed) {
    if (published.isEmpty()) {
      return Agreement.NOT_RATED;
    }
    Grade plain = ratings.get(Wording.compact(published.get()));
    Optional<Grade> word =
        plain == null ? policy.goalScale().findRating(published.get()) : Optional.of(plain);
    return word.flatMap(
            found -> computed.flatMap(grade -> policy.goalScale().compare(found, grade)))
        .map(Agreement::of)
        .orElse(Agreement.UNDETERMINED);
  }

  /** The grades that a published rating can name, by their folded names. */
  private static ImmutableMap<String, Grade> ratings(Scale scale) {
    ImmutableMap.Builder<String, Grade> ratings = ImmutableMap.builder();
    Streams.concat(scale.grades().stream(), scale.others().stream())
        .forEach(grade -> ratings.put(Wording.compact(grade.name()), grade));
    return ratings.buildOrThrow();
  }
}
