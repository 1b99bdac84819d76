package io.github.goalsheet.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.goalsheet.model.Goal;
import io.github.goalsheet.model.GoalSheet;
import io.github.goalsheet.model.Indicator;

/**
 * The sheets of one organization for two years. Immutable and thread-safe.
 *
 * @param earlier the earlier sheet
 * @param later the later sheet
 * @param indicators the indicators that both hold, in the order of the later sheet
 * @param droppedGoals goals of the earlier sheet that the later one does not hold
 * @param newGoals goals of the later sheet that the earlier one did not hold
 * @param droppedIndicators indicators that the later sheet does not hold, of goals that it does
 * @param newIndicators indicators that the earlier sheet did not hold, of goals that it did
 */
public record SheetComparison(
    GoalSheet earlier,
    GoalSheet later,
    ImmutableList<IndicatorComparison> indicators,
    ImmutableList<Goal> droppedGoals,
    ImmutableList<Goal> newGoals,
    ImmutableList<Indicator> droppedIndicators,
    ImmutableList<Indicator> newIndicators) {
  public SheetComparison {
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    requireNonNull(indicators, "indicators");
    requireNonNull(droppedGoals, "droppedGoals");
    requireNonNull(newGoals, "newGoals");
    requireNonNull(droppedIndicators, "droppedIndicators");
    requireNonNull(newIndicators, "newIndicators");
  }
}
