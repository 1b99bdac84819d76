package io.github.goalsheet.comparison;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where an indicator stands in its sheet. Both indices count from 0.
 *
 * @param goal the index of the goal
 * @param indicator the index of the indicator in the goal
 */
public record Position(int goal, int indicator) {
  public Position {
    checkArgument(goal >= 0, "goal: %s", goal);
    checkArgument(indicator >= 0, "indicator: %s", indicator);
  }
}
