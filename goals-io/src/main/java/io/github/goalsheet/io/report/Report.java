package io.github.goalsheet.io.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.evaluation.Evaluator;
import io.github.goalsheet.evaluation.SheetEvaluation;
import io.github.goalsheet.model.GoalSheet;

/**
 * What a report reports. Immutable and thread-safe.
 *
 * @param policy the policy that the sheets were evaluated under
 * @param sheets the sheets, in the order of the report
 */
public record Report(EvaluationPolicy policy, ImmutableList<SheetEvaluation> sheets) {
  public Report {
    requireNonNull(policy, "policy");
    requireNonNull(sheets, "sheets");
  }

  /**
   * Evaluates sheets for a report.
   *
   * @param policy the policy
   * @param sheets the sheets, in the order of the report
   * @return the report
   */
  public static Report of(EvaluationPolicy policy, Iterable<GoalSheet> sheets) {
    Evaluator evaluator = Evaluator.of(policy);
    return new Report(
        policy,
        Streams.stream(sheets).map(evaluator::evaluate).collect(ImmutableList.toImmutableList()));
  }
}
