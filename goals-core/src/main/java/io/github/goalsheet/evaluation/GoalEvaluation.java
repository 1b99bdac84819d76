package io.github.goalsheet.evaluation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.Goal;

/**
 * A goal with what was said of it and of its indicators. Immutable and thread-safe.
 *
 * @param goal the goal, with its published rating
 * @param indicators its indicators, in order
 * @param assessment what was computed for the goal as a whole
 * @param agreement how the published rating stands to it
 */
public record GoalEvaluation(
    Goal goal,
    ImmutableList<IndicatorEvaluation> indicators,
    Assessment assessment,
    Agreement agreement) {
  public GoalEvaluation {
    requireNonNull(goal, "goal");
    requireNonNull(indicators, "indicators");
    requireNonNull(assessment, "assessment");
    requireNonNull(agreement, "agreement");
  }
}
