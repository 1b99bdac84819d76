package io.github.goalsheet.evaluation;

import io.github.goalsheet.cell.Comparison;

/** Which results of an indicator are better. */
public enum Direction {
  /** Higher is better. */
  UP,
  /** Lower is better. */
  DOWN;

  /**
   * The direction that a comparator implies.
   *
   * @param comparison the comparator of a target
   * @return up for 以上 and 超, down for 以下 and 未満
   */
  public static Direction of(Comparison comparison) {
    return comparison.isUpward() ? UP : DOWN;
  }

  /**
   * The comparator of a target that states none, under this direction.
   *
   * @return at least, or at most
   */
  Comparison comparison() {
    return this == UP ? Comparison.AT_LEAST : Comparison.AT_MOST;
  }
}
