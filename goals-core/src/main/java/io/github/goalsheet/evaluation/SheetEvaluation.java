package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.GoalSheet;
import java.util.Optional;

/**
 * A sheet with what was said of it and of its goals. Immutable and thread-safe.
 *
 * @param sheet the sheet
 * @param policy the policy that it was evaluated under
 * @param goals its goals, in order
 * @param assessment what was computed for the sheet as a whole; empty if the policy does not grade
 *     sheets
 */
public record SheetEvaluation(
    GoalSheet sheet,
    EvaluationPolicy policy,
    ImmutableList<GoalEvaluation> goals,
    Optional<Assessment> assessment) {
  public SheetEvaluation {
    requireNonNull(sheet, "sheet");
    requireNonNull(policy, "policy");
    requireNonNull(goals, "goals");
    requireNonNull(assessment, "assessment");
  }
}
